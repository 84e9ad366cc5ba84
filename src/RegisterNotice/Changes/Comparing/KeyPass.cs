namespace RegisterNotice.Changes.Comparing;

/// <summary>Matches elements that have a key in common, in the order of the lists.</summary>
/// <param name="keys">The keys of an element.</param>
internal sealed class KeyPass<T>(Func<ComparisonRun, T, IEnumerable<string>> keys) : MatchPass<T>
{
    public override void Match(ComparisonRun run, Matching<T> matching)
    {
        var found = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        foreach (var i in matching.FreeNew)
        {
            foreach (var key in keys(run, matching.New[i]))
            {
                if (!found.TryGetValue(key, out var indexes))
                {
                    found[key] = indexes = new();
                }

                indexes.Enqueue(i);
            }
        }

        if (found.Count == 0)
        {
            return;
        }

        foreach (var i in matching.FreeOld)
        {
            foreach (var key in keys(run, matching.Old[i]))
            {
                if (found.TryGetValue(key, out var indexes) && Take(indexes, matching) is >= 0 and var taken)
                {
                    matching.Match(i, taken);
                    break;
                }
            }
        }
    }

    // What another key has matched in the meantime is passed by; each index is looked at once.
    private static int Take(Queue<int> indexes, Matching<T> matching)
    {
        while (indexes.Count > 0)
        {
            var index = indexes.Dequeue();
            if (matching.IsFreeNew(index))
            {
                return index;
            }
        }

        return -1;
    }
}
