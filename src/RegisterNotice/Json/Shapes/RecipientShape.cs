using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Recipient"/>.</summary>
internal sealed class RecipientShape : Shape<Recipient>
{
    private static readonly Members<Recipient> Members = new();
    private static readonly ISlot<string?> Name = Members.Optional("name", JsonValues.Text, it => it.Name);
    private static readonly ISlot<LocalizedText?> Category = Members.Optional("category", JsonValues.Localized, it => it.Category);
    private static readonly ISlot<RecipientKind?> Kind = Members.OptionalValue("kind", JsonValues.Enum<RecipientKind>(), it => it.Kind);
    private static readonly ISlot<Sector?> Sector = Members.OptionalValue("sector", JsonValues.Enum<Sector>(), it => it.Sector);
    private static readonly ISlot<CountryCode?> Country = Members.Optional("country", JsonValues.Country, it => it.Country);

    private RecipientShape()
        : base(Members)
    {
    }

    public static RecipientShape Instance { get; } = new();

    protected override Recipient Create(in Slots values) => new()
    {
        Name = values.Get(Name),
        Category = values.Get(Category),
        Kind = values.Get(Kind),
        Sector = values.Get(Sector),
        Country = values.Get(Country),
    };
}
