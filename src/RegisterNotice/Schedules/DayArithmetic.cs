using NodaTime;

namespace RegisterNotice.Schedules;

/// <summary>Days that a period reaches.</summary>
/// <remarks>
/// As the Act on Calculating Statutory Periods (150/1930), sections 2 and 3, has it: a period in months or years ends on the day of the same number, and on the
/// last day of the month where it has no such day. 29 February 2024 and a year is 28 February 2025.
/// </remarks>
internal static class DayArithmetic
{
    // The calendar of NodaTime ends with the year 9999; a period that reaches beyond it reaches no day.
    private const decimal DaysOfCalendar = 366m * 20_000;

    /// <summary>The day that lies some periods after another; null where no calendar reaches it, or where the period cannot be meant.</summary>
    public static LocalDate? After(LocalDate start, Period? period, int times = 1)
    {
        if (Periods.Possible(period) is not { } possible || !IsWithinCalendar(start, possible, times))
        {
            return null;
        }

        return start
            .PlusYears(possible.Years * times)
            .PlusMonths(possible.Months * times)
            .PlusDays((int)decimal.Floor(Days(possible) * times));
    }

    /// <summary>Whether a period in months or years ends in a month that has no day of the number from which it runs.</summary>
    public static bool IsClamped(LocalDate start, Period period) =>
        period is { Weeks: 0, Days: 0, HasTimeComponent: false } && After(start, period) is { } end && end.Day != start.Day;

    private static bool IsWithinCalendar(LocalDate start, Period period, int times)
    {
        var days = (period.Years * 366m) + (period.Months * 31m) + Days(period);
        return days * times < Math.Min(Period.DaysBetween(start, LocalDate.MaxIsoValue), DaysOfCalendar);
    }

    // All but years and months, which have no length of their own. A long holds neither each unit in nanoseconds nor their sum.
    private static decimal Days(Period period)
    {
        var seconds = (period.Hours * 3_600m) + (period.Minutes * 60m) + period.Seconds
            + (period.Milliseconds / 1_000m) + (period.Ticks / 10_000_000m) + (period.Nanoseconds / 1_000_000_000m);
        return (period.Weeks * 7m) + period.Days + (seconds / 86_400m);
    }
}
