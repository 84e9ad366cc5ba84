using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Recipient"/>.</summary>
internal sealed class RecipientShape : Shape<Recipient>
{
    private static readonly Members<Recipient> Members = new();
    public static readonly OptionalSlot<Recipient, string> Name = Members.Optional("name", JsonValues.Text, it => it.Name);
    public static readonly OptionalSlot<Recipient, LocalizedText> Category =
        Members.Optional("category", JsonValues.Localized, it => it.Category);
    public static readonly OptionalValueSlot<Recipient, RecipientKind> Kind =
        Members.OptionalValue("kind", JsonValues.Enum<RecipientKind>(), it => it.Kind);
    public static readonly OptionalValueSlot<Recipient, Sector> Sector =
        Members.OptionalValue("sector", JsonValues.Enum<Sector>(), it => it.Sector);
    public static readonly OptionalSlot<Recipient, CountryCode> Country = Members.Optional("country", JsonValues.Country, it => it.Country);

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
