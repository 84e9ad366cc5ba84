using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.DataProtectionOfficer"/>.</summary>
internal sealed class DataProtectionOfficerShape : Shape<DataProtectionOfficer>
{
    private static readonly Members<DataProtectionOfficer> Members = new();
    public static readonly WrittenSlot<DataProtectionOfficer, DeclarationState> State =
        Members.Required("state", JsonValues.Enum<DeclarationState>(), it => it.State);
    public static readonly OptionalSlot<DataProtectionOfficer, string> Name = Members.Optional("name", JsonValues.Text, it => it.Name);
    public static readonly OptionalSlot<DataProtectionOfficer, string> Organisation =
        Members.Optional("organisation", JsonValues.Text, it => it.Organisation);
    public static readonly OptionalSlot<DataProtectionOfficer, PostalAddress> Address =
        Members.Optional("address", PostalAddressShape.Instance, it => it.Address);
    public static readonly ListSlot<DataProtectionOfficer, string> Emails = Members.List("emails", JsonValues.Email, it => it.Emails);
    public static readonly ListSlot<DataProtectionOfficer, string> Phones = Members.List("phones", JsonValues.Contact, it => it.Phones);
    public static readonly OptionalSlot<DataProtectionOfficer, string> Website =
        Members.Optional("website", JsonValues.Contact, it => it.Website);
    public static readonly OptionalSlot<DataProtectionOfficer, LocalizedText> Statement =
        Members.Optional("statement", JsonValues.Localized, it => it.Statement);

    private DataProtectionOfficerShape()
        : base(Members)
    {
    }

    public static DataProtectionOfficerShape Instance { get; } = new();

    protected override DataProtectionOfficer Create(in Slots values) => new()
    {
        State = values.Get(State),
        Name = values.Get(Name),
        Organisation = values.Get(Organisation),
        Address = values.Get(Address),
        Emails = values.Get(Emails),
        Phones = values.Get(Phones),
        Website = values.Get(Website),
        Statement = values.Get(Statement),
    };
}
