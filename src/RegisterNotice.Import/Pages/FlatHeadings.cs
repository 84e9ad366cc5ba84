using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds headings in text that has no empty lines, as a copy from a form or a PDF: lines that are wholly made of the words of headings,
/// where there are several.</summary>
internal static class FlatHeadings
{
    private const int Fewest = 3;
    private const int MostWordsOfItem = 2;

    /// <summary>Whether lines within blocks are headings: at least three of them announce sections of different kinds.</summary>
    public static bool Are(List<PageLine> lines)
    {
        var kinds = new HashSet<SectionKind>();
        for (var i = 1; i < lines.Count && kinds.Count < Fewest; i++)
        {
            if (!lines[i].StartsBlock && Is(lines, i))
            {
                kinds.Add(lines[i].Reading.Kinds![0]);
            }
        }

        return kinds.Count >= Fewest;
    }

    /// <summary>Whether a line within a block has the form of such a heading: nothing but the words of headings, with words under it, and no item of
    /// what stands before it.</summary>
    public static bool Is(List<PageLine> lines, int index)
    {
        var line = lines[index];
        if (!line.IsOpen || line.Text.Length > HeadingLimits.LongestHeading || !char.IsUpper(line.Text[0])
            || !(char.IsLetter(line.Text[^1]) || line.Text[^1] is ')' or '?'))
        {
            return false;
        }

        var isWhole = line.Reading is { HasKinds: true, HasVerb: false, IsTitle: false, Coverage: 1 };
        return isWhole && index + 1 < lines.Count && !GoesOnFrom(lines[index - 1]) && !IsItem(lines, index) && !NameData(lines, index);
    }

    /// <summary>
    /// Whether a line names data of which the next says how long they are kept, or whether they must be given, under a heading that asks
    /// for that.
    /// </summary>
    public static bool NameData(List<PageLine> lines, int index)
    {
        if (lines[index].Reading.Kinds is not [SectionKind.Contact or SectionKind.DataContent or SectionKind.Cookies, ..]
            || index + 1 == lines.Count || index == 0)
        {
            return false;
        }

        var above = lines.FindLastIndex(index - 1, line => line.Role == LineRole.Heading);
        var meanings = MeaningReader.Read(lines[index + 1].Text);
        return above >= 0 && lines[above].Reading.Kinds is [SectionKind.Retention or SectionKind.Other, ..]
            && (meanings.Has(Meaning.Keep) || meanings.HasAny(Meaning.ProvisionRequirement, Meaning.Voluntary));
    }

    private static bool GoesOnFrom(PageLine before) => before.Text[^1] is ':' or ',' or '-' or '/';

    // In a list whose marks are lost, short lines follow each other; some of them are made of the words of headings.
    private static bool IsItem(List<PageLine> lines, int index)
    {
        if (lines[index].Reading is not { Kinds: [SectionKind.Contact or SectionKind.DataContent or SectionKind.Cookies], Words: <= MostWordsOfItem })
        {
            return false;
        }

        // What leads a list of its own is over it.
        if (lines[index + 1].Text[^1] == ':')
        {
            return false;
        }

        var first = index;
        while (first > 0 && IsShort(lines[first - 1]) && index - first < HeadingLimits.MostWords)
        {
            first--;
        }

        return first > 0 && lines[first - 1].Text[^1] == ':' && !lines[first - 1].IsListItem;
    }

    private static bool IsShort(PageLine line) =>
        !line.IsListItem && line.Role == LineRole.Text && !line.StartsBlock && line.Text[^1] is not ('.' or ':');
}
