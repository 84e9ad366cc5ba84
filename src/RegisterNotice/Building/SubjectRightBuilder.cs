using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="SubjectRight"/>.</summary>
public sealed class SubjectRightBuilder : RightUseBuilder<SubjectRightBuilder>
{
    internal SubjectRightBuilder(SubjectRight part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override SubjectRightBuilder Self => this;

    /// <summary>Sets the right in words.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public SubjectRightBuilder Description(string words) => Set(Part with { Description = Add(Part.Description, words) });

    /// <summary>Says when the right does not apply or is refused.</summary>
    /// <param name="words">The limitation, in the builder's language.</param>
    public SubjectRightBuilder Unless(string words) => Set(Part with { Limitation = Add(Part.Limitation, words) });

    /// <summary>Says that law restricts the right (Article 23; Data Protection Act 1050/2018, sections 27 and 31-34).</summary>
    /// <param name="act">The act.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    /// <param name="words">When and how far, in the builder's language.</param>
    public SubjectRightBuilder LimitedBy(Act act, string? provision = null, string? words = null) =>
        LimitedBy(Guard.NotNull(act).At(provision), words);

    /// <summary>Says that law restricts the right (Article 23; Data Protection Act 1050/2018, sections 27 and 31-34).</summary>
    /// <param name="reference">The provision, as the notice cites it.</param>
    /// <param name="words">When and how far, in the builder's language.</param>
    public SubjectRightBuilder LimitedBy(LegalReference reference, string? words = null) =>
        Restrict(RightApplicability.Limited, Guard.NotNull(reference), words);

    /// <summary>Says that the right does not apply to the processing.</summary>
    /// <param name="act">The act that disapplies it.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    /// <param name="words">Why not, in the builder's language.</param>
    public SubjectRightBuilder DisappliedBy(Act act, string? provision = null, string? words = null) =>
        DisappliedBy(Guard.NotNull(act).At(provision), words);

    /// <summary>Says that the right does not apply to the processing.</summary>
    /// <param name="reference">The provision that disapplies it, as the notice cites it.</param>
    /// <param name="words">Why not, in the builder's language.</param>
    public SubjectRightBuilder DisappliedBy(LegalReference reference, string? words = null) =>
        Restrict(RightApplicability.No, Guard.NotNull(reference), words);

    /// <summary>
    /// Says in words when and how far the right is restricted; for another language than the first, inside <see cref="PartBuilder{TSelf, TPart}.In"/>.
    /// </summary>
    /// <param name="words">The restriction, in the builder's language.</param>
    public SubjectRightBuilder Restriction(string words) =>
        Set(Part with { Restriction = (Part.Restriction ?? new()) with { Text = Add(Part.Restriction?.Text, words) } });

    /// <summary>Says in which formats data are handed over (Articles 15(3) and 20(1)).</summary>
    /// <param name="names">The formats, such as <c>JSON</c>.</param>
    public SubjectRightBuilder Formats(params string[] names) => AddFormats(Guard.NoNulls(names));

    /// <summary>Names the provision that gives the right.</summary>
    /// <param name="act">The act.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public SubjectRightBuilder Under(Act act, string? provision = null) => Under(Guard.NotNull(act).At(provision));

    /// <summary>Names the provision that gives the right.</summary>
    /// <param name="reference">The provision, as the notice cites it.</param>
    public SubjectRightBuilder Under(LegalReference reference) => Set(Part with { Reference = Guard.NotNull(reference) });

    private SubjectRightBuilder Restrict(RightApplicability applies, LegalReference reference, string? words)
    {
        var restriction = (Part.Restriction ?? new()) with { Reference = reference };
        return Set(Part with
        {
            Applies = applies,
            Restriction = words is null ? restriction : restriction with { Text = Add(restriction.Text, words) },
        });
    }
}
