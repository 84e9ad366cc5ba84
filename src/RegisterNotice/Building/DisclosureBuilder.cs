namespace RegisterNotice;

/// <summary>Builds a <see cref="Disclosure"/>.</summary>
public sealed class DisclosureBuilder : PartBuilder<DisclosureBuilder>
{
    private readonly string? name;
    private readonly List<string> categories = [];
    private LocalizedText? category;
    private RecipientKind? kind;
    private Sector? sector;
    private CountryCode? country;
    private LocalizedText? purpose;
    private LocalizedText? condition;
    private LegalBasis? basis;
    private bool? isRegular;

    internal DisclosureBuilder(string? name, LanguageTag language)
        : base(language) => this.name = name;

    private protected override DisclosureBuilder Self => this;

    /// <summary>Sets the category of recipients, such as "kuljetusyritykset".</summary>
    /// <param name="words">The category, in the builder's language.</param>
    public DisclosureBuilder Category(string words)
    {
        category = Add(category, words);
        return this;
    }

    /// <summary>Says that the recipient processes the data on the controller's behalf (Article 28).</summary>
    public DisclosureBuilder AsProcessor() => As(RecipientKind.Processor);

    /// <summary>Says that the recipient is a controller of its own.</summary>
    public DisclosureBuilder AsController() => As(RecipientKind.Controller);

    /// <summary>Says that the recipient decides jointly with this controller (Article 26).</summary>
    public DisclosureBuilder AsJointController() => As(RecipientKind.JointController);

    /// <summary>Says that the recipient is an authority.</summary>
    public DisclosureBuilder AsAuthority()
    {
        sector = RegisterNotice.Sector.Public;
        return As(RecipientKind.Authority);
    }

    /// <summary>Says that the recipient is a company of the same group.</summary>
    public DisclosureBuilder AsGroupCompany() => As(RecipientKind.GroupCompany);

    /// <summary>Says whether the recipient is a private or a public body.</summary>
    /// <param name="recipientSector">The sector.</param>
    public DisclosureBuilder Sector(Sector recipientSector)
    {
        sector = recipientSector;
        return this;
    }

    /// <summary>Says in which country the recipient is established.</summary>
    /// <param name="code">The country (ISO 3166-1 alpha-2).</param>
    /// <exception cref="FormatException"><paramref name="code"/> is no assigned code.</exception>
    public DisclosureBuilder Country(string code)
    {
        country = CountryCode.Parse(code);
        return this;
    }

    /// <summary>Says what the recipient needs the data for.</summary>
    /// <param name="words">The purpose, in the builder's language.</param>
    public DisclosureBuilder For(string words)
    {
        purpose = Add(purpose, words);
        return this;
    }

    /// <summary>Says when or on what condition the data go.</summary>
    /// <param name="words">The condition, in the builder's language.</param>
    public DisclosureBuilder When(string words)
    {
        condition = Add(condition, words);
        return this;
    }

    /// <summary>Says on which legal basis the data go, where it is another than the purpose's.</summary>
    /// <param name="legalBasis">The basis.</param>
    public DisclosureBuilder On(LegalBasis legalBasis)
    {
        basis = Guard.NotNull(legalBasis);
        return this;
    }

    /// <summary>Says that data go as a matter of course, or only now and then.</summary>
    /// <param name="regular">Whether they do.</param>
    public DisclosureBuilder Regularly(bool regular = true)
    {
        isRegular = regular;
        return this;
    }

    /// <summary>Says which data go.</summary>
    /// <param name="categoryIds">Identifiers of data categories.</param>
    public DisclosureBuilder Of(params string[] categoryIds)
    {
        categories.AddRange(Guard.NotNull(categoryIds));
        return this;
    }

    internal Disclosure Build(BuildCheck check, string pointer)
    {
        var recipient = new Recipient { Name = name, Category = category, Kind = kind, Sector = sector, Country = country };
        check.That(pointer, recipient != new Recipient() || purpose is not null || condition is not null, "The disclosure says nothing: give it a recipient, a purpose or a condition.");
        return new() { Recipient = recipient, Purpose = purpose, Regular = isRegular, Condition = condition, LegalBasis = basis, Categories = categories };
    }

    private DisclosureBuilder As(RecipientKind recipientKind)
    {
        kind = recipientKind;
        return this;
    }
}
