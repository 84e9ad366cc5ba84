using RegisterNotice.Changes.Comparing;
using RegisterNotice.Changes.Weights;
using RegisterNotice.Validation;
using RegisterNotice.Words;

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
    private NoticeComparison(Notice old, Notice @new, FactChange[] found, ChangeWeight least)
    {
        (Old, New, Found) = (old, @new, ValueList<FactChange>.Own(found));
        Changes = least > default(ChangeWeight)
            ? ValueList<FactChange>.Own(Array.FindAll(found, change => change.Weight >= least))
            : Found;
        foreach (var change in Changes)
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

    /// <summary>The changes of any weight.</summary>
    internal IReadOnlyList<FactChange> Found { get; }

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
            return new(old, @new, [], default);
        }

        options ??= NoticeComparisonOptions.Default;
        var run = new ComparisonRun(old, @new, options);
        NoticeWeights.Table.Compare(run, new(old, @new, Spot.Notice, Spot.Notice, null));
        return new(old, @new, run.Result(), options.MinWeight);
    }

    /// <summary>
    /// Checks the new revision beside the old one: whether what data subjects are told of has a revision number, a date, an entry in the list of changes
    /// and time before it takes effect; whether a translation was left behind; whether a new purpose is said to be one.
    /// </summary>
    /// <param name="language">The language of the findings; null for that of the new revision, as <see cref="NoticeValidator"/> takes it.</param>
    /// <returns>Warnings by the rules of <see cref="NoticeRules.OfRevisions"/>, at places in the new revision. Whatever <see
    /// cref="NoticeComparisonOptions.MinWeight"/> is, all changes count.</returns>
    /// <remarks>What was told besides the notice, by a message to each, no notice shows: a finding is a question to the controller, not a breach.</remarks>
    public NoticeReport Validate(LanguageTag? language = null) => RevisionChecks.Run(this, language ?? NoticeLanguage.Of(New));
}
