namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Ends of words, or parts of them, by their last letter: only those that may fit are compared.</summary>
internal sealed class WordEnds
{
    // Those of the languages that are read, and no others.
    private const int Letters = 0x100;

    private readonly string[]?[] byLast = new string[Letters][];

    public WordEnds(IEnumerable<string> ends)
    {
        foreach (var sameLast in ends.GroupBy(end => end[^1]))
        {
            byLast[sameLast.Key] = [.. sameLast];
        }
    }

    /// <summary>Whether a word ends with any of them.</summary>
    /// <param name="word">The word.</param>
    /// <param name="before">How many letters must stand before the end.</param>
    public bool End(string word, int before) => StandBefore(word, word.Length, before);

    /// <summary>Whether any of them ends where so many letters of a word at most follow.</summary>
    public bool EndNear(string word, int following)
    {
        for (var end = word.Length; end > 0 && end >= word.Length - following; end--)
        {
            if (StandBefore(word, end, before: 0))
            {
                return true;
            }
        }

        return false;
    }

    private bool StandBefore(string word, int end, int before)
    {
        var last = end > 0 ? word[end - 1] : '\0';
        foreach (var known in last < Letters ? byLast[last] ?? [] : [])
        {
            if (end >= known.Length + before && string.CompareOrdinal(word, end - known.Length, known, 0, known.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
