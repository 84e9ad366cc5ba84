using NodaTime;

namespace RegisterNotice.Changes.Comparing;

/// <summary>Which of two periods is longer.</summary>
internal static class PeriodOrder
{
    // Beyond these no date can be reached from today, and lengths are compared by their average.
    private const long MostYears = 5_000;
    private const long MostDays = 1_000_000;
    private const long MostHours = 24 * MostDays;

    private const decimal MonthsOfYear = 12;
    private const decimal DaysOfWeek = 7;
    private const decimal DaysOfMonth = 30.436875m;
    private const decimal HoursOfDay = 24;
    private const decimal SecondsOfHour = 3_600;
    private const decimal MinuteInSeconds = 60;
    private const decimal MillisecondsOfSecond = 1_000;
    private const decimal NanosecondsOfTick = 100;
    private const decimal NanosecondsOfSecond = 1_000_000_000;

    private static readonly LocalDateTime From = new(2026, 1, 1, 0, 0);

    private static readonly IComparer<Period> ByEnd = Period.CreateComparer(From);

    /// <summary>Less than zero where the first is shorter, zero where they end on one day, more where it is longer.</summary>
    public static int Compare(Period one, Period other) => IsReachable(one) && IsReachable(other)
        ? ByEnd.Compare(one, other)
        : Seconds(one).CompareTo(Seconds(other));

    private static bool IsReachable(Period period) =>
        IsWithin(period.Years, MostYears)
        && IsWithin(period.Months, MostYears)
        && IsWithin(period.Weeks, MostYears)
        && IsWithin(period.Days, MostDays)
        && HasShortTime(period);

    private static bool HasShortTime(Period period) =>
        IsWithin(period.Hours, MostHours)
        && IsWithin(period.Minutes, MostHours)
        && IsWithin(period.Seconds, MostHours)
        && IsWithin(period.Milliseconds, MostHours)
        && IsWithin(period.Ticks, MostHours);

    private static bool IsWithin(long count, long most) => count >= -most && count <= most;

    private static decimal Seconds(Period period)
    {
        var days = (((period.Years * MonthsOfYear) + period.Months) * DaysOfMonth) + (period.Weeks * DaysOfWeek) + period.Days;
        var seconds = (((days * HoursOfDay) + period.Hours) * SecondsOfHour) + (period.Minutes * MinuteInSeconds) + period.Seconds;
        var nanoseconds = (period.Ticks * NanosecondsOfTick) + period.Nanoseconds;
        return seconds + (period.Milliseconds / MillisecondsOfSecond) + (nanoseconds / NanosecondsOfSecond);
    }
}
