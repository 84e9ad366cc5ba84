using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds headings by their shape: short lines alone between paragraphs, though their words say nothing of the kind.</summary>
internal static class ShapeHeadings
{
    private const int FewestParagraphs = 3;

    // Of ten paragraphs.
    private const int MostOfTen = 9;

    public static void Mark(List<PageLine> lines, bool isNumbered)
    {
        var punctuates = Punctuates(lines);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (MayBe(lines[i]) && IsHeading(lines, i, isNumbered, punctuates) && !ChromeWords.Tell(lines[i].Text))
            {
                lines[i].Role = LineRole.Heading;
                lines[i].Level = isNumbered ? 2 : 1;
            }
        }
    }

    private static bool MayBe(PageLine line) => line.IsOpen && line.StartsBlock && HeadingFinder.HasForm(line) && !line.Reading.IsTitle;

    private static bool IsHeading(List<PageLine> lines, int index, bool isNumbered, bool punctuates)
    {
        var line = lines[index];
        if (AsksOverText(lines, index))
        {
            return true;
        }

        if (line.Reading.HasVerb || line.Reading.Words > HeadingLimits.MostWordsByShape)
        {
            return punctuates && !isNumbered && IsBetweenParagraphs(lines, index);
        }

        return (line.IsBold && line.StartsBlock && !IsValue(lines, index) && !RunInNames.Are(lines, index)) || (!isNumbered && IsOverText(lines, index));
    }

    // The name in bold under "controller", over its address.
    private static bool IsValue(List<PageLine> lines, int index) =>
        index > 0
        && lines[index - 1] is { Role: LineRole.Heading, Reading.Kinds: [SectionKind.Controller or SectionKind.Contact or SectionKind.DataProtectionOfficer or SectionKind.RegisterName, ..] }
        && !HeadingFinder.IsProse(lines[index + 1]);

    private static bool AsksOverText(List<PageLine> lines, int index)
    {
        var isFirstOfQuestions = index == 0 || lines[index - 1].Text[^1] != '?';
        return lines[index].StandsAlone && Questions.Ask(lines[index].Text) && lines[index + 1].Role == LineRole.Text && isFirstOfQuestions;
    }

    // On a page that ends its sentences, one without an end between two paragraphs is a heading.
    private static bool IsBetweenParagraphs(List<PageLine> lines, int index)
    {
        var line = lines[index];
        if (index == 0 || !line.StandsAlone || !char.IsLetter(line.Text[^1]) || line.Reading.Words > HeadingLimits.MostWordsWithVerb)
        {
            return false;
        }

        var (before, next) = (lines[index - 1], lines[index + 1]);
        return before.StandsAlone && FollowsText(lines, index) && next.StandsAlone && next.Text.Length > HeadingLimits.Prose;
    }

    private static bool IsOverText(List<PageLine> lines, int index)
    {
        var (line, next) = (lines[index], lines[index + 1]);
        if (!line.StartsBlock || !next.StartsBlock || line.Text[^1] is ':' or '.' || Digits.AreIn(line.Text) || !FollowsText(lines, index))
        {
            return false;
        }

        return HeadingFinder.IsProse(next) || (next.Role == LineRole.Heading && line.Reading.Words <= HeadingLimits.MostWordsOverHeading);
    }

    private static bool FollowsText(List<PageLine> lines, int index) =>
        index == 0 || (lines[index - 1].Role == LineRole.Text && HeadingFinder.IsProse(lines[index - 1]));

    private static bool Punctuates(List<PageLine> lines)
    {
        var prose = lines.FindAll(line => line.Role == LineRole.Text && !line.IsListItem && line.StandsAlone
            && line.Text.Length > HeadingLimits.Prose);
        return prose.Count >= FewestParagraphs
            && prose.Count(line => line.Text[^1] is '.' or '!' or '?' or ':' or ')') * 10 >= prose.Count * MostOfTen;
    }
}
