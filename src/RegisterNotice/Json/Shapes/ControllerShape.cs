using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Controller"/>.</summary>
internal sealed class ControllerShape : Shape<Controller>
{
    private static readonly Members<Controller> Members = new();
    public static readonly OptionalSlot<Controller, string> Id = Members.Optional("id", JsonValues.Id, it => it.Id);
    public static readonly WrittenSlot<Controller, string> Name = Members.Required("name", JsonValues.Text, it => it.Name);
    public static readonly OptionalSlot<Controller, BusinessId> BusinessId =
        Members.Optional("businessId", JsonValues.BusinessId, it => it.BusinessId);
    public static readonly OptionalSlot<Controller, VatNumber> VatNumber =
        Members.Optional("vatNumber", JsonValues.VatNumber, it => it.VatNumber);
    public static readonly OptionalSlot<Controller, PostalAddress> Address =
        Members.Optional("address", PostalAddressShape.Instance, it => it.Address);
    public static readonly ListSlot<Controller, string> Emails = Members.List("emails", JsonValues.Email, it => it.Emails);
    public static readonly ListSlot<Controller, string> Phones = Members.List("phones", JsonValues.Contact, it => it.Phones);
    public static readonly OptionalSlot<Controller, string> Website = Members.Optional("website", JsonValues.Contact, it => it.Website);
    public static readonly OptionalValueSlot<Controller, Sector> Sector =
        Members.OptionalValue("sector", JsonValues.Enum<Sector>(), it => it.Sector);
    public static readonly ListSlot<Controller, LanguageTag> Languages =
        Members.List("languages", JsonValues.Language, it => it.Languages);
    public static readonly OptionalValueSlot<Controller, ControllerRole> Role =
        Members.OptionalValue("role", JsonValues.Enum<ControllerRole>(), it => it.Role);
    public static readonly OptionalSlot<Controller, JointArrangement> Arrangement =
        Members.Optional("arrangement", JointArrangementShape.Instance, it => it.Arrangement);
    public static readonly ListSlot<Controller, InstructingController> OnBehalfOf =
        Members.List("onBehalfOf", InstructingControllerShape.Instance, it => it.OnBehalfOf);

    private ControllerShape()
        : base(Members)
    {
    }

    public static ControllerShape Instance { get; } = new();

    protected override Controller Create(in Slots values) => new()
    {
        Id = values.Get(Id),
        Name = values.Get(Name),
        BusinessId = values.Get(BusinessId),
        VatNumber = values.Get(VatNumber),
        Address = values.Get(Address),
        Emails = values.Get(Emails),
        Phones = values.Get(Phones),
        Website = values.Get(Website),
        Sector = values.Get(Sector),
        Languages = values.Get(Languages),
        Role = values.Get(Role),
        Arrangement = values.Get(Arrangement),
        OnBehalfOf = values.Get(OnBehalfOf),
    };
}
