namespace RegisterNotice;

/// <content>Automated decisions, which have no name of their own and are told apart by their places.</content>
public static partial class NoticeEdits
{
    /// <summary>Adds a kind of automated decision. The notice then says that such decisions are made.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="decision">The kind of decision.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Notice AddAutomatedDecision(this Notice notice, AutomatedDecision decision) =>
        WithDecisions(
            Guard.NotNull(notice) with { AutomatedDecisions = notice.AutomatedDecisions with { State = DeclarationState.Some } },
            [.. notice.AutomatedDecisions.Decisions, Guard.NotNull(decision)]);

    /// <summary>Changes the kind of automated decision at a place.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/automatedDecisions/decisions/0</c> of a finding.</param>
    /// <param name="change">Gives the decision as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The change gives null.</exception>
    public static Notice WithAutomatedDecision(this Notice notice, int index, Func<AutomatedDecision, AutomatedDecision> change) =>
        WithDecisions(Guard.NotNull(notice), PartPlace.Change(notice.AutomatedDecisions.Decisions, index, change));

    /// <summary>Takes the kind of automated decision at a place out. Whether such decisions are made stays as it is stated, also where none is left.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">The place, counted from 0 as in the pointer <c>/automatedDecisions/decisions/0</c> of a finding.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static Notice WithoutAutomatedDecision(this Notice notice, int index) =>
        WithDecisions(Guard.NotNull(notice), PartPlace.Remove(notice.AutomatedDecisions.Decisions, index));

    private static Notice WithDecisions(Notice notice, IReadOnlyList<AutomatedDecision> decisions) =>
        notice with { AutomatedDecisions = notice.AutomatedDecisions with { Decisions = decisions } };
}
