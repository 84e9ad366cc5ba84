using NodaTime;

namespace RegisterNotice.Law;

/// <summary>A day on which the law changes, as far as the tables of this library know it.</summary>
/// <remarks>Immutable; compared by content.</remarks>
public sealed record LegalEvent
{
    internal LegalEvent()
    {
    }

    /// <summary>The first day on which it is so.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>What happens.</summary>
    public required LegalEventKind Kind { get; init; }

    /// <summary>The act that comes into force or goes out of it; null where it is something else.</summary>
    public Act? Act { get; init; }

    /// <summary>The decision on adequate protection; null where it is something else.</summary>
    public AdequacyDecision? Decision { get; init; }

    /// <summary>The body by the name that no longer holds; null where it is something else.</summary>
    public LocalizedText? Body { get; init; }

    /// <summary>What comes in its place; null where that is not recorded.</summary>
    public LocalizedText? Successor { get; init; }
}
