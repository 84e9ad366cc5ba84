using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Purpose"/>.</summary>
internal sealed class PurposeShape : Shape<Purpose>
{
    private static readonly Members<Purpose> Members = new();
    public static readonly WrittenSlot<Purpose, string> Id = Members.Required("id", JsonValues.Id, it => it.Id);
    public static readonly WrittenSlot<Purpose, LocalizedText> Description =
        Members.Required("description", JsonValues.Localized, it => it.Description);
    public static readonly ListSlot<Purpose, ProcessingActivity> Activities =
        Members.List("activities", JsonValues.Enum<ProcessingActivity>(), it => it.Activities);
    public static readonly ListSlot<Purpose, LegalBasis> LegalBases =
        Members.List("legalBases", LegalBasisShape.Instance, it => it.LegalBases);
    public static readonly OptionalSlot<Purpose, Profiling> Profiling =
        Members.Optional("profiling", ProfilingShape.Instance, it => it.Profiling);
    public static readonly OptionalValueSlot<Purpose, int> ChildConsentAge =
        Members.OptionalValue("childConsentAge", JsonValues.Integer, it => it.ChildConsentAge);
    public static readonly ListSlot<Purpose, string> ControllerIds =
        Members.List("controllers", JsonValues.Id, it => it.ControllerIds);

    private PurposeShape()
        : base(Members)
    {
    }

    public static PurposeShape Instance { get; } = new();

    protected override Purpose Create(in Slots values) => new()
    {
        Id = values.Get(Id),
        Description = values.Get(Description),
        Activities = values.Get(Activities),
        LegalBases = values.Get(LegalBases),
        Profiling = values.Get(Profiling),
        ChildConsentAge = values.Get(ChildConsentAge),
        ControllerIds = values.Get(ControllerIds),
    };
}
