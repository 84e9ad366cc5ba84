using NodaTime;

namespace RegisterNotice.Schedules;

/// <summary>A criterion that has been met, and the day since when: consent was withdrawn, the relationship ended.</summary>
public sealed record MetCriterion
{
    /// <summary>The criterion.</summary>
    public required RetentionCriterion Criterion { get; init; }

    /// <summary>The day on which it was met.</summary>
    public required LocalDate Day { get; init; }
}
