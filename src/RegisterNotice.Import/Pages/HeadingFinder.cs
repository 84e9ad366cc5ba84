using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds the headings of a page by position, shape and vocabulary together.</summary>
/// <remarks>A page that numbers its headings is read by the sequence of the numbers; any other by what its short lines say and where they stand.</remarks>
internal static class HeadingFinder
{
    private const int Shortest = 3;
    private const int LongestBehindNumber = 99;
    private const int LongestNumberAlone = 8;

    /// <summary>Marks the headings and titles of a page; a line that holds a heading and more becomes several.</summary>
    public static void Find(Page page)
    {
        page.Lines = LineSplitter.Split(page.Lines);
        var lines = page.Lines;
        JoinNumbersAlone(lines);
        ListedHeadings.Release(lines);
        ContentsFinder.Mark(lines);
        MarkStandingAlone(lines);
        MarkTagged(lines);
        page.Lines = lines = LineSplitter.SplitLabels(LineSplitter.SplitValues(lines, areNumbered: true), areNumbered: true);
        var isNumbered = NumberedHeadings.Mark(lines);
        if (!isNumbered)
        {
            page.Lines = lines = LineSplitter.SplitLabels(LineSplitter.SplitValues(lines, areNumbered: false), areNumbered: false);
        }

        VocabularyHeadings.Mark(lines, isNumbered);
        ShapeHeadings.Mark(lines, isNumbered);
        PartHeadings.Mark(lines);
        page.Lines = lines = LineSplitter.SplitController(lines);
        MarkTitles(lines);
    }

    /// <summary>What a line tells if it is a heading.</summary>
    public static HeadingReading Read(PageLine line)
    {
        if (line.Text.Length > HeadingLimits.LongestHeading)
        {
            return default;
        }

        return IsSentence(line, out var words) ? new([], 0, words, HasVerb: true, IsTitle: false) : HeadingLexicon.Read(line.Text);
    }

    /// <summary>Whether a line may be a heading by its outward form.</summary>
    public static bool HasForm(PageLine line)
    {
        var text = line.Text;
        if (text.Length is < Shortest or > HeadingLimits.LongestHeading || line.Cells is not null || text[^1] is ',' or ';'
            || text.IndexOf('@') >= 0)
        {
            return false;
        }

        var most = text[^1] == '.' ? HeadingLimits.MostWordsBeforeStop : HeadingLimits.MostWords;
        return line.Reading.Words > 0 && line.Reading.Words <= most && (char.IsUpper(FirstLetter(text)) || line.Number is not null);
    }

    public static char FirstLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return c;
            }
        }

        return ' ';
    }

    // "01" on a line of its own, and the heading on the next.
    private static void JoinNumbersAlone(List<PageLine> lines)
    {
        var joined = new HashSet<PageLine>();
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            var next = lines[i + 1];
            if (IsNumber(lines[i]) && next.Cells is null && next.Text.Length is >= Shortest and <= LongestBehindNumber
                && char.IsUpper(FirstLetter(next.Text)))
            {
                next.Number = lines[i].Text.TrimEnd('.', ')');
                next.StartsBlock = true;
                joined.Add(lines[i]);
            }
        }

        lines.RemoveAll(joined.Contains);
    }

    private static bool IsNumber(PageLine line) =>
        line.Text.Length <= LongestNumberAlone && line.Marker is null && NumberPrefix.IsAlone(line.Text);

    private static void MarkStandingAlone(List<PageLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].StandsAlone = lines[i].StartsBlock && (i + 1 == lines.Count || lines[i + 1].StartsBlock || lines[i + 1].IsListItem);
        }
    }

    // What ends with a stop and has more than a few words is no heading, whatever the words are.
    private static bool IsSentence(PageLine line, out int words)
    {
        var text = line.Text;
        words = 1;
        if (text[^1] != '.' || line.Number is not null || line.HeadingLevel > 0 || line.IsBold)
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            words += text[i] == ' ' && text[i - 1] != ' ' ? 1 : 0;
        }

        return words > HeadingLimits.MostWordsBeforeStop + 1;
    }

    private static void MarkTagged(List<PageLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.HeadingLevel > 0 && !line.IsChrome && line.Text.Length <= HeadingLimits.LongestHeading)
            {
                line.Role = LineRole.Heading;
                line.Level = Math.Max(1, line.HeadingLevel - 1);
            }
        }
    }

    /// <summary>Whether a line is long enough for running text.</summary>
    public static bool IsProse(PageLine line) =>
        line.Text.Length > HeadingLimits.Prose || (line.Text.Length > HeadingLimits.ShortProse && line.Text[^1] is '.' or ':');

    // The title stands before the first section, and before each further notice on the page.
    private static void MarkTitles(List<PageLine> lines)
    {
        foreach (var line in lines)
        {
            if (MayBeTitle(line) && line.Reading.IsTitle && !IsSection(line))
            {
                line.Role = LineRole.Title;
            }
        }
    }

    private static bool MayBeTitle(PageLine line)
    {
        var stands = (line.StartsBlock || line.HeadingLevel > 0) && !line.IsListItem && !line.IsChrome && line.Number is null;
        return stands && !line.Reading.HasVerb && line.Reading.Words <= HeadingLimits.MostWordsOfTitle
            && line.Text[^1] is not ('.' or ',' or ';') && line.Text.IndexOf('@') < 0;
    }

    // "Cookies and privacy" is a title, though both words announce sections.
    private static bool IsSection(PageLine line) =>
        line.Role == LineRole.Heading && line.Reading.HasKinds
            && (line.Number is not null || line.Reading.Kinds is not [SectionKind.AutomatedDecisions or SectionKind.Cookies]);
}
