namespace RegisterNotice;

/// <summary>By what the parts of a list are told apart, and the lists that come of adding, changing and taking out one of them.</summary>
/// <param name="part">What the parts are called, such as <c>purpose</c>.</param>
/// <param name="keyOf">What a part is told apart by; null where it has nothing of the kind.</param>
internal sealed class PartKey<TPart>(string part, Func<TPart, string?> keyOf)
    where TPart : NoticePart
{
    /// <summary>The list with a part added.</summary>
    /// <exception cref="ArgumentException">There is one with the same key.</exception>
    public TPart[] Add(IReadOnlyList<TPart> parts, TPart added)
    {
        Guard.NotNull(added);
        for (var i = 0; i < parts.Count; i++)
        {
            if (keyOf(added) is { } key && Is(parts[i], key))
            {
                throw Taken(key, i, nameof(added));
            }
        }

        return [.. parts, added];
    }

    /// <summary>The list with every part that has a key changed; a changed key must not be another part's.</summary>
    /// <exception cref="KeyNotFoundException">No part has the key.</exception>
    /// <exception cref="ArgumentException">The change gives the part the key of another.</exception>
    public TPart[] Change(IReadOnlyList<TPart> parts, string key, Func<TPart, TPart> change)
    {
        Guard.NotNull(change);
        var changed = parts.ToArray();
        Dictionary<string, int>? firsts = null;
        foreach (var i in Places(parts, key))
        {
            changed[i] = PartPlace.Changed(parts[i], change);
            var now = keyOf(changed[i]);
            if (now is not null && now != key && (firsts ??= Firsts(parts)).TryGetValue(now, out var taken))
            {
                throw Taken(now, taken, nameof(change));
            }
        }

        return changed;
    }

    /// <summary>The list without the parts that have a key.</summary>
    /// <exception cref="KeyNotFoundException">No part has the key.</exception>
    public TPart[] Remove(IReadOnlyList<TPart> parts, string key)
    {
        _ = Places(parts, key);
        return [.. parts.Where(each => !Is(each, key))];
    }

    /// <summary>The key that the parts of a key have after a change, where they all have another one than before.</summary>
    public string? Renamed(IReadOnlyList<TPart> before, TPart[] after, string key)
    {
        var first = Places(before, key)[0];
        return Array.Exists(after, each => Is(each, key)) ? null : keyOf(after[first]);
    }

    private int[] Places(IReadOnlyList<TPart> parts, string key)
    {
        Guard.NotNull(key);
        var places = Enumerable.Range(0, parts.Count).Where(i => Is(parts[i], key)).ToArray();
        return places.Length > 0
            ? places
            : throw new KeyNotFoundException(KnownNames.Unknown(
                part,
                key,
                parts.Select(keyOf).OfType<string>().Distinct(StringComparer.Ordinal).ToArray()));
    }

    // Where the first part of each key stands.
    private Dictionary<string, int> Firsts(IReadOnlyList<TPart> parts)
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            if (keyOf(parts[i]) is { } key)
            {
                firsts[key] = i;
            }
        }

        return firsts;
    }

    private bool Is(TPart each, string key) => string.Equals(keyOf(each), key, StringComparison.Ordinal);

    private ArgumentException Taken(string key, int index, string name) =>
        new($"There is a {part} \"{key}\" already, at place {index}.", name);
}
