using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds the headings of the parts of a section that has no text of its own: short lines that stand alone, each with text under it.</summary>
internal static class PartHeadings
{
    /// <summary>Whether a section that announces such kinds has parts that are about what it is about.</summary>
    public static bool MayHaveParts(SectionKind[] kinds) => kinds is
    [
        SectionKind.Purposes or SectionKind.DataContent or SectionKind.Disclosures or SectionKind.Security or SectionKind.Retention or SectionKind.Cookies,
        ..,
    ];

    public static void Mark(List<PageLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!IsSection(lines[i]) || !MayHaveParts(lines[i].Reading.Kinds!) || !IsPart(lines, i + 1))
            {
                continue;
            }

            for (i++; i < lines.Count && !IsSection(lines[i]); i++)
            {
                if (IsPart(lines, i))
                {
                    lines[i].Role = LineRole.Heading;
                    lines[i].Level = 2;
                }
            }

            i--;
        }
    }

    private static bool IsSection(PageLine line) =>
        line.Role == LineRole.Title || (line.Role == LineRole.Heading && (line.Number is not null || line.Reading.HasKinds));

    private static bool IsPart(List<PageLine> lines, int index)
    {
        var line = lines[index];
        if (index + 1 >= lines.Count || line.IsChrome || line.IsListItem || line.HeadingLevel > 0 || !line.StandsAlone || !HasForm(line))
        {
            return false;
        }

        return lines[index + 1] is { Role: LineRole.Text, StartsBlock: true } next && HeadingFinder.IsProse(next)
            && !ChromeWords.Tell(line.Text);
    }

    private static bool HasForm(PageLine line) =>
        HeadingFinder.HasForm(line)
        && line.Reading is { IsTitle: false, HasVerb: false, Words: <= HeadingLimits.MostWordsOfPart }
        && char.IsLetter(line.Text[^1])
        && !Digits.AreIn(line.Text);
}
