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
    private const double DaysOfCalendar = 366.0 * 20_000;

    /// <summary>The day that lies some periods after another; null where no calendar reaches it, or where the period cannot be meant.</summary>
    public static LocalDate? After(LocalDate start, Period? period, int times = 1)
    {
        if (Periods.Possible(period) is not { } possible || !IsWithinCalendar(start, possible, times))
        {
            return null;
        }

        var whole = new PeriodBuilder(possible.Normalize());
        whole.Years *= times;
        whole.Months *= times;
        whole.Days = checked((int)Math.Min(whole.Days * (long)times, int.MaxValue));
        whole.Hours *= times;
        whole.Minutes *= times;
        whole.Seconds *= times;
        whole.Milliseconds = 0;
        whole.Ticks = 0;
        whole.Nanoseconds = 0;
        return start.AtMidnight().Plus(whole.Build()).Date;
    }

    /// <summary>Whether a period in months or years ends in a month that has no day of the number from which it runs.</summary>
    public static bool IsClamped(LocalDate start, Period period) =>
        period is { Weeks: 0, Days: 0, HasTimeComponent: false } && After(start, period) is { } end && end.Day != start.Day;

    private static bool IsWithinCalendar(LocalDate start, Period period, int times)
    {
        var days = (period.Years * 366.0) + (period.Months * 31.0) + (period.Weeks * 7.0) + period.Days
            + (period.Hours / 24.0) + (period.Minutes / 1440.0) + (period.Seconds / 86_400.0);
        var left = Period.DaysBetween(start, LocalDate.MaxIsoValue);
        return days * times < Math.Min(left, DaysOfCalendar);
    }
}
