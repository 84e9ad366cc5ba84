namespace RegisterNotice.Changes.Comparing;

/// <summary>Tells another wording from another fact, by the share of words that two texts have in common and by the signs that no wording changes.</summary>
/// <remarks>The words of a text are taken apart once for each comparison of notices.</remarks>
internal sealed class WordsComparison
{
    /// <summary>From how many per cent of common words on two texts are similar.</summary>
    public const int LeastSimilar = 50;

    private const int LeastLetters = 3;
    private const int LettersOfStem = 5;
    private const int PercentOfUnclear = 20;
    private const int PercentOfWordInCommon = 60;
    private const int Whole = 100;

    private readonly Dictionary<string, HashSet<string>> stems = new(StringComparer.Ordinal);

    /// <summary>How far two texts are apart in the language in which they are nearest; null where they have no language in common.</summary>
    public WordsDifference? Compare(LocalizedText old, LocalizedText @new)
    {
        WordsDifference? nearest = null;
        var isAnyOther = false;
        foreach (var version in old.AsSpan())
        {
            if (@new[version.Key] is { } other)
            {
                var difference = Compare(version.Value, other);
                isAnyOther |= difference != WordsDifference.None;
                nearest = nearest is { } known && known <= difference ? known : difference;
            }
        }

        // Where one language says the same as before, another was corrected.
        return nearest == WordsDifference.None && isAnyOther ? WordsDifference.Wording : nearest;
    }

    /// <summary>How far two texts are apart.</summary>
    public WordsDifference Compare(string old, string @new)
    {
        if (PlainText.AreSame(old, @new))
        {
            return WordsDifference.None;
        }

        if (!FactSigns.AreEqual(old, @new))
        {
            return WordsDifference.Fact;
        }

        if (PlainText.HaveSameLetters(old, @new))
        {
            return WordsDifference.Spelling;
        }

        return Similarity(old, @new) switch
        {
            >= LeastSimilar => WordsDifference.Wording,
            >= PercentOfUnclear => WordsDifference.Unclear,
            _ => WordsDifference.Fact,
        };
    }

    /// <summary>The share of words in common, in per cent, in the language in which it is greatest.</summary>
    public int Similarity(LocalizedText? old, LocalizedText? @new)
    {
        var most = 0;
        if (old is not null && @new is not null)
        {
            foreach (var version in old.AsSpan())
            {
                most = @new[version.Key] is { } other ? Math.Max(most, Similarity(version.Value, other)) : most;
            }
        }

        return most;
    }

    /// <summary>The beginnings of a text's words, each once.</summary>
    public HashSet<string> StemsOf(string text)
    {
        if (!stems.TryGetValue(text, out var found))
        {
            stems[text] = found = new(StringComparer.Ordinal);
            var letters = PlainText.Letters(text);
            for (int start = 0, end; start < letters.Length; start = end + 1)
            {
                end = letters.IndexOf(' ', start) is >= 0 and var space ? space : letters.Length;
                if (end - start >= LeastLetters && char.IsLetter(letters[start]))
                {
                    found.Add(letters.Substring(start, Math.Min(end - start, LettersOfStem)));
                }
            }
        }

        return found;
    }

    private int Similarity(string old, string @new)
    {
        var (one, other) = (StemsOf(old), StemsOf(@new));
        if (one.Count + other.Count == 0)
        {
            return PlainText.HaveSameLetters(old, @new) ? Whole : 0;
        }

        var (few, many) = one.Count < other.Count ? (one, other) : (other, one);
        var common = 0;
        foreach (var stem in few)
        {
            common += many.Contains(stem) ? 1 : 0;
        }

        return common == 1 && many.Count == 1
            ? SimilarityOfWords(PlainText.Letters(old), PlainText.Letters(@new))
            : 2 * Whole * common / (one.Count + other.Count);
    }

    // "Markkinointi" and "markkinointitutkimukset" begin alike and are two things: a single word must have most of its letters in common.
    private static int SimilarityOfWords(string one, string other)
    {
        var least = Math.Min(one.Length, other.Length);
        var common = 0;
        while (common < least && one[common] == other[common])
        {
            common++;
        }

        return Whole * common >= PercentOfWordInCommon * Math.Max(one.Length, other.Length) ? Whole : PercentOfUnclear;
    }
}
