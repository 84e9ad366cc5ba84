using System.Text;
using System.Text.Json;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool;

/// <summary>Reads the notices of a file: one, or an array of them.</summary>
internal static class NoticeInput
{
    /// <summary>What came of each notice.</summary>
    /// <exception cref="ToolException">The file is an array without notices.</exception>
    public static IReadOnlyList<NoticeEntry> Read(byte[] json, NoticeReadOptions options, string? source = null)
    {
        var elements = Elements(json);
        if (elements is null)
        {
            return [new(null, new(1, 1), json, NoticeJson.Read(json, options), source)];
        }

        var entries = new List<NoticeEntry>(elements.Count);
        var (line, lineStart, at) = (1, 0, 0);
        foreach (var range in elements)
        {
            for (; at < range.Start.Value; at++)
            {
                if (json[at] == (byte)'\n')
                {
                    (line, lineStart) = (line + 1, at + 1);
                }
            }

            var start = new TextPosition(line, 1 + Encoding.UTF8.GetCharCount(json, lineStart, at - lineStart));
            entries.Add(new(entries.Count, start, json.AsMemory(range), NoticeJson.Read(json.AsSpan(range), options), source));
        }

        return entries.Count > 0 ? entries : throw new ToolException("The file is an array without notices.");
    }

    /// <summary>The notices of a file without faults.</summary>
    /// <exception cref="ToolException">A document is faulty; the message names every fault.</exception>
    public static IReadOnlyList<NoticeEntry> ReadFaultless(byte[] json, string path, NoticeReadOptions options)
    {
        var entries = Read(json, options);
        var faults = entries.SelectMany(entry => entry.Faults).Select(fault => fault.ToString()).ToArray();
        return faults.Length == 0
            ? entries
            : throw new ToolException($"{(path == "-" ? "The input" : path)} is not a faultless notice.{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
    }

    /// <summary>The notice of a file that holds one, without faults.</summary>
    /// <exception cref="ToolException">The document is faulty, or holds several notices.</exception>
    public static Notice ReadOne(byte[] json, string path, string what, NoticeReadOptions options)
    {
        var entries = ReadFaultless(json, path, options);
        return entries.Count == 1
            ? entries[0].Result.Notice!
            : throw new ToolException($"{(path == "-" ? "The input" : path)} holds {entries.Count} notices. {what} one: give them one by one.");
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
