using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>Finds parts of one list that speak of the same thing.</summary>
internal static class Repetitions
{
    // Up to so many a search through the list is quick, and nothing is allocated.
    private const int Few = 32;

    /// <summary>Meets two parts of which the later says otherwise of the same thing.</summary>
    public delegate void Meeting<T>(RuleContext it, T earlier, T later, int index);

    /// <summary>
    /// Goes through a list and meets each part that speaks of the same thing as an earlier one and differs from it; each is met with the first of those.
    /// </summary>
    /// <param name="it">Where to report.</param>
    /// <param name="parts">The list.</param>
    /// <param name="keyOf">By what things are known; null where a part does not say.</param>
    /// <param name="differ">Whether two parts on the same thing contradict each other.</param>
    /// <param name="meet">What to do with them.</param>
    public static void Each<T>(RuleContext it, IReadOnlyList<T> parts, Func<T, string?> keyOf, Func<T, T, bool> differ, Meeting<T> meet)
        where T : class
    {
        var firsts = parts.Count > Few ? new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase) : null;
        for (var i = 0; i < parts.Count; i++)
        {
            if (keyOf(parts[i])?.Trim() is { Length: > 0 } key && First(parts, firsts, keyOf, key, i) is { } first
                && differ(first, parts[i]))
            {
                meet(it, first, parts[i], i);
            }
        }
    }

    private static T? First<T>(IReadOnlyList<T> parts, Dictionary<string, T>? firsts, Func<T, string?> keyOf, string key, int index)
        where T : class
    {
        if (firsts is not null)
        {
            if (firsts.TryGetValue(key, out var known))
            {
                return known;
            }

            firsts.Add(key, parts[index]);
            return null;
        }

        for (var i = 0; i < index; i++)
        {
            if (keyOf(parts[i]) is { } other && other.AsSpan().Trim().Equals(key.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return parts[i];
            }
        }

        return null;
    }
}
