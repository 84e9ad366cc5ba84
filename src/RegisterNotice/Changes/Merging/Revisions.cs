namespace RegisterNotice.Changes.Merging;

/// <summary>Three revisions that are merged.</summary>
/// <param name="Base">The one from which the others were edited.</param>
/// <param name="Ours">One of them.</param>
/// <param name="Theirs">The other.</param>
internal sealed record Revisions(Notice Base, Notice Ours, Notice Theirs);
