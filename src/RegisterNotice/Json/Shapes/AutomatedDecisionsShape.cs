using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.AutomatedDecisions"/>.</summary>
internal sealed class AutomatedDecisionsShape : Shape<AutomatedDecisions>
{
    private static readonly Members<AutomatedDecisions> Members = new();
    public static readonly WrittenSlot<AutomatedDecisions, DeclarationState> State =
        Members.Required("state", JsonValues.Enum<DeclarationState>(), it => it.State);
    public static readonly OptionalSlot<AutomatedDecisions, LocalizedText> Description =
        Members.Optional("description", JsonValues.Localized, it => it.Description);
    public static readonly OptionalSlot<AutomatedDecisions, LocalizedText> Logic =
        Members.Optional("logic", JsonValues.Localized, it => it.Logic);
    public static readonly OptionalSlot<AutomatedDecisions, LocalizedText> Consequences =
        Members.Optional("consequences", JsonValues.Localized, it => it.Consequences);
    public static readonly ListSlot<AutomatedDecisions, AutomatedDecision> Decisions =
        Members.List("decisions", AutomatedDecisionShape.Instance, it => it.Decisions);
    public static readonly OptionalValueSlot<AutomatedDecisions, bool> Profiling =
        Members.OptionalValue("profiling", JsonValues.Boolean, it => it.Profiling);

    private AutomatedDecisionsShape()
        : base(Members)
    {
    }

    public static AutomatedDecisionsShape Instance { get; } = new();

    protected override AutomatedDecisions Create(in Slots values) => new()
    {
        State = values.Get(State),
        Description = values.Get(Description),
        Logic = values.Get(Logic),
        Consequences = values.Get(Consequences),
        Decisions = values.Get(Decisions),
        Profiling = values.Get(Profiling),
    };
}
