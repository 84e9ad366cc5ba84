using NodaTime;

namespace RegisterNotice.Validation;

/// <summary>Under which law, how gravely and during which time a rule holds. A rule that two acts lay down has two grounds.</summary>
public sealed record RuleGround
{
    /// <summary>The rule set to which the ground belongs; null for a host's own rule, which holds in every set it is added to.</summary>
    public RuleSetName? Set { get; init; }

    /// <summary>How grave a breach is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The places of law; empty for rules of form.</summary>
    public IReadOnlyList<LegalReference> Citations { get; init => field = ValueList.From(value); } = ValueList<LegalReference>.Empty;

    /// <summary>The first day on which the law is in force; null for no beginning.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The first day on which it is no longer in force; null for no end.</summary>
    public LocalDate? InForceUntil { get; init; }

    /// <summary>Whether the law is in force on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForce(LocalDate day) => (InForceFrom is not { } from || day >= from) && (InForceUntil is not { } until || day < until);
}
