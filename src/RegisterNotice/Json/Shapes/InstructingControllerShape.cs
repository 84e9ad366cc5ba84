using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.InstructingController"/>.</summary>
internal sealed class InstructingControllerShape : Shape<InstructingController>
{
    private static readonly Members<InstructingController> Members = new();
    public static readonly WrittenSlot<InstructingController, string> Name = Members.Required("name", JsonValues.Text, it => it.Name);
    public static readonly OptionalSlot<InstructingController, BusinessId> BusinessId =
        Members.Optional("businessId", JsonValues.BusinessId, it => it.BusinessId);
    public static readonly OptionalSlot<InstructingController, ContactPoint> Contact =
        Members.Optional("contact", ContactPointShape.Instance, it => it.Contact);
    public static readonly OptionalSlot<InstructingController, ContactPoint> Representative =
        Members.Optional("representative", ContactPointShape.Instance, it => it.Representative);
    public static readonly OptionalSlot<InstructingController, ContactPoint> DataProtectionOfficer =
        Members.Optional("dataProtectionOfficer", ContactPointShape.Instance, it => it.DataProtectionOfficer);
    public static readonly ListSlot<InstructingController, LocalizedText> Processing =
        Members.List("processing", JsonValues.Localized, it => it.Processing);

    private InstructingControllerShape()
        : base(Members)
    {
    }

    public static InstructingControllerShape Instance { get; } = new();

    protected override InstructingController Create(in Slots values) => new()
    {
        Name = values.Get(Name),
        BusinessId = values.Get(BusinessId),
        Contact = values.Get(Contact),
        Representative = values.Get(Representative),
        DataProtectionOfficer = values.Get(DataProtectionOfficer),
        Processing = values.Get(Processing),
    };
}
