using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Tells the notice from the page around it: navigation before, footers after.</summary>
internal static class ChromeFinder
{
    private const int LongestTail = 120;
    private const int LongestEntry = 60;

    public static void Mark(List<PageLine> lines)
    {
        MarkHead(lines);
        MarkTail(lines);
    }

    // Before the title or the first heading, menus are lists and short lines.
    private static void MarkHead(List<PageLine> lines)
    {
        var first = HeadEnd(lines);
        var hasTitle = first >= 0 && lines[first].Role == LineRole.Title;
        for (var i = 0; i < first; i++)
        {
            lines[i].IsChrome |= !IsDayOfNotice(lines[i].Text)
                && (ChromeWords.Tell(lines[i].Text) || lines[i].IsListItem
                || (hasTitle && lines[i].Text.Length < 40 && !EndsSentence(lines[i].Text) && i + 1 < first));
        }
    }

    // Entries of menus may have the form of headings: where nothing but short lines stands before the title, they are menus all.
    private static int HeadEnd(List<PageLine> lines)
    {
        var title = lines.FindIndex(line => line.Role == LineRole.Title);
        return title > 0 && lines.FindIndex(0, title, line => line.Number is not null || line.Text.Length >= LongestEntry
            || EndsSentence(line.Text)) < 0
            ? title
            : lines.FindIndex(line => line.Role != LineRole.Text && !line.IsChrome && !line.IsListItem);
    }

    // What stands behind the line of the copyright is no part of the notice, unless it has sections of its own.
    private static int Copyright(List<PageLine> lines)
    {
        var from = Math.Max(0, lines.Count - LongestTail);
        var last = lines.FindLastIndex(IsSection);
        return lines.FindIndex(Math.Max(from, last + 1), line => ChromeWords.TellCopyright(line.Text));
    }

    private static bool IsSection(PageLine line) =>
        line.Role == LineRole.Heading
            && (line.Number is not null || line.Reading.Kinds is { Length: > 0 } and not [SectionKind.Contact or SectionKind.Cookies]);

    private static void MarkTail(List<PageLine> lines)
    {
        if (Copyright(lines) is >= 0 and var copyright)
        {
            for (var i = copyright; i < lines.Count; i++)
            {
                lines[i].IsChrome = true;
            }

            MarkTail(lines, copyright + 1);
        }
        else
        {
            MarkTail(lines, lines.Count);
        }
    }

    private static void MarkTail(List<PageLine> lines, int end)
    {
        var start = TailStart(lines, end);
        if (start > 0 && IsContactHeading(lines[start - 1]))
        {
            // A footer has its own contact details: they are the page's where menus stand before them too.
            var before = TailStart(lines, start - 1);
            if (lines.FindIndex(before, start - 1 - before, line => ChromeWords.Tell(line.Text)) is >= 0 and var menu
                && lines.FindIndex(start - 1, end - start + 1, line => ChromeWords.Tell(line.Text)) >= 0)
            {
                for (var i = menu; i < lines.Count; i++)
                {
                    lines[i].IsChrome = true;
                }

                return;
            }
        }

        var told = lines.FindIndex(start, end - start, line => ChromeWords.Tell(line.Text));
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

    private static bool IsContactHeading(PageLine line) =>
        line is { Role: LineRole.Heading, Number: null, Reading.Kinds: [SectionKind.Contact] };

    private static bool IsContent(PageLine line) =>
        (line.Role == LineRole.Heading && (line.Reading.HasKinds || line.Number is not null))
        || (line.Text.Length > 60 && (EndsSentence(line.Text) || line.Reading.HasVerb || line.Text.Length > 160)
        && !ChromeWords.Tell(line.Text))
        || (EndsSentence(line.Text) && line.Reading.Words >= 6 && !ChromeWords.Tell(line.Text))
        || IsDayOfNotice(line.Text);

    // "Päivitetty 18.11.2024" is the notice's own last line.
    private static bool IsDayOfNotice(string text) =>
        text.Length < LongestEntry && Digits.AreIn(text) && Dates.In(text).Count > 0
            && MeaningReader.Read(text).HasAny(Meaning.Updated, Meaning.Drafted, Meaning.Effective) && !ChromeWords.Tell(text);

    private static bool EndsSentence(string text) => text[^1] is '.' or ':' or '!' or '?';
}
