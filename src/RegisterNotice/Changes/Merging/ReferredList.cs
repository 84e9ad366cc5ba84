using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Changes.Merging;

/// <summary>A list of parts that others refer to by their ids, while revisions are merged.</summary>
internal abstract class ReferredList
{
    /// <summary>All of them.</summary>
    public static ReferredList[] All { get; } =
    [
        new ReferredList<Controller>(
            ReferenceTarget.Controllers, NoticeShape.Controllers, run => run.Controllers, part => part.Id,
            (part, id) => part with { Id = id }, (notice, parts) => notice with { Controllers = parts }),
        new ReferredList<Purpose>(
            ReferenceTarget.Purposes, NoticeShape.Purposes, run => run.Purposes, part => part.Id,
            (part, id) => part with { Id = id }, (notice, parts) => notice with { Purposes = parts }),
        new ReferredList<DataSubjectGroup>(
            ReferenceTarget.DataSubjects, NoticeShape.DataSubjects, run => run.DataSubjects, part => part.Id,
            (part, id) => part with { Id = id }, (notice, parts) => notice with { DataSubjects = parts }),
        new ReferredList<DataCategory>(
            ReferenceTarget.DataCategories, NoticeShape.DataCategories, run => run.DataCategories, part => part.Id,
            (part, id) => part with { Id = id }, (notice, parts) => notice with { DataCategories = parts }),
    ];

    /// <summary>
    /// Gives parts that one of the two has renamed their new id in all three revisions, so that what the other has newly referred to them by follows.
    /// </summary>
    /// <returns>The revisions, and whether any part was renamed. Parts that both have renamed, each to another id, become conflicts.</returns>
    public abstract (Revisions Settled, bool IsAny) Rename(MergeRun run, Revisions revisions, List<MergeConflict> conflicts);

    /// <summary>Finds parts that one has taken out and the other newly refers to. Where that is ours, the part stays.</summary>
    public abstract Notice Keep(MergeRun run, Notice merged, List<MergeConflict> conflicts);
}
