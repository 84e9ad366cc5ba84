using NodaTime;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Which day it is where the law applies, and when the next begins.</summary>
internal sealed class FinnishDays(IClock clock)
{
    private static readonly Lazy<DateTimeZone> Finland = new(static () => DateTimeZoneProviders.Tzdb["Europe/Helsinki"]);

    public LocalDate Today => clock.GetCurrentInstant().InZone(Finland.Value).Date;

    /// <summary>How long it is until the next day, but no more than a time.</summary>
    public TimeSpan UntilMidnight(TimeSpan most)
    {
        var now = clock.GetCurrentInstant();
        var left = Finland.Value.AtStartOfDay(Today.PlusDays(1)).ToInstant() - now;
        return left < Duration.Zero || left.ToTimeSpan() > most ? most : left.ToTimeSpan();
    }
}
