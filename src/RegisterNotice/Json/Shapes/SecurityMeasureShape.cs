using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.SecurityMeasure"/>.</summary>
internal sealed class SecurityMeasureShape : Shape<SecurityMeasure>
{
    private static readonly Members<SecurityMeasure> Members = new();
    public static readonly WrittenSlot<SecurityMeasure, SecurityMeasureKind> Kind =
        Members.Required("kind", JsonValues.Enum<SecurityMeasureKind>(), it => it.Kind);
    public static readonly OptionalValueSlot<SecurityMeasure, MeasureScope> Scope =
        Members.OptionalValue("scope", JsonValues.Enum<MeasureScope>(), it => it.Scope);
    public static readonly OptionalSlot<SecurityMeasure, LocalizedText> Description =
        Members.Optional("description", JsonValues.Localized, it => it.Description);

    private SecurityMeasureShape()
        : base(Members)
    {
    }

    public static SecurityMeasureShape Instance { get; } = new();

    protected override SecurityMeasure Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
        Scope = values.Get(Scope),
        Description = values.Get(Description),
    };
}
