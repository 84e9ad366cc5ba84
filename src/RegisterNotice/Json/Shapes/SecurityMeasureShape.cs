using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.SecurityMeasure"/>.</summary>
internal sealed class SecurityMeasureShape : Shape<SecurityMeasure>
{
    private static readonly Members<SecurityMeasure> Members = new();
    private static readonly ISlot<SecurityMeasureKind> Kind = Members.Required("kind", JsonValues.Enum<SecurityMeasureKind>(), it => it.Kind);
    private static readonly ISlot<MeasureScope?> Scope = Members.OptionalValue("scope", JsonValues.Enum<MeasureScope>(), it => it.Scope);
    private static readonly ISlot<LocalizedText?> Description = Members.Optional("description", JsonValues.Localized, it => it.Description);

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
