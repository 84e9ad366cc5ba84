using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds the headings of a page by position, shape and vocabulary together.</summary>
/// <remarks>A page that numbers its headings is read by the sequence of the numbers; any other by what its short lines say and where they stand.</remarks>
internal static class HeadingFinder
{
    private const int LongestHeading = 160;
    private const int MostWords = 16;
    private const int MostWordsBeforeStop = 4;
    private const int LongestNumberAlone = 8;

    private static readonly string[] Rights = ["oikeus ", "rätt ", "rätten ", "right ", "the right "];

    /// <summary>Marks the headings and titles of a page; a line that holds a heading and more becomes several.</summary>
    public static void Find(Page page)
    {
        page.Lines = LineSplitter.Split(page.Lines);
        var lines = page.Lines;
        JoinNumbersAlone(lines);
        ContentsFinder.Mark(lines);
        MarkStandingAlone(lines);
        foreach (var line in lines)
        {
            line.Reading = line.Text.Length > LongestHeading ? default : IsSentence(line, out var words) ? new([], 0, words, HasVerb: true, IsTitle: false) : HeadingLexicon.Read(line.Text);
        }

        MarkTagged(lines);
        page.Lines = lines = LineSplitter.SplitLabels(lines, areNumbered: true);
        var isNumbered = NumberedHeadings.Mark(lines);
        if (!isNumbered)
        {
            page.Lines = lines = LineSplitter.SplitLabels(lines, areNumbered: false);
        }

        MarkByVocabulary(lines, isNumbered);
        MarkByShape(lines, isNumbered);
        PartHeadings.Mark(lines);
        page.Lines = lines = LineSplitter.SplitController(lines);
        MarkTitles(lines);
    }

    /// <summary>Whether a line may be a heading by its outward form.</summary>
    public static bool HasForm(PageLine line)
    {
        var text = line.Text;
        return text.Length is > 2 and <= LongestHeading
            && line.Cells is null
            && line.Reading.Words is > 0 and <= MostWords
            && (char.IsUpper(FirstLetter(text)) || line.Number is not null)
            && text[^1] is not (',' or ';')
            && !(text[^1] == '.' && line.Reading.Words > MostWordsBeforeStop)
            && text.IndexOf('@') < 0;
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
            if (lines[i].Text.Length <= LongestNumberAlone && NumberPrefix.IsAlone(lines[i].Text) && lines[i].Marker is null && next.Cells is null && next.Text.Length is > 2 and < 100 && char.IsUpper(FirstLetter(next.Text)))
            {
                next.Number = lines[i].Text.TrimEnd('.', ')');
                next.StartsBlock = true;
                joined.Add(lines[i]);
            }
        }

