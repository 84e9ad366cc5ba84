using NodaTime;

namespace RegisterNotice.Schedules;

/// <summary>A reason for which data are kept though their period has ended, such as a lawsuit (Article 17(3)(e)).</summary>
public sealed record RetentionHold
{
    /// <summary>The reason, in the host's words.</summary>
    public required LocalizedText Reason { get; init => field = Guard.NotNull(value); }

    /// <summary>The last day of the hold; null while nobody knows it.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Identifiers of the data categories it covers; empty means all.</summary>
    public IReadOnlyList<string> CategoryIds { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    internal bool Covers(string categoryId) => CategoryIds.Count == 0 || CategoryIds.Contains(categoryId);
}
