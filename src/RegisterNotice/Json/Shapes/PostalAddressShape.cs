using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.PostalAddress"/>.</summary>
internal sealed class PostalAddressShape : Shape<PostalAddress>
{
    private static readonly Members<PostalAddress> Members = new();
    public static readonly OptionalSlot<PostalAddress, string> Street = Members.Optional("street", JsonValues.Text, it => it.Street);
    public static readonly OptionalSlot<PostalAddress, string> PostOfficeBox =
        Members.Optional("postOfficeBox", JsonValues.Text, it => it.PostOfficeBox);
    public static readonly OptionalSlot<PostalAddress, string> PostalCode =
        Members.Optional("postalCode", JsonValues.Text, it => it.PostalCode);
    public static readonly OptionalSlot<PostalAddress, string> Town = Members.Optional("town", JsonValues.Text, it => it.Town);
    public static readonly OptionalSlot<PostalAddress, CountryCode> Country =
        Members.Optional("country", JsonValues.Country, it => it.Country);

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
