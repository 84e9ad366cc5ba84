using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.ProvisionRequirement"/>.</summary>
internal sealed class ProvisionRequirementShape : Shape<ProvisionRequirement>
{
    private static readonly Members<ProvisionRequirement> Members = new();
    public static readonly WrittenSlot<ProvisionRequirement, ProvisionKind> Kind =
        Members.Required("kind", JsonValues.Enum<ProvisionKind>(), it => it.Kind);
    public static readonly OptionalSlot<ProvisionRequirement, LocalizedText> Consequence =
        Members.Optional("consequence", JsonValues.Localized, it => it.Consequence);

    private ProvisionRequirementShape()
        : base(Members)
    {
    }

    public static ProvisionRequirementShape Instance { get; } = new();

    protected override ProvisionRequirement Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
        Consequence = values.Get(Consequence),
    };
}
