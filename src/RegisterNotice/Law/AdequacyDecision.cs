using NodaTime;

namespace RegisterNotice.Law;

/// <summary>
/// A decision of the Commission that a country, or an international organisation, protects personal data adequately (GDPR Article 45; before it Directive
/// 95/46/EC, Article 25(6)).
/// </summary>
/// <remarks>Finnish: <i>tietosuojan riittävyyttä koskeva päätös</i>. Immutable; the decisions are single objects.</remarks>
public sealed class AdequacyDecision
{
    internal AdequacyDecision()
    {
    }

    /// <summary>The number by which a <see cref="LegalReference"/> names the decision: <c>2023/1795</c>, <c>2000/518</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The country (ISO 3166-1 alpha-2); null where the decision is on an international organisation.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The name of the international organisation; null where the decision is on a country.</summary>
    public LocalizedText? InternationalOrganisation { get; init; }

    /// <summary>
    /// The name by which the arrangement behind the decision goes, such as <c>EU-US Data Privacy Framework</c>; null where it goes by no name.
    /// </summary>
    public string? KnownAs { get; init; }

    /// <summary>
    /// Which recipients it covers, where these are not all: a notice that relies on the decision must let readers see that its recipient is among them. Null
    /// where there is no such limit.
    /// </summary>
    public LocalizedText? Scope { get; init; }

    /// <summary>The day on which it was adopted, and the first on which it may be relied on.</summary>
    public required LocalDate InForceFrom { get; init; }

    /// <summary>
    /// The first day on which it may no longer be relied on, because it ran out, was repealed or was declared invalid; null where no such day is known.
    /// </summary>
    public LocalDate? InForceUntil { get; init; }

    /// <summary>Whether it may be relied on on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForce(LocalDate day) => day >= InForceFrom && (InForceUntil is not { } until || day < until);

    /// <summary>A reference to the decision.</summary>
    public LegalReference Cite() => new() { Act = Number };

    /// <summary>The number, and the country or the organisation.</summary>
    public override string ToString() => $"{Number} {Country?.Value ?? InternationalOrganisation?[LanguageTag.English]}";
}
