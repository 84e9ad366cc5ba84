namespace RegisterNotice.Import.Interpreting;

/// <summary>The event behind a period from which it runs, where it is of no kind of ours: <c>3 kuukautta aineiston palauttamisesta</c>, <c>5 years from the
/// last interview</c>.</summary>
internal static class OtherStarts
{
    private const int MostWords = 6;

    private static readonly char[] Ends = [',', ';', '.', '(', ':'];
    private static readonly string[] Froms = ["från ", "efter ", "räknat från ", "from ", "after ", "counted from "];

    // The case of an event that something is counted from, by the ends of the nouns that name events.
    private static readonly string[] EventEnds =
    [
        "misesta", "misestä", "umisesta", "sesta", "sestä", "nnasta", "nnista", "nnosta", "nnöstä", "ksesta", "ksestä", "usta", "ystä"
    ];

    /// <summary>Whether such an event follows a period.</summary>
    public static bool Follows(string text, int behind) => In(text, behind) is not null;

    /// <summary>The words of the event; null where none follows.</summary>
    public static string? In(string text, int behind)
    {
        var rest = text[Math.Min(behind, text.Length)..];
        var start = rest.Length - rest.TrimStart().Length;
        if (start == 0 || start == rest.Length)
        {
            return null;
        }

        var end = rest.IndexOfAny(Ends, start);
        var words = (end < 0 ? rest : rest[..end]).Trim();
        return words.Split(' ').Length <= MostWords && (IsFrom(words) || IsEvent(words)) ? words : null;
    }

    private static bool IsFrom(string words) => Array.Exists(Froms, from => words.StartsWith(from, StringComparison.OrdinalIgnoreCase));

    private static bool IsEvent(string words) => Array.Exists(EventEnds, end => words.EndsWith(end, StringComparison.Ordinal));
}
