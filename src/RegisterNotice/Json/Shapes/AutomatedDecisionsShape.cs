using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.AutomatedDecisions"/>.</summary>
internal sealed class AutomatedDecisionsShape : Shape<AutomatedDecisions>
{
    private static readonly Members<AutomatedDecisions> Members = new();
    private static readonly ISlot<DeclarationState> State = Members.Required("state", JsonValues.Enum<DeclarationState>(), it => it.State);
    private static readonly ISlot<LocalizedText?> Description = Members.Optional("description", JsonValues.Localized, it => it.Description);
    private static readonly ISlot<LocalizedText?> Logic = Members.Optional("logic", JsonValues.Localized, it => it.Logic);
    private static readonly ISlot<LocalizedText?> Consequences = Members.Optional("consequences", JsonValues.Localized, it => it.Consequences);
    private static readonly ISlot<bool?> Profiling = Members.OptionalValue("profiling", JsonValues.Boolean, it => it.Profiling);

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
        Profiling = values.Get(Profiling),
    };
}
