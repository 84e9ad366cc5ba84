using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="Transfer"/>.</summary>
public sealed class TransferBuilder : PartBuilder<TransferBuilder, Transfer>
{
    internal TransferBuilder(Transfer part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override TransferBuilder Self => this;

    /// <summary>Adds countries to which the data go.</summary>
    /// <param name="codes">The countries (ISO 3166-1 alpha-2).</param>
    /// <exception cref="FormatException">A code is not assigned.</exception>
    public TransferBuilder To(params string[] codes) =>
        Set(Part with { Countries = [.. Part.Countries, .. Guard.NoNulls(codes).Select(CountryCode.Parse)] });

    /// <summary>Says that the data go to an international organisation.</summary>
    /// <param name="organisationName">The organisation's name.</param>
    public TransferBuilder ToOrganisation(string organisationName) =>
        Set(Part with { InternationalOrganisation = Guard.NotNull(organisationName) });

    /// <summary>Says who receives the data.</summary>
    /// <param name="name">The recipient's name.</param>
    /// <param name="kind">The recipient's role.</param>
    public TransferBuilder Recipient(string name, RecipientKind? kind = null)
    {
        var recipient = Part.Recipient ?? new();
        return Set(Part with { Recipient = recipient with { Name = Guard.NotNull(name), Kind = kind ?? recipient.Kind } });
    }

    /// <summary>Says what category of recipients receives the data.</summary>
    /// <param name="words">The category, in the builder's language.</param>
    public TransferBuilder Category(string words)
    {
        var recipient = Part.Recipient ?? new();
        return Set(Part with { Recipient = recipient with { Category = Add(recipient.Category, words) } });
    }

    /// <summary>Rests the transfer on an adequacy decision (Article 45).</summary>
    /// <param name="decision">The decision, such as <see cref="AdequacyDecisions.DataPrivacyFramework"/>.</param>
    /// <param name="withinScope">Whether the recipient falls under a decision of limited scope, such as a company certified under the EU-US Data Privacy
    /// Framework; null where the decision has none.</param>
    public TransferBuilder UnderAdequacyDecision(AdequacyDecision decision, bool? withinScope = null) =>
        Rest(TransferSafeguard.AdequacyDecision, Guard.NotNull(decision).Cite(), withinScope: withinScope);

    /// <summary>Rests the transfer on an adequacy decision (Article 45).</summary>
    /// <param name="decision">The decision's number, such as <c>2023/1795</c>; null where the notice does not say which.</param>
    /// <param name="withinScope">Whether the recipient falls under a decision of limited scope, such as a company certified under the EU-US Data Privacy
    /// Framework; null where the decision has none.</param>
    public TransferBuilder UnderAdequacyDecision(string? decision = null, bool? withinScope = null) =>
        Rest(TransferSafeguard.AdequacyDecision, decision is null ? null : new() { Act = decision }, withinScope: withinScope);

    /// <summary>Rests the transfer on the Commission's standard contractual clauses, Decision (EU) 2021/914 (Article 46(2)(c)).</summary>
    /// <param name="copyFrom">How to get a copy (Article 13(1)(f)), in the builder's language.</param>
    public TransferBuilder UnderStandardClauses(string copyFrom) =>
        CopyFrom(copyFrom).Rest(TransferSafeguard.StandardContractualClauses, new() { Act = "2021/914" });

    /// <summary>Rests the transfer on binding corporate rules (Article 47).</summary>
    /// <param name="copyFrom">How to get a copy (Article 13(1)(f)), in the builder's language.</param>
    public TransferBuilder UnderBindingRules(string copyFrom) => CopyFrom(copyFrom).Rest(TransferSafeguard.BindingCorporateRules, null);

    /// <summary>Rests the transfer on a derogation (Article 49).</summary>
    /// <param name="kind">Which one.</param>
    public TransferBuilder UnderDerogation(TransferDerogation kind) => Rest(TransferSafeguard.Derogation, Acts.Gdpr.At("49(1)"), kind);

    /// <summary>
    /// Rests the transfer on a safeguard. What was said of another safeguard before, its derogation or the scope of its decision, holds no longer.
    /// </summary>
    /// <param name="kind">Which one.</param>
    /// <param name="place">The decision, clauses or rules relied on.</param>
    public TransferBuilder Under(TransferSafeguard kind, LegalReference? place = null) => Rest(kind, place);

    /// <summary>Says which compelling legitimate interest is pursued (Article 49(1), second subparagraph).</summary>
    /// <param name="words">The interest, in the builder's language.</param>
    public TransferBuilder Interest(string words) => Set(Part with { Interest = Add(Part.Interest, words) });

    /// <summary>Says when the supervisory authority was informed of the transfer (Article 49(1), second subparagraph).</summary>
    /// <param name="day">The day.</param>
    public TransferBuilder AuthorityInformedOn(LocalDate day) => Set(Part with { AuthorityInformedOn = day });

    /// <summary>Says how to get a copy of the safeguards (Article 13(1)(f)).</summary>
    /// <param name="words">The way, in the builder's language.</param>
    public TransferBuilder CopyFrom(string words) => Set(Part with { CopyAvailableFrom = Add(Part.CopyAvailableFrom, words) });

    /// <summary>Says when or on what condition data are transferred.</summary>
    /// <param name="words">The condition, in the builder's language.</param>
    public TransferBuilder When(string words) => Set(Part with { Condition = Add(Part.Condition, words) });

    /// <summary>Says that data are transferred as a matter of course, or only now and then.</summary>
    /// <param name="regular">Whether they are.</param>
    public TransferBuilder Regularly(bool regular = true) => Set(Part with { Regular = regular });

    private TransferBuilder Rest(
        TransferSafeguard safeguard, LegalReference? reference, TransferDerogation? derogation = null, bool? withinScope = null) =>
        Set(Part with { Safeguard = safeguard, Reference = reference, Derogation = derogation, WithinDecisionScope = withinScope });
}
