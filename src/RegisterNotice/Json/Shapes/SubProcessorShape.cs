using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.SubProcessor"/>.</summary>
internal sealed class SubProcessorShape : Shape<SubProcessor>
{
    private static readonly Members<SubProcessor> Members = new();
    public static readonly OptionalSlot<SubProcessor, string> Name = Members.Optional("name", JsonValues.Text, it => it.Name);
    public static readonly OptionalSlot<SubProcessor, LocalizedText> Category =
        Members.Optional("category", JsonValues.Localized, it => it.Category);
    public static readonly OptionalSlot<SubProcessor, CountryCode> Country =
        Members.Optional("country", JsonValues.Country, it => it.Country);
    public static readonly ListSlot<SubProcessor, CountryCode> Locations =
        Members.List("locations", JsonValues.Country, it => it.Locations);

    private SubProcessorShape()
        : base(Members)
    {
    }

    public static SubProcessorShape Instance { get; } = new();

    protected override SubProcessor Create(in Slots values) => new()
    {
        Name = values.Get(Name),
        Category = values.Get(Category),
        Country = values.Get(Country),
        Locations = values.Get(Locations),
    };
}
