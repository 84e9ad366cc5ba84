using NodaTime;

namespace RegisterNotice.AspNetCore.Sources;

/// <summary>When a notice counts as published that no store has published.</summary>
internal static class PublicationTime
{
    private static readonly DateTimeZone Helsinki = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    /// <summary>When it was written, but not later than on the day of its latest change: to copy a notice is not to publish it.</summary>
    public static Instant Of(Notice notice, Instant writtenAt) =>
        notice.UpdatedOn is { } day && writtenAt.InZone(Helsinki).Date > day ? day.AtStartOfDayInZone(Helsinki).ToInstant() : writtenAt;
}
