using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.ContactPoint"/>.</summary>
internal sealed class ContactPointShape : Shape<ContactPoint>
{
    private static readonly Members<ContactPoint> Members = new();
    public static readonly OptionalSlot<ContactPoint, string> Name = Members.Optional("name", JsonValues.Text, it => it.Name);
    public static readonly OptionalSlot<ContactPoint, LocalizedText> Role = Members.Optional("role", JsonValues.Localized, it => it.Role);
    public static readonly OptionalSlot<ContactPoint, string> Organisation =
        Members.Optional("organisation", JsonValues.Text, it => it.Organisation);
    public static readonly OptionalSlot<ContactPoint, PostalAddress> Address =
        Members.Optional("address", PostalAddressShape.Instance, it => it.Address);
    public static readonly ListSlot<ContactPoint, string> Emails = Members.List("emails", JsonValues.Email, it => it.Emails);
    public static readonly ListSlot<ContactPoint, string> Phones = Members.List("phones", JsonValues.Contact, it => it.Phones);
    public static readonly OptionalSlot<ContactPoint, string> Website = Members.Optional("website", JsonValues.Contact, it => it.Website);

    private ContactPointShape()
        : base(Members)
    {
    }

    public static ContactPointShape Instance { get; } = new();

    protected override ContactPoint Create(in Slots values) => new()
    {
        Name = values.Get(Name),
        Role = values.Get(Role),
        Organisation = values.Get(Organisation),
        Address = values.Get(Address),
        Emails = values.Get(Emails),
        Phones = values.Get(Phones),
        Website = values.Get(Website),
    };
}
