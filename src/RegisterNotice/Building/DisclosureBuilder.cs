namespace RegisterNotice;

/// <summary>Builds a <see cref="Disclosure"/>.</summary>
public sealed class DisclosureBuilder : PartBuilder<DisclosureBuilder, Disclosure>
{
    internal DisclosureBuilder(Disclosure part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override DisclosureBuilder Self => this;

    /// <summary>Sets the category of recipients, such as "kuljetusyritykset".</summary>
    /// <param name="words">The category, in the builder's language.</param>
    public DisclosureBuilder Category(string words) => To(Part.Recipient with { Category = Add(Part.Recipient.Category, words) });

    /// <summary>Says that the recipient processes the data on the controller's behalf (Article 28).</summary>
    public DisclosureBuilder AsProcessor() => As(RecipientKind.Processor);

    /// <summary>Says that the recipient is a controller of its own.</summary>
    public DisclosureBuilder AsController() => As(RecipientKind.Controller);

    /// <summary>Says that the recipient decides jointly with this controller (Article 26).</summary>
    public DisclosureBuilder AsJointController() => As(RecipientKind.JointController);

    /// <summary>Says that the recipient is an authority, and so a public body.</summary>
    public DisclosureBuilder AsAuthority() => As(RecipientKind.Authority).Sector(RegisterNotice.Sector.Public);

    /// <summary>Says that the recipient is a company of the same group.</summary>
    public DisclosureBuilder AsGroupCompany() => As(RecipientKind.GroupCompany);

    /// <summary>Says whether the recipient is a private or a public body.</summary>
    /// <param name="recipientSector">The sector.</param>
    public DisclosureBuilder Sector(Sector recipientSector) => To(Part.Recipient with { Sector = recipientSector });

    /// <summary>Says in which country the recipient is established.</summary>
    /// <param name="code">The country (ISO 3166-1 alpha-2).</param>
    /// <exception cref="FormatException"><paramref name="code"/> is no assigned code.</exception>
    public DisclosureBuilder Country(string code) => To(Part.Recipient with { Country = CountryCode.Parse(code) });

    /// <summary>Says in which countries the recipient processes the data.</summary>
    /// <param name="codes">The countries (ISO 3166-1 alpha-2).</param>
    /// <exception cref="FormatException">One of <paramref name="codes"/> is no assigned code.</exception>
    public DisclosureBuilder LocatedIn(params string[] codes)
    {
        var countries = Guard.NoNulls(codes).Select(CountryCode.Parse).ToArray();
        return To(Part.Recipient with { Locations = [.. Part.Recipient.Locations, .. countries] });
    }

    /// <summary>
    /// Names another processor whom the recipient engages (Article 28(2)), or gives the one of the same name what it does in the builder's language.
    /// </summary>
    /// <param name="name">The sub-processor's name; null where only a category is given.</param>
    /// <param name="category">What it does, in the builder's language.</param>
    /// <param name="country">The country in which it is established (ISO 3166-1 alpha-2).</param>
    /// <exception cref="FormatException"><paramref name="country"/> is no assigned code.</exception>
    public DisclosureBuilder SubProcessor(string? name, string? category = null, string? country = null)
    {
        var all = Continue(
            Part.Recipient.SubProcessors,
            each => each.Name == name && each.Category?[Language] is null,
            () => new() { Name = name },
            each => each with
            {
                Category = category is null ? each.Category : Add(each.Category, category),
                Country = country is null ? each.Country : CountryCode.Parse(country),
            });
        return To(Part.Recipient with { SubProcessors = all });
    }

    /// <summary>Says where the sub-processors of the recipient are listed.</summary>
    /// <param name="address">The address of the page.</param>
    public DisclosureBuilder SubProcessorsAt(string address) => To(Part.Recipient with { SubProcessorsAt = Guard.NotNull(address) });

    /// <summary>Says in words what the recipient uses the data for.</summary>
    /// <param name="words">The purpose, in the builder's language.</param>
    public DisclosureBuilder UsedFor(string words) => Set(Part with { Purpose = Add(Part.Purpose, words) });

    /// <summary>Says when or on what condition the data go.</summary>
    /// <param name="words">The condition, in the builder's language.</param>
    public DisclosureBuilder When(string words) => Set(Part with { Condition = Add(Part.Condition, words) });

    /// <summary>Says on which legal basis the data go, where it is another than the purpose's.</summary>
    /// <param name="legalBasis">The basis.</param>
    public DisclosureBuilder On(LegalBasis legalBasis) => Set(Part with { LegalBasis = Guard.NotNull(legalBasis) });

    /// <summary>Says that data go as a matter of course, or only now and then.</summary>
    /// <param name="regular">Whether they do.</param>
    public DisclosureBuilder Regularly(bool regular = true) => Set(Part with { Regular = regular });

    /// <summary>Says which data go.</summary>
    /// <param name="categoryIds">Identifiers of data categories; <see cref="NoticeBuilder.Build"/> names those that the notice does not declare.</param>
    public DisclosureBuilder Of(params string[] categoryIds) =>
        Set(Part with { CategoryIds = [.. Part.CategoryIds, .. Guard.NoNulls(categoryIds)] });

    private DisclosureBuilder As(RecipientKind recipientKind) => To(Part.Recipient with { Kind = recipientKind });

    private DisclosureBuilder To(Recipient recipient) => Set(Part with { Recipient = recipient });
}
