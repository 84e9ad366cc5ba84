using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Purpose"/>.</summary>
internal sealed class PurposeShape : Shape<Purpose>
{
    private static readonly Members<Purpose> Members = new();
    private static readonly ISlot<string> Id = Members.Required("id", JsonValues.Text, it => it.Id);
    private static readonly ISlot<LocalizedText> Description = Members.Required("description", JsonValues.Localized, it => it.Description);
    private static readonly ISlot<IReadOnlyList<ProcessingActivity>> Activities = Members.List("activities", JsonValues.Enum<ProcessingActivity>(), it => it.Activities);
    private static readonly ISlot<IReadOnlyList<LegalBasis>> LegalBases = Members.List("legalBases", LegalBasisShape.Instance, it => it.LegalBases);
    private static readonly ISlot<int?> ChildConsentAge = Members.OptionalValue("childConsentAge", JsonValues.Integer, it => it.ChildConsentAge);

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
        ChildConsentAge = values.Get(ChildConsentAge),
    };
}
