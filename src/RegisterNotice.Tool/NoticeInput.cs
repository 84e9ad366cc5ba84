using System.Text.Json;
using RegisterNotice.Json;

namespace RegisterNotice.Tool;

/// <summary>Reads the notices of a file: one, or an array of them.</summary>
internal static class NoticeInput
{
    /// <summary>What came of each notice; one result where the document is no array.</summary>
    public static IReadOnlyList<NoticeReadResult> Read(byte[] json, NoticeReadOptions options)
    {
        var elements = Elements(json);
        return elements is null ? [NoticeJson.Read(json, options)] : [.. elements.Select(range => NoticeJson.Read(json.AsSpan(range), options))];
    }

    /// <summary>The notices of a file without faults.</summary>
    /// <exception cref="ToolException">A document is faulty; the message names every fault.</exception>
    public static IReadOnlyList<Notice> ReadFaultless(byte[] json, string path)
    {
        var results = Read(json, NoticeReadOptions.Default with { Language = LanguageTag.English });
        var faults = results.SelectMany(result => result.Findings).Select(finding => finding.ToString()).ToArray();
        return faults.Length == 0
            ? [.. results.Select(result => result.Notice!)]
            : throw new ToolException($"{path} is not a faultless notice:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
    }

    /// <summary>Where the elements of an array stand; null where the document is none, or breaks off.</summary>
    private static List<Range>? Elements(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = NoticeReadOptions.GreatestDepth });
        var ranges = new List<Range>();
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                ranges.Add(start..(int)reader.BytesConsumed);
            }

            return reader.Read() ? null : ranges;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
