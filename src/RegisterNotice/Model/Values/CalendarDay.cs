namespace RegisterNotice;

/// <summary>Days of birth in personal numbers.</summary>
internal static class CalendarDay
{
    /// <summary>Whether the Gregorian calendar has the day.</summary>
    public static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
