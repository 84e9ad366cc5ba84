namespace RegisterNotice.Documents.Composing;

/// <summary>Numbers of parts by a name: which categories name a purpose, which rules name a category. The numbers of each name ascend, each once.</summary>
internal sealed class IndexesByName
{
    private readonly Dictionary<string, List<int>> lists = new(StringComparer.Ordinal);

    /// <summary>Those of a name; none where nothing has it.</summary>
    public IReadOnlyList<int> this[string name] => lists.TryGetValue(name, out var list) ? list : [];

    /// <summary>Adds a number that is not less than those added before.</summary>
    public void Add(string name, int index)
    {
        if (!lists.TryGetValue(name, out var list))
        {
            lists[name] = list = [];
        }

        if (list.Count == 0 || list[^1] != index)
        {
            list.Add(index);
        }
    }

    public void Add(IReadOnlyList<string> names, int index)
    {
        for (var i = 0; i < names.Count; i++)
        {
            Add(names[i], index);
        }
    }

    /// <summary>The numbers of both lists in ascending order, each once; a list itself where the other has none.</summary>
    public static IReadOnlyList<int> Merge(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return one.Count == 0 ? other : one;
        }

        var merged = new List<int>(one.Count + other.Count);
        for (int i = 0, k = 0; i < one.Count || k < other.Count;)
        {
            var next = Math.Min(i < one.Count ? one[i] : int.MaxValue, k < other.Count ? other[k] : int.MaxValue);
            merged.Add(next);
            i += i < one.Count && one[i] == next ? 1 : 0;
            k += k < other.Count && other[k] == next ? 1 : 0;
        }

        return merged;
    }
}
