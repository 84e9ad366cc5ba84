using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.AutomatedDecision"/>.</summary>
internal sealed class AutomatedDecisionShape : Shape<AutomatedDecision>
{
    private static readonly Members<AutomatedDecision> Members = new();
    public static readonly ListSlot<AutomatedDecision, string> PurposeIds = Members.List("purposes", JsonValues.Id, it => it.PurposeIds);
    public static readonly OptionalValueSlot<AutomatedDecision, DecisionGround> Ground =
        Members.OptionalValue("ground", JsonValues.Enum<DecisionGround>(), it => it.Ground);
    public static readonly OptionalSlot<AutomatedDecision, LegalReference> Reference =
        Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    public static readonly OptionalSlot<AutomatedDecision, LocalizedText> Logic =
        Members.Optional("logic", JsonValues.Localized, it => it.Logic);
    public static readonly OptionalSlot<AutomatedDecision, LocalizedText> Consequences =
        Members.Optional("consequences", JsonValues.Localized, it => it.Consequences);
    public static readonly ListSlot<AutomatedDecision, LocalizedText> Safeguards =
        Members.List("safeguards", JsonValues.Localized, it => it.Safeguards);

    private AutomatedDecisionShape()
        : base(Members)
    {
    }

    public static AutomatedDecisionShape Instance { get; } = new();

    protected override AutomatedDecision Create(in Slots values) => new()
    {
        PurposeIds = values.Get(PurposeIds),
        Ground = values.Get(Ground),
        Reference = values.Get(Reference),
        Logic = values.Get(Logic),
        Consequences = values.Get(Consequences),
        Safeguards = values.Get(Safeguards),
    };
}
