using NodaTime;

namespace RegisterNotice.Schedules;

/// <summary>An event from which a period runs, and the day on which it happened.</summary>
public sealed record RetentionEvent
{
    /// <summary>The event.</summary>
    public required RetentionStart Start { get; init; }

    /// <summary>Its day.</summary>
    public required LocalDate Day { get; init; }
}