        lines.RemoveAll(joined.Contains);
    }

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

        return words > MostWordsBeforeStop + 1;
    }

    private static void MarkTagged(List<PageLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.HeadingLevel > 0 && !line.IsChrome && line.Text.Length <= LongestHeading)
            {
                line.Role = LineRole.Heading;
                line.Level = Math.Max(1, line.HeadingLevel - 1);
            }
        }
    }

    private static void MarkByVocabulary(List<PageLine> lines, bool isNumbered)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Role != LineRole.Text || line.IsChrome || line.IsListItem || !line.Reading.HasKinds || !HasForm(line) || (isNumbered && line.Text[^1] == ':' && line.Reading.Words > 4 && !(line.StandsAlone && line.Reading.Coverage == 1)) || IsAuthority(line.Text) || (!isNumbered && IsLabelled(line.Text)))
            {
                continue;
            }

            var stands = line.StartsBlock || line.IsBold || i == 0 || lines[i - 1].Role == LineRole.Heading || line.Text[^1] == ':';
            var isQuestion = line.Text[^1] == '?' || (line.StandsAlone && line.Text[^1] != '.' && Questions.Begin(line.Text)) || LeadsList(lines, i);
            var needed = isNumbered ? 0.8 : line.IsBold ? 0.5 : isQuestion ? 0.6 : 0.7;
            if (stands && line.Reading.Coverage >= needed && (!line.Reading.HasVerb || isQuestion || NamesRight(line.Text) || line.Reading.Coverage == 1 && line.IsBold) && !IsValue(lines, i))
            {
                line.Role = LineRole.Heading;
                line.Level = isNumbered ? 2 : 1;
            }
        }
    }

    // "Rekisterin nimi: Asiakkaat" is a form's label with its value.
    private static bool IsLabelled(string text) => text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && colon + 2 < text.Length;

    // "The right to have data erased" has a verb, but says nothing of it.
    private static bool NamesRight(string text) => Array.Exists(Rights, words => text.StartsWith(words, StringComparison.OrdinalIgnoreCase)) && text[^1] != '.';

    // The name of the authority over its address.
    private static bool IsAuthority(string text) =>
        text.StartsWith("Tietosuojavaltuutetun toimisto", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Dataombudsmannens byrå", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Office of the Data Protection", StringComparison.OrdinalIgnoreCase);

    // "Sinulla on seuraavat oikeudet" before the list of them.
    private static bool LeadsList(List<PageLine> lines, int index) =>
        lines[index].StandsAlone && index + 1 < lines.Count && lines[index + 1].IsListItem && lines[index].Reading.Words <= 6 && char.IsLetter(lines[index].Text[^1]);

    // What stands under "name of the register" or among the lines of an address is a value, though it may be made of the words of headings.
    private static bool IsValue(List<PageLine> lines, int index)
    {
        if (index == 0 || lines[index - 1].Role != LineRole.Heading)
        {
            return false;
        }

        var kinds = lines[index - 1].Reading.Kinds;
        if (kinds is [SectionKind.RegisterName, ..] && !lines[index].IsBold && MeaningReader.Read(lines[index].Text).Has(Meaning.RegisterNoun))
        {
            return true;
        }

        var isShortAnswer = kinds is [SectionKind.RegisterName, ..] or [SectionKind.Controller, ..] or [SectionKind.Contact, ..];
        return isShortAnswer && !lines[index].IsBold && lines[index].Reading.Kinds is not ([SectionKind.Contact, ..] or [SectionKind.DataProtectionOfficer, ..]);
    }

    // A short line alone between paragraphs, though its words say nothing of the kind.
    private static void MarkByShape(List<PageLine> lines, bool isNumbered)
    {
        var punctuates = Punctuates(lines);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Role != LineRole.Text || line.IsChrome || line.IsListItem || !HasForm(line) || line.Reading.IsTitle)
            {
                continue;
            }

            var next = lines[i + 1];
            if (line.StandsAlone && Questions.Ask(line.Text) && next.Role == LineRole.Text && (i == 0 || lines[i - 1].Text[^1] != '?') && !ChromeWords.Tell(line.Text))
            {
                line.Role = LineRole.Heading;
                line.Level = isNumbered ? 2 : 1;
                continue;
            }

            if (line.Reading.HasVerb || line.Reading.Words > 8)
            {
                // On a page that ends its sentences, one without an end between two paragraphs is a heading.
                if (punctuates && !isNumbered && line.StandsAlone && i > 0 && lines[i - 1].Role == LineRole.Text && lines[i - 1].StandsAlone && IsProse(lines[i - 1]) && next.StandsAlone && next.Text.Length > 60 && char.IsLetter(line.Text[^1]) && line.Reading.Words <= 10 && !ChromeWords.Tell(line.Text))
                {
                    line.Role = LineRole.Heading;
                    line.Level = 1;
                }

                continue;
            }

            var stands = line.StartsBlock && next.StartsBlock;
            var followsText = i == 0 || (lines[i - 1].Role == LineRole.Text && IsProse(lines[i - 1]));
            var precedesSection = !isNumbered && line.StartsBlock && next.Role == LineRole.Heading && next.StartsBlock && followsText && line.Reading.Words <= 6 && line.Text[^1] != ':' && !Digits.AreIn(line.Text);
            if ((precedesSection || (line.IsBold && line.StartsBlock && line.Reading.Words <= 8) || (stands && followsText && !isNumbered && line.Text[^1] != ':' && IsProse(next) && !Digits.AreIn(line.Text))) && !ChromeWords.Tell(line.Text))
            {
                line.Role = LineRole.Heading;
                line.Level = isNumbered ? 2 : 1;
            }
        }
    }

    private static bool Punctuates(List<PageLine> lines)
    {
        var prose = lines.FindAll(line => line.Role == LineRole.Text && !line.IsListItem && line.StandsAlone && line.Text.Length > 60);
        return prose.Count >= 3 && prose.Count(line => line.Text[^1] is '.' or '!' or '?' or ':' or ')') * 10 >= prose.Count * 9;
    }

    /// <summary>Whether a line is long enough for running text.</summary>
    public static bool IsProse(PageLine line) => line.Text.Length > 60 || (line.Text.Length > 25 && line.Text[^1] is '.' or ':');

    // The title stands before the first section, and before each further notice on the page.
    private static void MarkTitles(List<PageLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isSection = line.Role == LineRole.Heading && line.Reading.HasKinds && (line.Number is not null || line.Reading.Kinds is not [SectionKind.AutomatedDecisions or SectionKind.Cookies]);
            if (line.Reading.IsTitle && !line.IsListItem && !line.IsChrome && line.Reading.Words <= 14 && !line.Reading.HasVerb && line.Number is null && line.Text[^1] is not ('.' or ',' or ';') && !isSection
                && line.Text.IndexOf('@') < 0 && (line.StartsBlock || line.HeadingLevel > 0))
            {
                line.Role = LineRole.Title;
            }
        }
    }
}
