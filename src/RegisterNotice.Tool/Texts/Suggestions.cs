namespace RegisterNotice.Tool.Texts;

/// <summary>Finds the word that was meant by one that is not known.</summary>
internal static class Suggestions
{
    private const int FarApart = 8;

    /// <summary>The candidate that is nearest to a word; null where none is near.</summary>
    public static string? Near(string word, IEnumerable<string> candidates)
    {
        // A third of the word may be wrong, and it may break off anywhere behind its second letter.
        var best = candidates
            .Select(candidate => (Candidate: candidate, Distance: IsStart(word, candidate) ? 1 : Distance(word, candidate)))
            .Where(row => row.Distance <= Math.Max(1, word.Length / 3))
            .OrderBy(row => row.Distance)
            .FirstOrDefault();
        return best.Candidate;
    }

    private static bool IsStart(string word, string candidate) =>
        word.TrimStart('-').Length > 2 && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    // How many letters must be changed, added, left out or swapped with the next (Damerau and Levenshtein).
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > FarApart)
        {
            return int.MaxValue;
        }

        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 1; j <= right.Length; j++)
        {
            rows[0, j] = j;
            for (var i = 1; i <= left.Length; i++)
            {
                var differs = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + differs);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[left.Length, right.Length];
    }
}
