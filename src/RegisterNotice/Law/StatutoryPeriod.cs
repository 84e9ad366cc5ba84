using NodaTime;

namespace RegisterNotice.Law;

/// <summary>How long an act requires or entitles a controller to keep something: a retention period to take over into a notice.</summary>
/// <remarks>Finnish: <i>lakisääteinen säilytysaika</i>. Immutable; the periods are single objects.</remarks>
public sealed class StatutoryPeriod
{
    internal StatutoryPeriod()
    {
    }

    /// <summary>What is kept, in Finnish, Swedish and English.</summary>
    public required LocalizedText Material { get; init; }

    /// <summary>How long (ISO 8601).</summary>
    public required Period Period { get; init; }

    /// <summary>From when the period runs.</summary>
    public required RetentionStart StartsFrom { get; init; }

    /// <summary>The provision that lays it down.</summary>
    public required LegalReference Provision { get; init; }

    /// <summary>
    /// Whether the act obliges the controller to keep the material so long; where not, the period is that within which somebody may still claim something.
    /// </summary>
    public bool IsDuty => Bound is PeriodBound.AtLeast or PeriodBound.Exactly;

    /// <summary>Whether the period is a floor, a ceiling, both, or that of claims.</summary>
    public required PeriodBound Bound { get; init; }

    /// <summary>What is kept and how long, for a person who debugs.</summary>
    public override string ToString() => $"{Material[LanguageTag.English]}: {Period} from {StartsFrom}";
}
