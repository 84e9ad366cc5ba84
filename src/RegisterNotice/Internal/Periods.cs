using NodaTime;

namespace RegisterNotice.Internal;

/// <summary>Which periods can be meant. The model holds any that a notice states, "-30 days" too.</summary>
internal static class Periods
{
    /// <summary>The period where it can be meant: longer than nothing, and no part of it negative; else null, as if it were not stated.</summary>
    public static Period? Possible(Period? period) => period is not null && IsPossible(period) ? period : null;

    private static bool IsPossible(Period period)
    {
        // A collection expression of values that are not constants would be an array on .NET Standard, for every period of a faultless notice.
        ReadOnlySpan<long> parts = stackalloc long[]
        {
            period.Years, period.Months, period.Weeks, period.Days, period.Hours, period.Minutes, period.Seconds, period.Milliseconds,
            period.Ticks, period.Nanoseconds,
        };
        var isLonger = false;
        foreach (var part in parts)
        {
            if (part < 0)
            {
                return false;
            }

            isLonger |= part > 0;
        }

        return isLonger;
    }
}
