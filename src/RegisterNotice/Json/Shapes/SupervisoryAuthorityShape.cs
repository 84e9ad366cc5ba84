using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.SupervisoryAuthority"/>.</summary>
internal sealed class SupervisoryAuthorityShape : Shape<SupervisoryAuthority>
{
    private static readonly Members<SupervisoryAuthority> Members = new();
    private static readonly ISlot<LocalizedText> Name = Members.Required("name", JsonValues.Localized, it => it.Name);
    private static readonly ISlot<PostalAddress?> Address = Members.Optional("address", PostalAddressShape.Instance, it => it.Address);
    private static readonly ISlot<PostalAddress?> VisitingAddress = Members.Optional("visitingAddress", PostalAddressShape.Instance, it => it.VisitingAddress);
    private static readonly ISlot<string?> Email = Members.Optional("email", JsonValues.Text, it => it.Email);
    private static readonly ISlot<string?> Phone = Members.Optional("phone", JsonValues.Text, it => it.Phone);
    private static readonly ISlot<string?> Website = Members.Optional("website", JsonValues.Text, it => it.Website);

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
