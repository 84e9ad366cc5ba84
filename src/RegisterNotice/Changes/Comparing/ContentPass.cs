namespace RegisterNotice.Changes.Comparing;

/// <summary>Matches elements whose content, or a part of it, is equal.</summary>
internal sealed class ContentPass<T>(Func<T, object> content) : MatchPass<T>
{
    public override void Match(ComparisonRun run, Matching<T> matching)
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

        if (found.Count == 0)
        {
            return;
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
