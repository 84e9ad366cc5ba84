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
}
