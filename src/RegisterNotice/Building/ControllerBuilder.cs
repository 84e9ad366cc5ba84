namespace RegisterNotice;

/// <summary>Builds a <see cref="Controller"/>.</summary>
public sealed class ControllerBuilder : PartyBuilder<ControllerBuilder>
{
    private readonly string name;
    private BusinessId? businessId;
    private VatNumber? vatNumber;
    private Sector? sector;
    private ControllerRole? role;
    private LocalizedText? essence;
    private ContactPointBuilder? contactPoint;

    internal ControllerBuilder(string name, LanguageTag language)
        : base(language) => this.name = Guard.NotNull(name);

    private protected override ControllerBuilder Self => this;

    /// <summary>Sets the business ID.</summary>
    /// <param name="id">Seven digits, a hyphen and the check digit; another text is held as written, and validation tells that it is wrong.</param>
    public ControllerBuilder BusinessId(string id)
    {
        businessId = RegisterNotice.BusinessId.AsWritten(id);
        return this;
    }

    /// <summary>Sets the VAT number.</summary>
    /// <param name="number">The country's prefix and the number; another text is held as written, and validation tells that it is wrong.</param>
    public ControllerBuilder VatNumber(string number)
    {
        vatNumber = RegisterNotice.VatNumber.AsWritten(number);
        return this;
    }

    /// <summary>Says that the controller is a private body.</summary>
    public ControllerBuilder Private()
    {
        sector = Sector.Private;
        return this;
    }

    /// <summary>Says that the controller is an authority or another public body.</summary>
    public ControllerBuilder Public()
    {
        sector = Sector.Public;
        return this;
    }

    /// <summary>Says that the controller decides jointly with the others (Article 26).</summary>
    /// <param name="arrangement">The essence of the arrangement: who answers for what.</param>
    /// <param name="contact">The contact point for data subjects.</param>
    public ControllerBuilder Jointly(string arrangement, Action<ContactPointBuilder>? contact = null)
    {
        role = ControllerRole.Joint;
        essence = Add(essence, arrangement);
        if (contact is not null)
        {
            contactPoint ??= new(null, Language);
            contact(contactPoint);
        }

        return this;
    }

    internal Controller Build(BuildCheck check, string pointer)
    {
        check.Text($"{pointer}/name", name);
        return new()
        {
            Name = name,
            BusinessId = businessId,
            VatNumber = vatNumber,
            Address = PostalAddress,
            Emails = Emails,
            Phones = Phones,
            Website = WebAddress,
            Sector = sector,
            Role = role,
            Arrangement = essence is null && contactPoint is null ? null : new() { Essence = essence, ContactPoint = contactPoint?.Build(check, $"{pointer}/arrangement/contactPoint") },
        };
    }
}
