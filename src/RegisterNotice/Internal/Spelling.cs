namespace RegisterNotice.Internal;

/// <summary>Finds the name that somebody meant and mistyped.</summary>
internal static class Spelling
{
    // Longer words are not identifiers that somebody types.
    private const int Longest = 64;

    /// <summary>
    /// The known name that is nearest to a mistyped one: at most a third of its letters are wrong, missing, added or swapped; null where none is so near.
    /// </summary>
    /// <param name="mistyped">The name as typed.</param>
    /// <param name="known">The names that there are.</param>
    public static string? Nearest(string mistyped, IEnumerable<string> known)
    {
        if (mistyped.Length is 0 or > Longest)
        {
            return null;
        }

        var least = Math.Max(1, mistyped.Length / 3) + 1;
        string? nearest = null;
        foreach (var name in known)
        {
            if (name.Length > 0
                && Math.Abs(name.Length - mistyped.Length) < least
                && Distance(mistyped, name) is var distance
                && distance < least)
            {
                (nearest, least) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many letters must be changed, added, left out or swapped with the next to make one word of another; case does not count.</summary>
    private static int Distance(string one, string other)
    {
        var (before, above, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (IsSame(one[i - 1], other[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && IsSame(one[i - 1], other[j - 2]) && IsSame(one[i - 2], other[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[other.Length];
    }

    private static bool IsSame(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
