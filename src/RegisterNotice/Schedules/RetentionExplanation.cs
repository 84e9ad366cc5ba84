using RegisterNotice.Words.Phrases;
using static RegisterNotice.Words.Phrases.SchedulePhrases;

namespace RegisterNotice.Schedules;

/// <summary>Tells in a sentence until when data are kept, or why that cannot be said.</summary>
internal static class RetentionExplanation
{
    public static string Of(RetentionDue due, LanguageTag language) => due switch
    {
        { DueOn: { } day } => (due.IsClamped ? Clamped : From).Fill(language, ("date", Enumeration.Write(day, language))),
        { NotAfter: { } ceiling } => Latest.Fill(language, ("reason", Why(due, language)), ("date", Enumeration.Write(ceiling, language))),
        { NotBefore: { } floor } => Earliest.Fill(language, ("reason", Why(due, language)), ("date", Enumeration.Write(floor, language))),
        _ => Why(due, language),
    };

    private static string Why(RetentionDue due, LanguageTag language) => due.State switch
    {
        RetentionState.Permanent => Permanent[language],
        RetentionState.NoRule => NoRule[language],
        RetentionState.WordsOnly => WordsOnly[language],
        RetentionState.StartNotStated => StartNotStated[language],
        RetentionState.EventUnknown => EventUnknown.Fill(language, ("event", EventName(due.Event)[language])),
        RetentionState.FinancialYearUnknown => FinancialYearUnknown[language],
        RetentionState.CriterionOpen => CriterionOpen.Fill(language, ("criterion", CriterionName(due.Criterion)[language])),
        RetentionState.Conditional => Conditional[language],
        RetentionState.SeveralPeriods => SeveralPeriods[language],
        RetentionState.OnHold => OnHold.Fill(language, ("reason", due.Hold?.Reason.For(language) ?? "")),
        _ => OutOfCalendar[language],
    };

    private static Phrase EventName(RetentionStart? start) =>
        start is { } it && EventNames.TryGetValue(it, out var name) ? name : OtherEvent;

    private static Phrase CriterionName(RetentionCriterion? criterion) =>
        criterion is { } it && RetentionPhrases.Criteria.TryGetValue(it, out var name) ? name : OtherCriterion;
}
