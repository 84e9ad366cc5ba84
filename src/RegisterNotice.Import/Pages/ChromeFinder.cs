using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Tells the notice from the page around it: navigation before, tables of contents, footers after.</summary>
internal static class ChromeFinder
{
    private const int LongestTail = 120;
    private const int FewestContents = 4;

    public static void Mark(List<PageLine> lines)
    {
        MarkHead(lines);
        MarkTail(lines);
        MarkContents(lines);
    }

    // Before the title or the first heading, menus are lists and short lines.
    private static void MarkHead(List<PageLine> lines)
    {
        var first = lines.FindIndex(line => line.Role != LineRole.Text && !line.IsChrome && !line.IsListItem);
        var hasTitle = first >= 0 && lines[first].Role == LineRole.Title;
        for (var i = 0; i < first; i++)
        {
            lines[i].IsChrome |= ChromeWords.Tell(lines[i].Text) || lines[i].IsListItem || (hasTitle && lines[i].Text.Length < 40 && !EndsSentence(lines[i].Text) && i + 1 < first);
        }
    }

    private static void MarkTail(List<PageLine> lines)
    {
        var start = TailStart(lines, lines.Count);
        if (start > 0 && IsContactHeading(lines[start - 1]))
        {
            // A footer has its own contact details: they are the page's where menus stand before them too.
            var before = TailStart(lines, start - 1);
            if (lines.FindIndex(before, start - 1 - before, line => ChromeWords.Tell(line.Text)) is >= 0 and var menu && lines.FindIndex(start - 1, line => ChromeWords.Tell(line.Text)) >= 0)
            {
                for (var i = menu; i < lines.Count; i++)
                {
                    lines[i].IsChrome = true;
                }

                return;
            }
        }

        var told = lines.FindIndex(start, line => ChromeWords.Tell(line.Text));
        if (told < 0)
        {
            return;
        }

        // The lines before the first sign of a footer belong to it unless they answer the last heading.
        var from = start > 0 && lines[start - 1].Role == LineRole.Text ? start : told;
        for (var i = from; i < lines.Count; i++)
        {
            lines[i].IsChrome = true;
        }
    }

    private static int TailStart(List<PageLine> lines, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestTail && !IsContent(lines[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsContactHeading(PageLine line) => line is { Role: LineRole.Heading, Number: null, Reading.Kinds: [SectionKind.Contact] };

    private static bool IsContent(PageLine line) =>
        (line.Role == LineRole.Heading && (line.Reading.HasKinds || line.Number is not null))
        || (line.Text.Length > 60 && (EndsSentence(line.Text) || line.Reading.HasVerb || line.Text.Length > 160) && !ChromeWords.Tell(line.Text))
        || (EndsSentence(line.Text) && line.Reading.Words >= 6 && !ChromeWords.Tell(line.Text));

    private static bool EndsSentence(string text) => text[^1] is '.' or ':' or '!' or '?';

    // A table of contents is a run of headings without words between them that all come again.
    private static void MarkContents(List<PageLine> lines)
    {
        var last = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Role == LineRole.Heading)
            {
                last[lines[i].Text] = i;
            }
        }

        var start = 0;
        while (start < lines.Count)
        {
            var end = start;
            while (end < lines.Count && lines[end].Role == LineRole.Heading)
            {
                end++;
            }

            var length = Contents(lines, start, end, last);
            if (length >= FewestContents)
            {
                lines.GetRange(start, length).ForEach(line => line.IsChrome = true);
            }

            start = Math.Max(end, start + 1);
        }
    }

    // How many headings of the run come again behind themselves, one missing at the most.
    private static int Contents(List<PageLine> lines, int start, int end, Dictionary<string, int> last)
    {
        var (length, missing) = (0, 0);
        for (var i = start; i < end && missing <= 1; i++)
        {
            if (last[lines[i].Text] > i)
            {
                length = i + 1 - start;
            }
            else
            {
                missing++;
            }
        }

        return length;
    }
}
