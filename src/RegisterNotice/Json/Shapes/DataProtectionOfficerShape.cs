using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.DataProtectionOfficer"/>.</summary>
internal sealed class DataProtectionOfficerShape : Shape<DataProtectionOfficer>
{
    private static readonly Members<DataProtectionOfficer> Members = new();
    private static readonly ISlot<DeclarationState> State = Members.Required("state", JsonValues.Enum<DeclarationState>(), it => it.State);
    private static readonly ISlot<string?> Name = Members.Optional("name", JsonValues.Text, it => it.Name);
    private static readonly ISlot<string?> Organisation = Members.Optional("organisation", JsonValues.Text, it => it.Organisation);
    private static readonly ISlot<PostalAddress?> Address = Members.Optional("address", PostalAddressShape.Instance, it => it.Address);
    private static readonly ISlot<IReadOnlyList<string>> Emails = Members.List("emails", JsonValues.Text, it => it.Emails);
    private static readonly ISlot<IReadOnlyList<string>> Phones = Members.List("phones", JsonValues.Text, it => it.Phones);
    private static readonly ISlot<string?> Website = Members.Optional("website", JsonValues.Text, it => it.Website);
    private static readonly ISlot<LocalizedText?> Statement = Members.Optional("statement", JsonValues.Localized, it => it.Statement);

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
