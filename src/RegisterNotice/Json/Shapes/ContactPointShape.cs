using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.ContactPoint"/>.</summary>
internal sealed class ContactPointShape : Shape<ContactPoint>
{
    private static readonly Members<ContactPoint> Members = new();
    private static readonly ISlot<string?> Name = Members.Optional("name", JsonValues.Text, it => it.Name);
    private static readonly ISlot<LocalizedText?> Role = Members.Optional("role", JsonValues.Localized, it => it.Role);
    private static readonly ISlot<string?> Organisation = Members.Optional("organisation", JsonValues.Text, it => it.Organisation);
    private static readonly ISlot<PostalAddress?> Address = Members.Optional("address", PostalAddressShape.Instance, it => it.Address);
    private static readonly ISlot<IReadOnlyList<string>> Emails = Members.List("emails", JsonValues.Text, it => it.Emails);
    private static readonly ISlot<IReadOnlyList<string>> Phones = Members.List("phones", JsonValues.Text, it => it.Phones);
    private static readonly ISlot<string?> Website = Members.Optional("website", JsonValues.Text, it => it.Website);

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
