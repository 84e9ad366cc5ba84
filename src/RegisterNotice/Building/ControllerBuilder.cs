namespace RegisterNotice;

/// <summary>Builds a <see cref="Controller"/>.</summary>
public sealed class ControllerBuilder : PartyBuilder<ControllerBuilder, Controller>
{
    private ContactPointBuilder? contactPoint;

    internal ControllerBuilder(Controller part, LanguageTag language)
        : base(part, language) => contactPoint = part.Arrangement?.ContactPoint is { } point ? new(point, language) : null;

    private protected override ControllerBuilder Self => this;

    private protected override ContactDetails Details
    {
        get => new(Part.Address, Part.Emails, Part.Phones, Part.Website);
        set => Set(Part with { Address = value.Address, Emails = value.Emails, Phones = value.Phones, Website = value.Website });
    }

    /// <summary>Sets the business ID.</summary>
    /// <param name="id">Seven digits, a hyphen and the check digit; another text is held as written, and validation tells that it is wrong.</param>
    public ControllerBuilder BusinessId(string id) => Set(Part with { BusinessId = RegisterNotice.BusinessId.AsWritten(id) });

    /// <summary>Sets the VAT number.</summary>
    /// <param name="number">The country's prefix and the number; another text is held as written, and validation tells that it is wrong.</param>
    public ControllerBuilder VatNumber(string number) => Set(Part with { VatNumber = RegisterNotice.VatNumber.AsWritten(number) });

    /// <summary>Says that the controller is a private body.</summary>
    public ControllerBuilder Private() => Set(Part with { Sector = Sector.Private });

    /// <summary>Says that the controller is an authority or another public body.</summary>
    public ControllerBuilder Public() => Set(Part with { Sector = Sector.Public });

    /// <summary>Says that the controller decides jointly with the others (Article 26).</summary>
    /// <param name="arrangement">The essence of the arrangement: who answers for what, in the builder's language.</param>
    /// <param name="contact">The contact point for data subjects.</param>
    public ControllerBuilder Jointly(string arrangement, Action<ContactPointBuilder>? contact = null)
    {
        var essence = Add(Part.Arrangement?.Essence, arrangement);
        if (contact is not null)
        {
            var point = contactPoint ?? new(new(), Language);
            point.Configure(Language, contact);
            contactPoint = point;
        }

        return Set(Part with { Role = ControllerRole.Joint, Arrangement = (Part.Arrangement ?? new()) with { Essence = essence } });
    }

    internal override Controller Build() =>
        contactPoint is null || Part.Arrangement is null
            ? Part
            : Part with { Arrangement = Part.Arrangement with { ContactPoint = contactPoint.Build() } };

    internal override Action Remember()
    {
        var (outer, point) = (base.Remember(), contactPoint);
        var inner = point?.Remember();
        return () =>
        {
            outer();
            inner?.Invoke();
            contactPoint = point;
        };
    }
}
