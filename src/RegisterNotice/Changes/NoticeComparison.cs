using RegisterNotice.Changes.Comparing;
using RegisterNotice.Changes.Weights;

namespace RegisterNotice.Changes;

/// <summary>Compares two revisions of a notice by what they say: which facts came, went and changed, and what each change asks of the controller.</summary>
/// <remarks>
/// The order of lists, white space, spelling of equal values and the ids of parts are no facts; nor are <see cref="Notice.SchemaVersion"/>, <see
/// cref="Notice.Revision"/>,
/// <see cref="Notice.UpdatedOn"/>, <see cref="Notice.Changes"/> and members of a newer version. A comparison tells what the notices say, not what
/// has been done with the
/// data. Immutable, safe to use from many threads.
/// </remarks>
public sealed class NoticeComparison
{
    private NoticeComparison(Notice old, Notice @new, IReadOnlyList<FactChange> changes)
    {
        (Old, New, Changes) = (old, @new, changes);
        foreach (var change in changes)
        {
            Weight = Weight is { } heaviest && heaviest >= change.Weight ? heaviest : change.Weight;
        }
    }

    /// <summary>The old revision.</summary>
    public Notice Old { get; }

    /// <summary>The new revision.</summary>
    public Notice New { get; }

    /// <summary>The changes, one for each fact, in the order in which the facts stand in a notice.</summary>
    public IReadOnlyList<FactChange> Changes { get; }

    /// <summary>The weight of the heaviest change; null where there is none.</summary>
    public ChangeWeight? Weight { get; }

    /// <summary>Whether no change is reported.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>Compares two revisions.</summary>
    /// <param name="old">The old revision.</param>
    /// <param name="new">The new revision.</param>
    /// <param name="options">How to compare; null for <see cref="NoticeComparisonOptions.Default"/>.</param>
    /// <returns>The changes. Two notices with different ids are compared as if they were revisions of one; the difference of ids is the first
    /// change.</returns>
    /// <exception cref="ArgumentNullException">A notice is null.</exception>
    public static NoticeComparison Of(Notice old, Notice @new, NoticeComparisonOptions? options = null)
    {
        Guard.NotNull(old);
        Guard.NotNull(@new, nameof(@new));
        if (old.Equals(@new))
        {
            return new(old, @new, ValueList<FactChange>.Empty);
        }

        var run = new ComparisonRun(old, @new, options ?? NoticeComparisonOptions.Default);
        NoticeWeights.Table.Compare(run, new(old, @new, Spot.Notice, Spot.Notice, null));
        return new(old, @new, run.Result());
    }
}
