using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.PostalAddress"/>.</summary>
internal sealed class PostalAddressShape : Shape<PostalAddress>
{
    private static readonly Members<PostalAddress> Members = new();
    private static readonly ISlot<string?> Street = Members.Optional("street", JsonValues.Text, it => it.Street);
    private static readonly ISlot<string?> PostOfficeBox = Members.Optional("postOfficeBox", JsonValues.Text, it => it.PostOfficeBox);
    private static readonly ISlot<string?> PostalCode = Members.Optional("postalCode", JsonValues.Text, it => it.PostalCode);
    private static readonly ISlot<string?> Town = Members.Optional("town", JsonValues.Text, it => it.Town);
    private static readonly ISlot<CountryCode?> Country = Members.Optional("country", JsonValues.Country, it => it.Country);

    private PostalAddressShape()
        : base(Members)
    {
    }

    public static PostalAddressShape Instance { get; } = new();

    protected override PostalAddress Create(in Slots values) => new()
    {
        Street = values.Get(Street),
        PostOfficeBox = values.Get(PostOfficeBox),
        PostalCode = values.Get(PostalCode),
        Town = values.Get(Town),
        Country = values.Get(Country),
    };
}
