using NodaTime;

namespace RegisterNotice.Schedules;

/// <summary>What a host knows of one data subject, or of one batch of data: the days from which periods run, what has been met, what is on hold.</summary>
/// <remarks>Immutable; compared by content. What is not given is not guessed: a period that needs it has no end.</remarks>
public sealed record RetentionEvents
{
    /// <summary>Nothing is known.</summary>
    public static RetentionEvents None { get; } = new();

    /// <summary>The days of events, each event once; of one given twice the first counts.</summary>
    public IReadOnlyList<RetentionEvent> Days { get; init => field = ValueList.From(value); } = ValueList<RetentionEvent>.Empty;

    /// <summary>The criteria that have been met.</summary>
    public IReadOnlyList<MetCriterion> Met { get; init => field = ValueList.From(value); } = ValueList<MetCriterion>.Empty;

    /// <summary>The day on which the controller's financial year ends, such as 31 December; null where it is not known.</summary>
    public AnnualDate? FinancialYearEnd { get; init; }

    /// <summary>What is on hold.</summary>
    public IReadOnlyList<RetentionHold> Holds { get; init => field = ValueList.From(value); } = ValueList<RetentionHold>.Empty;

    /// <summary>An event that happened on a day, and no other.</summary>
    /// <param name="start">The event.</param>
    /// <param name="day">The day.</param>
    public static RetentionEvents Of(RetentionStart start, LocalDate day) => None.With(start, day);

    /// <summary>The same with another event.</summary>
    /// <param name="start">The event.</param>
    /// <param name="day">Its day; it takes the place of one that was given before.</param>
    public RetentionEvents With(RetentionStart start, LocalDate day) =>
        this with { Days = [.. Days.Where(it => it.Start != start), new() { Start = start, Day = day }] };

    /// <summary>The same with a criterion that was met.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="day">The day on which it was met; it takes the place of one that was given before.</param>
    public RetentionEvents With(RetentionCriterion criterion, LocalDate day) =>
        this with { Met = [.. Met.Where(it => it.Criterion != criterion), new() { Criterion = criterion, Day = day }] };

    internal LocalDate? DayOf(RetentionStart start) => Days.FirstOrDefault(it => it.Start == start)?.Day;

    internal LocalDate? DayOf(RetentionCriterion criterion) => Met.FirstOrDefault(it => it.Criterion == criterion)?.Day;
}
