namespace RegisterNotice.Documents.Composing;

/// <summary>
/// Which parts of a notice concern which of its purposes. What is tied to no purpose of the notice concerns them all, so that nothing is lost.
/// </summary>
/// <remarks>
/// Each list has the numbers of the parts in the notice's order. Purposes that the same parts concern share a list, unless some of the parts are theirs alone.
/// </remarks>
internal sealed class PurposeTies
{
    private readonly int count;
    private readonly Notice notice;
    private readonly HashSet<int>?[] ofCategories;
    private readonly IndexesByName purposes = new();
    private readonly Dictionary<string, HashSet<int>?> purposesOfCategory = new(StringComparer.Ordinal);

    public PurposeTies(Notice notice)
    {
        this.notice = notice;
        count = Math.Max(1, notice.Purposes.Count);
        for (var i = 0; i < notice.Purposes.Count; i++)
        {
            purposes.Add(notice.Purposes[i].Id, i);
        }

        ofCategories = new HashSet<int>?[notice.DataCategories.Count];
        for (var i = 0; i < ofCategories.Length; i++)
        {
            ofCategories[i] = Named(notice.DataCategories[i].PurposeIds);
            Add(purposesOfCategory, notice.DataCategories[i].Id, ofCategories[i]);
        }

        Categories = Tied(ofCategories);
        Retention = Tied([.. notice.RetentionRules.Select(rule => Named(rule.PurposeIds) ?? OfCategories(rule.CategoryIds))]);
    }

    /// <summary>The categories of data of each purpose; of a notice without purposes, all of them in one place.</summary>
    public IReadOnlyList<int>[] Categories { get; }

    public IReadOnlyList<int>[] Subjects => field ??= TiedSubjects();

    public IReadOnlyList<int>[] Disclosures => field ??=
        Tied([.. notice.Disclosures.Items.Select(disclosure => OfCategories(disclosure.CategoryIds))]);

    public IReadOnlyList<int>[] Retention { get; }

    /// <summary>The sources of the data of each purpose.</summary>
    public IReadOnlyList<int>[] Sources => field ??= Tied([.. notice.Sources.Select(source => OfCategories(source.CategoryIds))]);

    /// <summary>The kinds of automated decisions that are made for each purpose.</summary>
    public IReadOnlyList<int>[] Decisions => field ??=
        Tied([.. notice.AutomatedDecisions.Decisions.Select(decision => Named(decision.PurposeIds))]);

    // The purposes that are named; null for all of them.
    private HashSet<int>? Named(IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
        {
            return null;
        }

        var named = new HashSet<int>();
        foreach (var id in ids)
        {
            named.UnionWith(purposes[id]);
        }

        return named.Count == 0 ? null : named;
    }

    // What has one identifier counts as one.
    private static void Add(Dictionary<string, HashSet<int>?> purposesOf, string id, HashSet<int>? concerned)
    {
        if (!purposesOf.TryGetValue(id, out var known))
        {
            purposesOf[id] = concerned is null ? null : [.. concerned];
        }
        else if (known is not null && concerned is not null)
        {
            known.UnionWith(concerned);
        }
        else
        {
            purposesOf[id] = null;
        }
    }

    private HashSet<int>? OfCategories(IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
        {
            return null;
        }

        var concerned = new HashSet<int>();
        foreach (var id in ids)
        {
            if (purposesOfCategory.TryGetValue(id, out var some))
            {
                if (some is null)
                {
                    return null;
                }

                concerned.UnionWith(some);
            }
        }

        return concerned.Count == 0 ? null : concerned;
    }

    // A category that names no group concerns all of them.
    private IReadOnlyList<int>[] TiedSubjects()
    {
        var open = new HashSet<int>();
        var isOpenToAll = false;
        var byGroup = new Dictionary<string, HashSet<int>?>(StringComparer.Ordinal);
        for (var i = 0; i < ofCategories.Length; i++)
        {
            var groups = notice.DataCategories[i].SubjectIds;
            if (groups.Count == 0)
            {
                isOpenToAll |= ofCategories[i] is null;
                open.UnionWith(ofCategories[i] ?? []);
            }

            foreach (var id in groups)
            {
                Add(byGroup, id, ofCategories[i]);
            }
        }

        if (isOpenToAll)
        {
            return Tied(new HashSet<int>?[notice.DataSubjects.Count]);
        }

        HashSet<int>? OfUnnamed() => open.Count > 0 ? [] : null;
        var tied = Tied([.. notice.DataSubjects.Select(group => byGroup.TryGetValue(group.Id, out var some) ? some : OfUnnamed())]);
        IReadOnlyList<int> all = [.. Enumerable.Range(0, notice.DataSubjects.Count)];
        foreach (var purpose in open)
        {
            tied[purpose] = all;
        }

        return tied;
    }

    // The parts of each purpose, where it is known of each part which purposes it concerns.
    private IReadOnlyList<int>[] Tied(HashSet<int>?[] parts)
    {
        var common = new List<int>();
        var own = new List<int>?[count];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is not { } concerned)
            {
                common.Add(i);
                continue;
            }

            foreach (var purpose in concerned)
            {
                (own[purpose] ??= []).Add(i);
            }
        }

        return Array.ConvertAll(own, list => list is null ? common : IndexesByName.Merge(common, list));
    }
}
