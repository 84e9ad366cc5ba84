using RegisterNotice.Changes.Merging;

namespace RegisterNotice.Changes;

/// <summary>
/// Merges two revisions of a notice that were edited at once, such as by a translator and by a lawyer, from the revision that both began with.
/// </summary>
/// <remarks>
/// Parts are found again as <see cref="NoticeComparison"/> finds them, by their ids, names and kinds and whatever their order; their members merge one by one,
/// texts language by language. What one alone has changed is taken over. Where both have changed one thing, each in another way, the merged notice
/// keeps ours and the conflict is named; the same where one has taken out what the other has edited or newly refers to. Merging the other way round gives
/// the same conflicts, and without conflicts a notice with the same content. Only what says nothing of the processing is settled without asking: the
/// greater <see cref="Notice.Revision"/> and <see cref="Notice.SchemaVersion"/>, the later <see cref="Notice.UpdatedOn"/>, the order of lists.
/// Immutable, safe to use from many threads.
/// </remarks>
public sealed class NoticeMerge
{
    private NoticeMerge(Notice merged, IReadOnlyList<MergeConflict> conflicts) => (Merged, Conflicts) = (merged, conflicts);

    /// <summary>What comes of both. It is a revision of its own: give it its own number before it is published.</summary>
    public Notice Merged { get; }

    /// <summary>What a person has to decide.</summary>
    public IReadOnlyList<MergeConflict> Conflicts { get; }

    /// <summary>Whether nothing is left to decide.</summary>
    public bool IsClean => Conflicts.Count == 0;

    /// <summary>Merges two revisions.</summary>
    /// <param name="base">The revision from which both were edited.</param>
    /// <param name="ours">One of them: what it says stands where the two conflict.</param>
    /// <param name="theirs">The other one.</param>
    /// <returns>The merged notice and the conflicts. Whatever the notices are, also where they are no revisions of one, there is a result.</returns>
    /// <exception cref="ArgumentNullException">A notice is null.</exception>
    public static NoticeMerge Of(Notice @base, Notice ours, Notice theirs)
    {
        Guard.NotNull(@base, nameof(@base));
        Guard.NotNull(ours);
        Guard.NotNull(theirs);
        if (@base.Equals(theirs) || ours.Equals(theirs))
        {
            return new(ours, ValueList<MergeConflict>.Empty);
        }

        if (@base.Equals(ours))
        {
            return new(theirs, ValueList<MergeConflict>.Empty);
        }

        var run = MergeRun.Begin(@base, ours, theirs);
        return new(run.Merge(), ValueList<MergeConflict>.Own([.. run.Conflicts]));
    }
}
