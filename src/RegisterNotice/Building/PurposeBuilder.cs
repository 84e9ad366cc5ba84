using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="Purpose"/>.</summary>
public sealed class PurposeBuilder : PartBuilder<PurposeBuilder>
{
    private readonly List<ProcessingActivity> activities = [];
    private readonly List<LegalBasis> bases = [];
    private LocalizedText? description;
    private int? childConsentAge;

    internal PurposeBuilder(string id, LanguageTag language)
        : base(language) => Id = Guard.NotNull(id);

    internal string Id { get; }

    private protected override PurposeBuilder Self => this;

    /// <summary>Sets the purpose in words; for another language than the first, inside <see cref="PartBuilder{TSelf}.In"/>.</summary>
    /// <param name="words">The purpose, in the builder's language.</param>
    public PurposeBuilder Description(string words)
    {
        description = Add(description, words);
        return this;
    }

    /// <summary>Rests the purpose on consent (Article 6(1)(a)).</summary>
    public PurposeBuilder OnConsent() => On(new() { Kind = LegalBasisKind.Consent });

    /// <summary>Rests the purpose on explicit consent to process special categories of data (Articles 6(1)(a) and 9(2)(a)).</summary>
    public PurposeBuilder OnExplicitConsent() => On(new() { Kind = LegalBasisKind.Consent, SpecialCategoryGround = SpecialCategoryGround.ExplicitConsent });

    /// <summary>Rests the purpose on a contract with the data subject (Article 6(1)(b)).</summary>
    public PurposeBuilder OnContract() => On(new() { Kind = LegalBasisKind.Contract });

    /// <summary>Rests the purpose on a legal obligation (Article 6(1)(c)).</summary>
    /// <param name="act">The act that lays the obligation down.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public PurposeBuilder OnLegalObligation(Act act, string? provision = null) => On(new() { Kind = LegalBasisKind.LegalObligation, Reference = Guard.NotNull(act).At(provision) });

    /// <summary>Rests the purpose on vital interests (Article 6(1)(d)).</summary>
    public PurposeBuilder OnVitalInterests() => On(new() { Kind = LegalBasisKind.VitalInterests });

    /// <summary>Rests the purpose on a task in the public interest or official authority (Article 6(1)(e)).</summary>
    /// <param name="act">The act that gives the task.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public PurposeBuilder OnPublicTask(Act act, string? provision = null) => On(new() { Kind = LegalBasisKind.PublicTask, Reference = Guard.NotNull(act).At(provision) });

    /// <summary>Rests the purpose on legitimate interests (Article 6(1)(f)), which must be named (Article 13(1)(d)).</summary>
    /// <param name="interest">Which interest, and whose, in the builder's language.</param>
    public PurposeBuilder OnLegitimateInterests(string interest)
    {
        var index = bases.FindIndex(basis => basis.Kind == LegalBasisKind.LegitimateInterests);
        if (index < 0)
        {
            return On(new() { Kind = LegalBasisKind.LegitimateInterests, Interest = Add(null, interest) });
        }

        bases[index] = bases[index] with { Interest = Add(bases[index].Interest, interest) };
        return this;
    }

    /// <summary>Rests the purpose on a legal basis.</summary>
    /// <param name="basis">The basis.</param>
    public PurposeBuilder On(LegalBasis basis)
    {
        bases.Add(Guard.NotNull(basis));
        return this;
    }

    /// <summary>Says that the purpose is direct marketing (Article 21(2)).</summary>
    public PurposeBuilder DirectMarketing() => Activity(ProcessingActivity.DirectMarketing);

    /// <summary>Says that people are profiled for the purpose (Article 4(4)).</summary>
    public PurposeBuilder Profiling() => Activity(ProcessingActivity.Profiling);

    /// <summary>Says what is done for the purpose.</summary>
    /// <param name="kinds">The kinds of activities.</param>
    public PurposeBuilder Activity(params ProcessingActivity[] kinds)
    {
        activities.AddRange(Guard.NotNull(kinds));
        return this;
    }

    /// <summary>Sets the age from which a child consents for itself (Article 8; in Finland 13).</summary>
    /// <param name="years">The age in years.</param>
    public PurposeBuilder ChildrenConsentFrom(int years)
    {
        childConsentAge = years;
        return this;
    }

    internal Purpose Build(BuildCheck check, string pointer)
    {
        check.Text($"{pointer}/id", Id);
        check.Text($"{pointer}/description", description);
        return new() { Id = Id, Description = description ?? LocalizedText.Empty, Activities = activities, LegalBases = bases, ChildConsentAge = childConsentAge };
    }
}
