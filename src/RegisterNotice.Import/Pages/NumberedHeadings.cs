using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds headings by the sequence of their numbers.</summary>
internal static class NumberedHeadings
{
    private const int Fewest = 3;
    private const int MostWordsOfUntold = 8;
    private const int LongestHeading = 164;

    /// <summary>Marks the numbered headings; false where the page does not number them.</summary>
    public static bool Mark(List<PageLine> lines)
    {
        var chosen = new List<(int Index, NumberPrefix Prefix, HeadingReading Reading)>();
        var last = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Candidate(lines[i]) is not { } candidate)
            {
                continue;
            }

            var (prefix, reading) = candidate;
            var announces = reading.HasKinds && reading.Coverage >= 0.5;
            var isNext = prefix.Major == last + 1 || (announces && prefix.Major > last && prefix.Major <= last + 3) || (announces && prefix.Major == last && prefix.Label.Length > 1);
            var isBelow = last > 0 && prefix.Major == last && prefix.Label.IndexOf('.') > 0 && lines[i].StandsAlone && reading.Words <= MostWordsOfUntold && lines[i].Text[^1] is not '.';
            var isRepeated = prefix.Major == last && prefix.Label.Length <= 2 && announces && (last == 1 || reading.Coverage >= 0.8) && (lines[i].StartsBlock || (i > 0 && lines[i - 1].IsListItem));
            var isRestart = prefix.Major == 1 && last >= Fewest - 1 && announces && reading.Kinds is [SectionKind.Controller or SectionKind.RegisterName or SectionKind.Contact, ..];
            if ((isNext || isRestart || isRepeated || isBelow) && (announces || last > 0 || prefix.Major == 1))
            {
                chosen.Add((i, prefix, reading));
                last = prefix.Major;
            }
        }

        var announced = chosen.Count(heading => heading.Reading.HasKinds || heading.Prefix.Label.IndexOf('.') > 0);
        if ((announced * 2 < chosen.Count || (announced < Fewest && !AreAllOfShortPage(lines, chosen))) && !AllStandAlone(lines, chosen))
        {
            return false;
        }

        for (var i = 0; i < chosen.Count; i++)
        {
            Replace(lines, chosen[i].Index, chosen[i].Prefix);
        }

        return true;
    }

    // One or two numbers are those of headings where each of them is a heading by its words too and no other heading stands before them.
    private static bool AreAllOfShortPage(List<PageLine> lines, List<(int Index, NumberPrefix Prefix, HeadingReading Reading)> chosen) =>
        chosen.Count > 0
        && chosen.TrueForAll(heading => heading.Reading is { HasKinds: true, Coverage: >= 0.8 } && lines[heading.Index].StartsBlock)
        && lines.FindIndex(line => line is { Reading: { HasKinds: true, Coverage: >= 0.8 }, IsChrome: false }) is var first && (first < 0 || first >= chosen[0].Index);

    // Short lines numbered from one without a gap, each alone and with words under it, are headings whatever they say, if one of them says so.
    private static bool AllStandAlone(List<PageLine> lines, List<(int Index, NumberPrefix Prefix, HeadingReading Reading)> chosen)
    {
        for (var i = 0; i < chosen.Count; i++)
        {
            var (index, prefix, reading) = chosen[i];
            var isFollowed = index + 1 < lines.Count && (i + 1 == chosen.Count || chosen[i + 1].Index > index + 1);
            if (prefix.Major != i + 1 || !lines[index].StandsAlone || reading.Words > MostWordsOfUntold || lines[index].Text[^1] is '.' or ':' || !isFollowed)
            {
                return false;
            }
        }

        return chosen.Count >= Fewest ? chosen.Exists(heading => heading.Reading.HasKinds) : chosen.Count == Fewest - 1 && chosen.Exists(heading => heading.Reading is { HasKinds: true, Coverage: 1 });
    }

    private static (NumberPrefix Prefix, HeadingReading Reading)? Candidate(PageLine line)
    {
        if (line.IsChrome || line.Cells is not null || (line.Marker is not null && line.Number is null))
        {
            return null;
        }

        if (line.Number is { } number)
        {
            return NumberPrefix.TryRead(number + ". X", out var alone) ? (alone, line.Reading) : null;
        }

        if (line.Text.Length > LongestHeading || !NumberPrefix.TryRead(line.Text, out var prefix) || prefix.Length >= line.Text.Length)
        {
            return null;
        }

        var reading = HeadingLexicon.Read(line.Text, prefix.Length, line.Text.Length);
        var first = line.Text[prefix.Length];
        var hasForm = (char.IsUpper(first) || !char.IsLetter(first)) && line.Text[^1] is not (',' or ';') && reading.Words is > 0 and <= 20 && !(reading.HasVerb && line.Text[^1] != '?' && reading.Coverage < 0.8)
            && !(line.Text[^1] == '.' && !reading.HasKinds);
        return hasForm || (line.StandsAlone && reading.Words is > 0 and <= 10 && char.IsLetter(line.Text[^1])) ? (prefix, reading) : null;
    }

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
