using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Merging;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Changes.Merging;

/// <summary>Three revisions while they are merged: which parts are the same in each, and what has been found to conflict.</summary>
internal sealed class MergeRun : MergeWalk
{
    private readonly Revisions revisions;
    private readonly ReferenceCounts references;

    private MergeRun(Revisions revisions)
    {
        this.revisions = revisions;
        references = new(revisions);
        ToOurs = new(revisions.Base, revisions.Ours, NoticeComparisonOptions.Default);
        ToTheirs = new(revisions.Base, revisions.Theirs, NoticeComparisonOptions.Default);
        Between = new(revisions.Ours, revisions.Theirs, NoticeComparisonOptions.Default);
    }

    public List<MergeConflict> Conflicts { get; } = [];

    /// <summary>The base and ours.</summary>
    public ComparisonRun ToOurs { get; }

    /// <summary>The base and theirs.</summary>
    public ComparisonRun ToTheirs { get; }

    /// <summary>Ours and theirs, for what both have added.</summary>
    public ComparisonRun Between { get; }

    /// <summary>Begins a merge of revisions in which each part has one id, whichever of the two has renamed it.</summary>
    public static MergeRun Begin(Notice @base, Notice ours, Notice theirs)
    {
        var run = new MergeRun(new(@base, ours, theirs));
        var (settled, hasRenamed, conflicts) = (run.revisions, false, new List<MergeConflict>());
        foreach (var list in ReferredList.All)
        {
            (settled, var isAny) = list.Rename(run, settled, conflicts);
            hasRenamed |= isAny;
        }

        run = hasRenamed ? new(settled) : run;
        run.Conflicts.AddRange(conflicts);
        return run;
    }

    public Notice Merge()
    {
        var merged = NoticeShape.Instance.Merge(revisions.Base, revisions.Ours, revisions.Theirs, this);
        foreach (var list in ReferredList.All)
        {
            merged = list.Keep(this, merged, Conflicts);
        }

        return merged;
    }

    /// <summary>Whether one of the two refers to a part more often than the base, so that the other cannot simply take it out.</summary>
    public bool IsNewlyNeeded(ReferenceTarget target, string id, bool byOurs) => references.IsMore(target, id, byOurs);

    public override void Conflict(object? before, object? ours, object? theirs) => Conflicts.Add(new()
    {
        Pointer = ours is null ? BasePlace : MergedPlace,
        Base = before,
        Ours = ours,
        Theirs = theirs,
    });

    public override bool TryReconcile(ReadableMember member, object? ours, object? theirs, out object? value)
    {
        value = ours is not null && theirs is not null && MergeTable.Reconciled.TryGetValue(member, out var choose) ? choose(ours, theirs)
            : null;
        return value is not null;
    }

    public override bool IsOneFact<TPart>(TPart before, TPart ours, TPart theirs) => MergeTable.IsOneFact(before, ours, theirs);

    public override IReadOnlyList<T> Merge<T>(IReadOnlyList<T> before, IReadOnlyList<T> ours, IReadOnlyList<T> theirs, JsonValue<T> element)
    {
        if (MergeTable.PassesOf<T>() is not { } passes || MergeTable.MeansMoreThanItsElements(element, before, ours, theirs))
        {
            Conflict(before, ours, theirs);
            return ours;
        }

        var merged = new ListMerge<T>(this, before, ours, theirs, passes).Merge(element);
        if (merged.Count > 0 || typeof(NoticePart).IsAssignableFrom(typeof(T)))
        {
            return merged;
        }

        // Each has taken away what the other has left, and a list without values often means all of them.
        Conflict(before, ours, theirs);
        return ours;
    }
}
