using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Controller"/>.</summary>
internal sealed class ControllerShape : Shape<Controller>
{
    private static readonly Members<Controller> Members = new();
    private static readonly ISlot<string> Name = Members.Required("name", JsonValues.Text, it => it.Name);
    private static readonly ISlot<BusinessId?> BusinessId = Members.Optional("businessId", JsonValues.BusinessId, it => it.BusinessId);
    private static readonly ISlot<VatNumber?> VatNumber = Members.Optional("vatNumber", JsonValues.VatNumber, it => it.VatNumber);
    private static readonly ISlot<PostalAddress?> Address = Members.Optional("address", PostalAddressShape.Instance, it => it.Address);
    private static readonly ISlot<IReadOnlyList<string>> Emails = Members.List("emails", JsonValues.Text, it => it.Emails);
    private static readonly ISlot<IReadOnlyList<string>> Phones = Members.List("phones", JsonValues.Text, it => it.Phones);
    private static readonly ISlot<string?> Website = Members.Optional("website", JsonValues.Text, it => it.Website);
    private static readonly ISlot<Sector?> Sector = Members.OptionalValue("sector", JsonValues.Enum<Sector>(), it => it.Sector);
    private static readonly ISlot<ControllerRole?> Role = Members.OptionalValue("role", JsonValues.Enum<ControllerRole>(), it => it.Role);
    private static readonly ISlot<JointArrangement?> Arrangement = Members.Optional("arrangement", JointArrangementShape.Instance, it => it.Arrangement);

    private ControllerShape()
        : base(Members)
    {
    }

    public static ControllerShape Instance { get; } = new();

    protected override Controller Create(in Slots values) => new()
    {
        Name = values.Get(Name),
        BusinessId = values.Get(BusinessId),
        VatNumber = values.Get(VatNumber),
        Address = values.Get(Address),
        Emails = values.Get(Emails),
        Phones = values.Get(Phones),
        Website = values.Get(Website),
        Sector = values.Get(Sector),
        Role = values.Get(Role),
        Arrangement = values.Get(Arrangement),
    };
}
