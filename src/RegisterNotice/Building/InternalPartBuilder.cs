using NodaTime;

namespace RegisterNotice;

/// <summary>Builds an <see cref="InternalPart"/>: what only the record shows.</summary>
public sealed class InternalPartBuilder : PartBuilder<InternalPartBuilder, InternalPart>
{
    internal InternalPartBuilder(InternalPart part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override InternalPartBuilder Self => this;

    /// <summary>Says who answers for the processing.</summary>
    /// <param name="name">A name or a title.</param>
    public InternalPartBuilder Owner(string name) => Set(Part with { Owner = Guard.NotNull(name) });

    /// <summary>Says which unit processes the data.</summary>
    /// <param name="words">The unit, in the builder's language.</param>
    public InternalPartBuilder Unit(string words) => Set(Part with { Unit = Add(Part.Unit, words) });

    /// <summary>Adds information systems.</summary>
    /// <param name="names">The systems, in the builder's language.</param>
    public InternalPartBuilder Systems(params string[] names) => Set(Part with { Systems = Add(Part.Systems, Guard.NoNulls(names)) });

    /// <summary>Adds places where the data are.</summary>
    /// <param name="names">The places, in the builder's language.</param>
    public InternalPartBuilder Locations(params string[] names) =>
        Set(Part with { Locations = Add(Part.Locations, Guard.NoNulls(names)) });

    /// <summary>Describes the processing.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public InternalPartBuilder Description(string words) => Set(Part with { Description = Add(Part.Description, words) });

    /// <summary>
    /// Adds a document by which compliance is shown, or gives the first of the same kind and address that has no title in the builder's language its title in
    /// it.
    /// </summary>
    /// <param name="kind">What it is.</param>
    /// <param name="title">What it is called, in the builder's language.</param>
    /// <param name="address">Where it is.</param>
    /// <param name="summary">What it says in brief, in the builder's language.</param>
    public InternalPartBuilder Document(InternalDocumentKind kind, string title, string? address = null, string? summary = null)
    {
        var all = Continue(
            Part.Documents,
            each => each.Kind == kind && each.Address == address && each.Title?[Language] is null,
            () => new() { Kind = kind, Address = address },
            each => each with
            {
                Title = Add(each.Title, title),
                Summary = summary is null ? each.Summary : Add(each.Summary, summary),
            });
        return Set(Part with { Documents = all });
    }

    /// <summary>Says whether the processing needs a data protection impact assessment (Article 35).</summary>
    /// <param name="isRequired">Whether it does.</param>
    public InternalPartBuilder DpiaRequired(bool isRequired = true) => Set(Part with { DpiaRequired = isRequired });

    /// <summary>Says how policies and time limits are kept to, and why not where they are not.</summary>
    /// <param name="words">The words, in the builder's language.</param>
    public InternalPartBuilder Adherence(string words) => Set(Part with { Adherence = Add(Part.Adherence, words) });

    /// <summary>Says when the record was last reviewed.</summary>
    /// <param name="day">The day.</param>
    /// <param name="by">Who reviewed it: a name or a title.</param>
    public InternalPartBuilder Reviewed(LocalDate day, string? by = null) =>
        Set(Part with { ReviewedOn = day, ReviewedBy = by ?? Part.ReviewedBy });

    /// <summary>Says by when the record is to be reviewed next.</summary>
    /// <param name="day">The day.</param>
    public InternalPartBuilder NextReviewOn(LocalDate day) => Set(Part with { NextReviewOn = day });
}
