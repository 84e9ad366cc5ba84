using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Changes.Merging;

/// <summary>How often each part is referred to in the base and in the two revisions that were edited from it.</summary>
internal sealed class ReferenceCounts(Revisions revisions)
{
    private readonly Lazy<Dictionary<(ReferenceTarget, string), int>> inBase = new(() => In(revisions.Base));
    private readonly Lazy<Dictionary<(ReferenceTarget, string), int>> inOurs = new(() => In(revisions.Ours));
    private readonly Lazy<Dictionary<(ReferenceTarget, string), int>> inTheirs = new(() => In(revisions.Theirs));

    /// <summary>Whether one of the two refers to a part more often than the base.</summary>
    public bool IsMore(ReferenceTarget target, string id, bool byOurs) =>
        Count(byOurs ? inOurs.Value : inTheirs.Value, (target, id)) > Count(inBase.Value, (target, id));

    private static int Count(Dictionary<(ReferenceTarget, string), int> counts, (ReferenceTarget, string) key) =>
        counts.TryGetValue(key, out var count) ? count : 0;

    private static Dictionary<(ReferenceTarget, string), int> In(Notice notice)
    {
        var counts = new Dictionary<(ReferenceTarget, string), int>();
        foreach (var member in References.All)
        {
            for (var part = 0; part < member.Count(notice); part++)
            {
                for (var i = 0; i < member.IdCount(notice, part); i++)
                {
                    if (member.Id(notice, part, i) is { } id)
                    {
                        counts[(member.Target, id)] = Count(counts, (member.Target, id)) + 1;
                    }
                }
            }
        }

        return counts;
    }
}
