using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="Purpose"/>.</summary>
public sealed class PurposeBuilder : PartBuilder<PurposeBuilder, Purpose>
{
    internal PurposeBuilder(Purpose part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override PurposeBuilder Self => this;

    /// <summary>Sets the purpose in words; for another language than the first, inside <see cref="PartBuilder{TSelf, TPart}.In"/>.</summary>
    /// <param name="words">The purpose, in the builder's language.</param>
    public PurposeBuilder Description(string words) => Set(Part with { Description = Add(Part.Description, words) });

    /// <summary>Rests the purpose on consent (Article 6(1)(a)).</summary>
    public PurposeBuilder OnConsent() => On(new() { Kind = LegalBasisKind.Consent });

    /// <summary>Rests the purpose on explicit consent to process special categories of data (Articles 6(1)(a) and 9(2)(a)).</summary>
    public PurposeBuilder OnExplicitConsent() =>
        On(new() { Kind = LegalBasisKind.Consent, SpecialCategory = new() { Ground = SpecialCategoryGround.ExplicitConsent } });

    /// <summary>Rests the purpose on a contract with the data subject (Article 6(1)(b)).</summary>
    public PurposeBuilder OnContract() => On(new() { Kind = LegalBasisKind.Contract });

    /// <summary>Rests the purpose on a legal obligation (Article 6(1)(c)).</summary>
    /// <param name="act">The act that lays the obligation down.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public PurposeBuilder OnLegalObligation(Act act, string? provision = null) => OnLegalObligation(Guard.NotNull(act).At(provision));

    /// <summary>Rests the purpose on a legal obligation (Article 6(1)(c)).</summary>
    /// <param name="reference">The provision that lays the obligation down, as the notice cites it.</param>
    public PurposeBuilder OnLegalObligation(LegalReference reference) =>
        On(new() { Kind = LegalBasisKind.LegalObligation, Reference = Guard.NotNull(reference) });

    /// <summary>Rests the purpose on vital interests (Article 6(1)(d)).</summary>
    public PurposeBuilder OnVitalInterests() => On(new() { Kind = LegalBasisKind.VitalInterests });

    /// <summary>Rests the purpose on a task in the public interest or official authority (Article 6(1)(e)).</summary>
    /// <param name="act">The act that gives the task.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public PurposeBuilder OnPublicTask(Act act, string? provision = null) => OnPublicTask(Guard.NotNull(act).At(provision));

    /// <summary>Rests the purpose on a task in the public interest or official authority (Article 6(1)(e)).</summary>
    /// <param name="reference">The provision that gives the task, as the notice cites it.</param>
    public PurposeBuilder OnPublicTask(LegalReference reference) =>
        On(new() { Kind = LegalBasisKind.PublicTask, Reference = Guard.NotNull(reference) });

    /// <summary>
    /// Rests the purpose on legitimate interests (Article 6(1)(f)), which must be named (Article 13(1)(d)), or gives the first interest that has no words in
    /// the builder's language its words in it.
    /// </summary>
    /// <param name="interest">Which interest, and whose, in the builder's language.</param>
    public PurposeBuilder OnLegitimateInterests(string interest)
    {
        var bases = Part.LegalBases.ToArray();
        var index = Array.FindIndex(bases, basis => basis.Kind == LegalBasisKind.LegitimateInterests && basis.Interest?[Language] is null);
        if (index < 0)
        {
            return On(new() { Kind = LegalBasisKind.LegitimateInterests, Interest = Add(null, interest) });
        }

        bases[index] = bases[index] with { Interest = Add(bases[index].Interest, interest) };
        return Set(Part with { LegalBases = bases });
    }

    /// <summary>Rests the purpose on a legal basis.</summary>
    /// <param name="basis">The basis.</param>
    public PurposeBuilder On(LegalBasis basis) => Set(Part with { LegalBases = [.. Part.LegalBases, Guard.NotNull(basis)] });

    /// <summary>Rests the purpose on a legal basis, or goes on with the first one of the same kind.</summary>
    /// <param name="kind">The kind of basis.</param>
    /// <param name="configure">Says by which law, for which interest, and what lets special categories of data be processed.</param>
    public PurposeBuilder On(LegalBasisKind kind, Action<LegalBasisBuilder> configure) =>
        Set(Part with { LegalBases = LegalBasisBuilder.Continue(Part.LegalBases, kind, Language, Guard.NotNull(configure)) });

    /// <summary>Says that the purpose is direct marketing (Article 21(2)).</summary>
    public PurposeBuilder DirectMarketing() => Activity(ProcessingActivity.DirectMarketing);

    /// <summary>Says that people are profiled for the purpose (Article 4(4)).</summary>
    public PurposeBuilder Profiling() =>
        Part.Activities.Contains(ProcessingActivity.Profiling) ? this : Activity(ProcessingActivity.Profiling);

    /// <summary>Says how people are profiled for the purpose (Articles 4(4) and 13(2)(f)), or goes on with what was said of it.</summary>
    /// <param name="configure">Says what is evaluated, from which data and with what consequences.</param>
    public PurposeBuilder Profiling(Action<ProfilingBuilder> configure)
    {
        var builder = new ProfilingBuilder(Part.Profiling ?? new(), Language);
        builder.Configure(Language, Guard.NotNull(configure));
        return Profiling().Set(Part with { Profiling = builder.Part });
    }

    /// <summary>Says what is done for the purpose.</summary>
    /// <param name="kinds">The kinds of activities.</param>
    public PurposeBuilder Activity(params ProcessingActivity[] kinds) =>
        Set(Part with { Activities = [.. Part.Activities, .. Guard.NotNull(kinds)] });

    /// <summary>Sets the age from which a child consents for itself (Article 8; in Finland 13).</summary>
    /// <param name="years">The age in years.</param>
    public PurposeBuilder ChildrenConsentFrom(int years) => Set(Part with { ChildConsentAge = years });

    /// <summary>Says whose purpose it is, where it is not that of all controllers.</summary>
    /// <param name="controllerIds">Identifiers of controllers; <see cref="NoticeBuilder.Build"/> names those that the notice does not declare.</param>
    public PurposeBuilder OfControllers(params string[] controllerIds) =>
        Set(Part with { ControllerIds = [.. Part.ControllerIds, .. Guard.NoNulls(controllerIds)] });
}
