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
    public static readonly ListSlot<Recipient, CountryCode> Locations =
        Members.List("locations", JsonValues.Country, it => it.Locations);
    public static readonly ListSlot<Recipient, SubProcessor> SubProcessors =
        Members.List("subProcessors", SubProcessorShape.Instance, it => it.SubProcessors);
    public static readonly OptionalSlot<Recipient, string> SubProcessorsAt =
        Members.Optional("subProcessorsAt", JsonValues.Contact, it => it.SubProcessorsAt);

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
        Locations = values.Get(Locations),
        SubProcessors = values.Get(SubProcessors),
        SubProcessorsAt = values.Get(SubProcessorsAt),
    };
}
