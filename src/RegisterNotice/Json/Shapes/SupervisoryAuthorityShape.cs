using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.SupervisoryAuthority"/>.</summary>
internal sealed class SupervisoryAuthorityShape : Shape<SupervisoryAuthority>
{
    private static readonly Members<SupervisoryAuthority> Members = new();
    public static readonly WrittenSlot<SupervisoryAuthority, LocalizedText> Name =
        Members.Required("name", JsonValues.OfficialName, it => it.Name);
    public static readonly OptionalSlot<SupervisoryAuthority, PostalAddress> Address =
        Members.Optional("address", PostalAddressShape.Instance, it => it.Address);
    public static readonly OptionalSlot<SupervisoryAuthority, PostalAddress> VisitingAddress =
        Members.Optional("visitingAddress", PostalAddressShape.Instance, it => it.VisitingAddress);
    public static readonly OptionalSlot<SupervisoryAuthority, string> Email = Members.Optional("email", JsonValues.Email, it => it.Email);
    public static readonly OptionalSlot<SupervisoryAuthority, string> Phone = Members.Optional("phone", JsonValues.Contact, it => it.Phone);
    public static readonly OptionalSlot<SupervisoryAuthority, string> Website =
        Members.Optional("website", JsonValues.Contact, it => it.Website);

    private SupervisoryAuthorityShape()
        : base(Members)
    {
    }

    public static SupervisoryAuthorityShape Instance { get; } = new();

    protected override SupervisoryAuthority Create(in Slots values) => new()
    {
        Name = values.Get(Name),
        Address = values.Get(Address),
        VisitingAddress = values.Get(VisitingAddress),
        Email = values.Get(Email),
        Phone = values.Get(Phone),
        Website = values.Get(Website),
    };
}
