namespace RegisterNotice.Documents.Composing;

/// <summary>Finds parts of a notice by their identifiers: of several with one identifier, the first.</summary>
internal sealed class PartsById<T>(IReadOnlyList<T> parts, Func<T, string> idOf)
    where T : class
{
    // Up to so many a search through the list is quick, and nothing is allocated; for each of thousands it would take the square of their number.
    private const int Few = 32;

    private Dictionary<string, T>? many;

    public T? Find(string id)
    {
        if (parts.Count > Few)
        {
            return (many ??= Index()).TryGetValue(id, out var found) ? found : null;
        }

        foreach (var part in parts.AsSpan())
        {
            if (idOf(part) == id)
            {
                return part;
            }
        }

        return null;
    }

    private Dictionary<string, T> Index()
    {
        var index = new Dictionary<string, T>(parts.Count, StringComparer.Ordinal);
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            index[idOf(parts[i])] = parts[i];
        }

        return index;
    }
}
