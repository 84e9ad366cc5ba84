using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds headings by the sequence of their numbers.</summary>
internal static class NumberedHeadings
{
    private const int Fewest = 3;
    private const int MostWordsOfUntold = 8;
    private const int MostWords = 20;
    private const int MostWordsAlone = 10;
    private const int LongestHeading = 164;
    private const int MostLeftOut = 3;
    private const int LongestLabelAgain = 2;
    private const double ForCertain = 0.8;

    /// <summary>Marks the numbered headings; false where the page does not number them.</summary>
    public static bool Mark(List<PageLine> lines)
    {
        var chosen = Chosen(lines);
        var announced = chosen.Count(heading => heading.Reading.HasKinds || heading.IsPart);
        var areHeadings = announced * 2 >= chosen.Count
            && (announced >= Fewest || AreAllOfShortPage(lines, chosen) || AreSections(lines, chosen));
        if (!areHeadings && !AllStandAlone(lines, chosen))
        {
            return false;
        }

        foreach (var heading in chosen)
        {
            Replace(lines, heading.Index, heading.Prefix);
        }

        return true;
    }

    // The lines whose numbers go on from each other.
    private static List<NumberedLine> Chosen(List<PageLine> lines)
    {
        var chosen = new List<NumberedLine>();
        var last = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Candidate(lines[i], i) is { } candidate && GoesOn(lines, candidate, last, chosen.Count > 0 ? chosen[0] : candidate))
            {
                chosen.Add(candidate);
                last = candidate.Major;
            }
        }

        return chosen;
    }

    private static bool GoesOn(List<PageLine> lines, NumberedLine line, int last, NumberedLine first)
    {
        if (!line.Announces)
        {
            return line.Major == last + 1 || (last > 0 && IsBelow(lines[line.Index], line, last));
        }

        return (line.Major > last && line.Major <= last + MostLeftOut)
            || (line.Major == last && line.Prefix.Label.Length > 1)
            || IsAgain(lines, line, last)
            || IsRestart(lines, line, last, first)
            || (last > 0 && IsBelow(lines[line.Index], line, last));
    }

    // "2.1 Lomake" under the second heading.
    private static bool IsBelow(PageLine line, NumberedLine numbered, int last) =>
        numbered.Major == last && numbered.IsPart && line.StandsAlone && numbered.Reading.Words <= MostWordsOfUntold
            && line.Text[^1] is not '.';

    // A number that was written twice by mistake.
    private static bool IsAgain(List<PageLine> lines, NumberedLine line, int last)
    {
        var stands = lines[line.Index].StartsBlock || (line.Index > 0 && lines[line.Index - 1].IsListItem);
        return line.Major == last && line.Prefix.Label.Length <= LongestLabelAgain && (last == 1 || line.Reading.Coverage >= ForCertain)
            && stands;
    }

    // The next notice on the page begins: as the first one did, and with words under its first heading. A list of a section has none.
    private static bool IsRestart(List<PageLine> lines, NumberedLine line, int last, NumberedLine first)
    {
        if (line.Major != 1 || last < Fewest - 1
            || line.Reading.Kinds is not [var kind and (SectionKind.Controller or SectionKind.RegisterName or SectionKind.Contact), ..])
        {
            return false;
        }

        var isFollowed = line.Index + 1 < lines.Count && lines[line.Index + 1].Prefix is not { Major: 2 };
        return isFollowed && (kind != SectionKind.Contact || first.Reading.Kinds is [SectionKind.Contact, ..]);
    }

    // One or two numbers are those of headings where each of them is a heading by its words too and no other heading stands before them.
    private static bool AreAllOfShortPage(List<PageLine> lines, List<NumberedLine> chosen) =>
        chosen.Count > 0
        && chosen.TrueForAll(heading => heading.Reading is { HasKinds: true, Coverage: >= ForCertain } && lines[heading.Index].StartsBlock)
        && lines.FindIndex(line => line is { Reading: { HasKinds: true, Coverage: >= ForCertain }, IsChrome: false }) is var first
        && (first < 0 || first >= chosen[0].Index);

    // Two of three that are headings for certain, each at the beginning of a block, numbered from one without a gap.
    private static bool AreSections(List<PageLine> lines, List<NumberedLine> chosen)
    {
        for (var i = 0; i < chosen.Count; i++)
        {
            if (chosen[i].Major != i + 1 || !lines[chosen[i].Index].StartsBlock || chosen[i].Reading.Words > MostWordsOfUntold
                || chosen[i].Reading.HasVerb)
            {
                return false;
            }
        }

        return chosen.Count >= Fewest
            && chosen.Count(heading => heading.Reading is { HasKinds: true, Coverage: 1 }) * 3 >= chosen.Count * 2;
    }

    // Short lines numbered from one without a gap, each alone and with words under it, are headings whatever they say, if one of them says so.
    private static bool AllStandAlone(List<PageLine> lines, List<NumberedLine> chosen)
    {
        for (var i = 0; i < chosen.Count; i++)
        {
            var (index, prefix, reading) = chosen[i];
            var isFollowed = index + 1 < lines.Count && (i + 1 == chosen.Count || chosen[i + 1].Index > index + 1);
            var isShort = lines[index].StandsAlone && reading.Words <= MostWordsOfUntold && lines[index].Text[^1] is not ('.' or ':');
            if (prefix.Major != i + 1 || !isShort || !isFollowed)
            {
                return false;
            }
        }

        // Of two, one must be a heading for certain.
        return chosen.Count >= Fewest
            ? chosen.Exists(heading => heading.Reading.HasKinds)
            : chosen.Count == Fewest - 1 && chosen.Exists(heading => heading.Reading is { HasKinds: true, Coverage: 1 });
    }

    private static NumberedLine? Candidate(PageLine line, int index)
    {
        if (line.IsChrome || line.Cells is not null || (line.Marker is not null && line.Number is null))
        {
            return null;
        }

        if (line.Number is { } number)
        {
            return NumberPrefix.TryRead(number + ". X", out var alone) ? new(index, alone, line.Reading) : null;
        }

        if (line.Text.Length > LongestHeading || line.Prefix is not { } prefix || prefix.Length >= line.Text.Length)
        {
            return null;
        }

        var reading = HeadingLexicon.Read(line.Text, prefix.Length, line.Text.Length);
        return HasForm(line, prefix, reading) || IsShortAlone(line, reading) ? new(index, prefix, reading) : null;
    }

    private static bool HasForm(PageLine line, NumberPrefix prefix, HeadingReading reading)
    {
        var (first, end) = (line.Text[prefix.Length], line.Text[^1]);
        if (char.IsLower(first) || end is ',' or ';' || reading.Words is 0 or > MostWords)
        {
            return false;
        }

        var saysSomething = reading.HasVerb && end != '?' && reading.Coverage < ForCertain;
        return !saysSomething && (end != '.' || reading.HasKinds);
    }

    private static bool IsShortAlone(PageLine line, HeadingReading reading) =>
        line.StandsAlone && reading.Words is > 0 and <= MostWordsAlone && char.IsLetter(line.Text[^1]);

    private static void Replace(List<PageLine> lines, int index, NumberPrefix prefix)
    {
        var line = lines[index];
        if (line.Number is null)
        {
            var rest = line.Part(prefix.Length, line.Text.Length - prefix.Length);
            rest.StartsBlock = true;
            rest.Number = prefix.Label;
            rest.Written = line.Text;
            rest.Reading = HeadingLexicon.Read(rest.Text);
            lines[index] = line = rest;
        }

        line.Role = LineRole.Heading;
        line.Level = line.Number!.Contains(".") ? 2 : 1;
    }
}
