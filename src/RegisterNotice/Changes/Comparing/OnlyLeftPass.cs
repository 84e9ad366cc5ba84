namespace RegisterNotice.Changes.Comparing;

/// <summary>Matches what alone is left on each side, of all or of a kind.</summary>
/// <param name="canBeSame">Whether the two can be the same; null where nothing more is asked.</param>
/// <param name="among">The kind of an element; null where all are of one.</param>
internal sealed class OnlyLeftPass<T>(Func<T, T, bool>? canBeSame, Func<T, string>? among) : MatchPass<T>
{
    private const int Several = -1;

    public override void Match(ComparisonRun run, Matching<T> matching)
    {
        var old = Alone(matching.FreeOld, matching.Old);
        if (old.Count == 0)
        {
            return;
        }

        foreach (var alone in Alone(matching.FreeNew, matching.New))
        {
            if (alone.Value != Several && old.TryGetValue(alone.Key, out var index) && index != Several
                && (canBeSame is null || canBeSame(matching.Old[index], matching.New[alone.Value])))
            {
                matching.Match(index, alone.Value);
            }
        }
    }

    private Dictionary<string, int> Alone(IEnumerable<int> free, IReadOnlyList<T> items)
    {
        var alone = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var i in free)
        {
            var kind = among?.Invoke(items[i]) ?? "";
            alone[kind] = alone.ContainsKey(kind) ? Several : i;
        }

        return alone;
    }
}
