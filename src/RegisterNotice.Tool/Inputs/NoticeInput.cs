using System.Text;
using System.Text.Json;
using RegisterNotice.Json;
using RegisterNotice.Tool.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Inputs;

/// <summary>Reads the notices of files: one in each, or an array of them.</summary>
internal static class NoticeInput
{
    /// <summary>What came of each notice of a file.</summary>
    /// <exception cref="ToolException">The file is an array without notices, or JSON Lines.</exception>
    public static IReadOnlyList<NoticeEntry> Read(InputFile file, ToolConsole console, NoticeReadOptions options)
    {
        var json = file.Read(console, ToolTexts.InputTooLong);
        var elements = Elements(json);
        if (elements is null)
        {
            var result = NoticeJson.Read(json, options);
            return !result.HasErrors || !IsJsonLines(json)
                ? [new(null, new(1, 1), json, result, file.Source)]
                : throw new ToolException(language => ToolTexts.JsonLines.Fill(language, ("path", NameOf(file, language))));
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
            entries.Add(new(entries.Count, start, json.AsMemory(range), NoticeJson.Read(json.AsSpan(range), options), file.Source));
        }

        return entries.Count > 0
            ? entries
            : throw new ToolException(language => ToolTexts.EmptyArray.Fill(language, ("path", NameOf(file, language))));
    }

    /// <summary>The notices of files without faults, file by file.</summary>
    /// <exception cref="ToolException">A document is faulty; the message names every fault of every file.</exception>
    public static IReadOnlyList<NoticeFile> ReadFaultless(IReadOnlyList<InputFile> files, ToolConsole console, NoticeReadOptions options)
    {
        NoticeFile[] read = [.. files.Select(file => new NoticeFile(file, Read(file, console, options)))];
        var faulty = Array.FindAll(read, file => file.Entries.Any(entry => entry.Result.HasErrors));
        return faulty.Length == 0
            ? read
            : throw new ToolException(language => string.Join('\n', faulty.Select(file => Faults(file, options, language))))
            {
                Language = SpokenLanguage.Of(faulty[0].Entries[0].Result.Notice),
            };
    }

    private static string Faults(NoticeFile file, NoticeReadOptions options, LanguageTag language)
    {
        var faults = file.Entries.SelectMany(entry => entry.Faults).ToArray();
        var lines = faults.Select(fault => TerminalText.OneLine(Line(fault, language)))
            .Prepend(ToolTexts.Faulty.Fill(language, ("path", NameOf(file.File, language))));
        var canBeKept = options.UnknownMembers == UnknownMembers.Reject && Array.Exists(faults, fault => fault.Finding.Code == "RN9004");
        return string.Join('\n', canBeKept ? lines.Append(ToolTexts.OwnMembers[language]) : lines);
    }

    private static string Line(PlacedFinding fault, LanguageTag language)
    {
        var (pointer, place) = (fault.Pointer.IsWholeDocument ? "/" : fault.Pointer.ToString(), fault.Position is { } at ? $" ({at})" : "");
        return $"{fault.Finding.Code} {pointer}{place}: {fault.Finding.MessageIn(language)}";
    }

    private static string NameOf(InputFile file, LanguageTag language) => TerminalText.OneLine(file.NameIn(language));

    /// <summary>Where the elements of an array stand; null where the document is none, or breaks off.</summary>
    private static List<Range>? Elements(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = NoticeReadOptions.MaxDepthLimit });
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

    /// <summary>Whether a whole object is followed by another on a line of its own.</summary>
    private static bool IsJsonLines(byte[] json)
    {
        var options = new JsonReaderOptions { MaxDepth = NoticeReadOptions.MaxDepthLimit, AllowMultipleValues = true };
        var reader = new Utf8JsonReader(json, options);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            reader.Skip();
            var behind = json.AsSpan((int)reader.BytesConsumed).TrimStart(" \t\r"u8);
            return behind is [(byte)'\n', ..] && behind.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
