namespace RegisterNotice.Import.Scanning;

/// <summary>Reads the places of an act that a text cites behind the first one: <c>10 §:n ja 24 §:n</c>, <c>13 ja 14 artikla</c>.</summary>
internal static class FurtherProvisions
{
    private const int LongestArticle = 2;

    private static readonly string[] Conjunctions = ["ja ", "sekä ", "och ", "samt ", "and ", "& "];

    /// <summary>The sections behind one that ends at a place.</summary>
    public static IEnumerable<(string Provision, int End)> Sections(string text, int end)
    {
        for (var at = Joined(text, end); at > 0 && Number(text, at) is var stop && Sign(text, stop) is > 0 and var sign; at = Joined(text, sign))
        {
            yield return (text[at..stop], sign);
        }
    }

    /// <summary>The articles behind one that ends at a place.</summary>
    public static IEnumerable<(string Provision, int End)> Articles(string text, int end)
    {
        for (var at = Joined(text, end); at > 0 && Number(text, at) is var stop && IsArticle(text, at, stop); at = Joined(text, stop))
        {
            yield return (text[at..stop], stop);
        }
    }

    // "13 ja 14 vuotta", "13 ja 14 §" and "13 ja 14.5." are none.
    private static bool IsArticle(string text, int start, int end) =>
        end - start <= LongestArticle && (end == text.Length || text[end] is ')' or ';' or ',' || (text[end] == '.' && end + 1 == text.Length)
            || string.CompareOrdinal(text, end, " artik", 0, 6) == 0);

    // Where the next number begins behind a case ending and a conjunction; 0 for none.
    private static int Joined(string text, int end)
    {
        var at = end;
        if (at + 1 < text.Length && text[at] == ':')
        {
            for (at++; at < text.Length && char.IsLower(text[at]); at++)
            {
            }
        }

        var hasComma = at < text.Length && text[at] == ',';
        at = Provisions.SkipSpace(text, hasComma ? at + 1 : at);
        var conjunction = Array.Find(Conjunctions, word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0);
        at = Provisions.SkipSpace(text, at + (conjunction?.Length ?? 0));
        var isJoined = (hasComma || conjunction is not null) && at < text.Length && text[at] is >= '1' and <= '9';
        return isJoined ? at : 0;
    }

    private static int Number(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end;
    }

    // Behind the sign of a section; negative where none follows.
    private static int Sign(string text, int index)
    {
        var at = Provisions.SkipSpace(text, index);
        return at < text.Length && text[at] == '§' ? at + 1 : -1;
    }
}
