namespace RegisterNotice.Changes.Comparing;

/// <summary>Matches elements whose content, or a part of it, is equal.</summary>
internal sealed class ContentPass<T>(Func<T, object> content) : MatchPass<T>
{
    // So few are compared one by one, which costs less than the hash of all their content.
    private const int Few = 32;

    public override void Match(ComparisonRun run, Matching<T> matching)
    {
        int[] free = [.. matching.FreeNew];
        if (free.Length is > 0 and <= Few)
        {
            MatchFew(matching, free);
        }
        else if (free.Length > 0)
        {
            MatchMany(matching);
        }
    }

    private void MatchFew(Matching<T> matching, int[] free)
    {
        var contents = Array.ConvertAll(free, index => content(matching.New[index]));
        foreach (var i in matching.FreeOld)
        {
            var old = content(matching.Old[i]);
            for (var j = 0; j < free.Length; j++)
            {
                if (matching.IsFreeNew(free[j]) && old.Equals(contents[j]))
                {
                    matching.Match(i, free[j]);
                    break;
                }
            }
        }
    }

    private void MatchMany(Matching<T> matching)
    {
        var found = new Dictionary<object, Queue<int>>();
        foreach (var i in matching.FreeNew)
        {
            var key = content(matching.New[i]);
            if (!found.TryGetValue(key, out var indexes))
            {
                found[key] = indexes = new();
            }

            indexes.Enqueue(i);
        }

        foreach (var i in matching.FreeOld)
        {
            if (found.TryGetValue(content(matching.Old[i]), out var indexes) && indexes.Count > 0)
            {
                matching.Match(i, indexes.Dequeue());
            }
        }
    }
}
