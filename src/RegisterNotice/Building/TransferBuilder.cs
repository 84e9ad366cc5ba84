using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="Transfer"/>.</summary>
public sealed class TransferBuilder : PartBuilder<TransferBuilder>
{
    private readonly List<CountryCode> countries = [];
    private string? recipientName;
    private LocalizedText? recipientCategory;
    private RecipientKind? recipientKind;
    private string? organisation;
    private TransferSafeguard? safeguard;
    private TransferDerogation? derogation;
    private LegalReference? reference;
    private LocalizedText? copy;
    private LocalizedText? condition;
    private bool? isWithinScope;
    private bool? isRegular;

    internal TransferBuilder(LanguageTag language)
        : base(language)
    {
    }

    private protected override TransferBuilder Self => this;

    /// <summary>Adds countries to which the data go.</summary>
    /// <param name="codes">The countries (ISO 3166-1 alpha-2).</param>
    /// <exception cref="FormatException">A code is not assigned.</exception>
    public TransferBuilder To(params string[] codes)
    {
        countries.AddRange(Guard.NotNull(codes).Select(CountryCode.Parse));
        return this;
    }

    /// <summary>Says that the data go to an international organisation.</summary>
    /// <param name="organisationName">The organisation's name.</param>
    public TransferBuilder ToOrganisation(string organisationName)
    {
        organisation = Guard.NotNull(organisationName);
        return this;
    }

    /// <summary>Says who receives the data.</summary>
    /// <param name="name">The recipient's name.</param>
    /// <param name="kind">The recipient's role.</param>
    public TransferBuilder Recipient(string name, RecipientKind? kind = null)
    {
        recipientName = Guard.NotNull(name);
        recipientKind = kind ?? recipientKind;
        return this;
    }

    /// <summary>Says what category of recipients receives the data.</summary>
    /// <param name="words">The category, in the builder's language.</param>
    public TransferBuilder Category(string words)
    {
        recipientCategory = Add(recipientCategory, words);
        return this;
    }

    /// <summary>Rests the transfer on an adequacy decision (Article 45).</summary>
    /// <param name="decision">The decision's number, such as <c>2023/1795</c>.</param>
    /// <param name="withinScope">Whether the recipient falls under a decision of limited scope, such as a company certified under the EU-US Data Privacy Framework; null where the decision has none.</param>
    public TransferBuilder UnderAdequacyDecision(string? decision = null, bool? withinScope = null)
    {
        isWithinScope = withinScope;
        return Under(TransferSafeguard.AdequacyDecision, decision is null ? null : new() { Act = decision });
    }

    /// <summary>Rests the transfer on the Commission's standard contractual clauses, Decision (EU) 2021/914 (Article 46(2)(c)).</summary>
    /// <param name="copyFrom">How to get a copy (Article 13(1)(f)), in the builder's language.</param>
    public TransferBuilder UnderStandardClauses(string copyFrom) => Under(TransferSafeguard.StandardContractualClauses, new() { Act = "2021/914" }).CopyFrom(copyFrom);

    /// <summary>Rests the transfer on binding corporate rules (Article 47).</summary>
    /// <param name="copyFrom">How to get a copy (Article 13(1)(f)), in the builder's language.</param>
    public TransferBuilder UnderBindingRules(string copyFrom) => Under(TransferSafeguard.BindingCorporateRules).CopyFrom(copyFrom);

    /// <summary>Rests the transfer on a derogation (Article 49).</summary>
    /// <param name="kind">Which one.</param>
    public TransferBuilder UnderDerogation(TransferDerogation kind)
    {
        derogation = kind;
        return Under(TransferSafeguard.Derogation, Acts.Gdpr.At("49(1)"));
    }

    /// <summary>Rests the transfer on a safeguard.</summary>
    /// <param name="kind">Which one.</param>
    /// <param name="place">The decision, clauses or rules relied on.</param>
    public TransferBuilder Under(TransferSafeguard kind, LegalReference? place = null)
    {
        safeguard = kind;
        reference = place;
        return this;
    }

    /// <summary>Says how to get a copy of the safeguards (Article 13(1)(f)).</summary>
    /// <param name="words">The way, in the builder's language.</param>
    public TransferBuilder CopyFrom(string words)
    {
        copy = Add(copy, words);
        return this;
    }

    /// <summary>Says when or on what condition data are transferred.</summary>
    /// <param name="words">The condition, in the builder's language.</param>
    public TransferBuilder When(string words)
    {
        condition = Add(condition, words);
        return this;
    }

    /// <summary>Says that data are transferred as a matter of course, or only now and then.</summary>
    /// <param name="regular">Whether they are.</param>
    public TransferBuilder Regularly(bool regular = true)
    {
        isRegular = regular;
        return this;
    }

    internal Transfer Build() => new()
    {
        Recipient = recipientName is null && recipientCategory is null ? null : new() { Name = recipientName, Category = recipientCategory, Kind = recipientKind },
        Countries = countries,
        InternationalOrganisation = organisation,
        Safeguard = safeguard,
        Derogation = derogation,
        Reference = reference,
        WithinDecisionScope = isWithinScope,
        CopyAvailableFrom = copy,
        Regular = isRegular,
        Condition = condition,
    };
}
