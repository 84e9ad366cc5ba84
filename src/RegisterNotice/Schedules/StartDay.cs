using NodaTime;
using static RegisterNotice.RetentionStart;

namespace RegisterNotice.Schedules;

/// <summary>The day from which a period runs.</summary>
/// <remarks>
/// Ends of years follow from the day of what they are counted of: the calendar year from the collection, the financial year from the transaction, and where
/// none is given from the collection. A host that knows the end itself gives it as the event.
/// </remarks>
internal static class StartDay
{
    private const int LastMonth = 12;
    private const int LastDayOfMonth = 31;

    public static LocalDate? Of(RetentionStart start, RetentionEvents events) => events.DayOf(start) ?? start switch
    {
        EndOfCalendarYear => EndOfYear(events.DayOf(Collection)),
        EndOfFinancialYear => FinancialYear(events),
        EndOfYearOfFinancialYear => EndOfYear(events.DayOf(EndOfFinancialYear) ?? FinancialYear(events)),
        _ => null,
    };

    /// <summary>What is missing where the day is not known.</summary>
    public static RetentionDue WhyUnknown(RetentionStart start, RetentionEvents events) => start switch
    {
        EndOfCalendarYear => new() { State = RetentionState.EventUnknown, Event = Collection },
        EndOfFinancialYear or EndOfYearOfFinancialYear when Transacted(events) is not null =>
            new() { State = RetentionState.FinancialYearUnknown },
        EndOfFinancialYear or EndOfYearOfFinancialYear => new() { State = RetentionState.EventUnknown, Event = Transaction },
        _ => new() { State = RetentionState.EventUnknown, Event = start },
    };

    private static LocalDate? Transacted(RetentionEvents events) => events.DayOf(Transaction) ?? events.DayOf(Collection);

    private static LocalDate? FinancialYear(RetentionEvents events)
    {
        if (Transacted(events) is not { } day || events.FinancialYearEnd is not { } annual)
        {
            return null;
        }

        var end = annual.InYear(day.Year);
        return day <= end ? end : annual.InYear(day.Year + 1);
    }

    private static LocalDate? EndOfYear(LocalDate? day) => day is { } it ? new(it.Year, LastMonth, LastDayOfMonth) : null;
}
