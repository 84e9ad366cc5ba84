using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.InternalPart"/>.</summary>
internal sealed class InternalPartShape : Shape<InternalPart>
{
    private static readonly Members<InternalPart> Members = new();
    public static readonly OptionalSlot<InternalPart, string> Owner = Members.Optional("owner", JsonValues.Text, it => it.Owner);
    public static readonly OptionalSlot<InternalPart, LocalizedText> Unit = Members.Optional("unit", JsonValues.Localized, it => it.Unit);
    public static readonly ListSlot<InternalPart, LocalizedText> Systems = Members.List("systems", JsonValues.Localized, it => it.Systems);
    public static readonly ListSlot<InternalPart, LocalizedText> Locations =
        Members.List("locations", JsonValues.Localized, it => it.Locations);
    public static readonly OptionalSlot<InternalPart, LocalizedText> Description =
        Members.Optional("description", JsonValues.Localized, it => it.Description);
    public static readonly ListSlot<InternalPart, InternalDocument> Documents =
        Members.List("documents", InternalDocumentShape.Instance, it => it.Documents);
    public static readonly OptionalValueSlot<InternalPart, bool> DpiaRequired =
        Members.OptionalValue("dpiaRequired", JsonValues.Boolean, it => it.DpiaRequired);
    public static readonly OptionalSlot<InternalPart, LocalizedText> Adherence =
        Members.Optional("adherence", JsonValues.Localized, it => it.Adherence);
    public static readonly OptionalValueSlot<InternalPart, LocalDate> ReviewedOn =
        Members.OptionalValue("reviewedOn", JsonValues.Date, it => it.ReviewedOn);
    public static readonly OptionalSlot<InternalPart, string> ReviewedBy =
        Members.Optional("reviewedBy", JsonValues.Text, it => it.ReviewedBy);
    public static readonly OptionalValueSlot<InternalPart, LocalDate> NextReviewOn =
        Members.OptionalValue("nextReviewOn", JsonValues.Date, it => it.NextReviewOn);

    private InternalPartShape()
        : base(Members)
    {
    }

    public static InternalPartShape Instance { get; } = new();

    protected override InternalPart Create(in Slots values) => new()
    {
        Owner = values.Get(Owner),
        Unit = values.Get(Unit),
        Systems = values.Get(Systems),
        Locations = values.Get(Locations),
        Description = values.Get(Description),
        Documents = values.Get(Documents),
        DpiaRequired = values.Get(DpiaRequired),
        Adherence = values.Get(Adherence),
        ReviewedOn = values.Get(ReviewedOn),
        ReviewedBy = values.Get(ReviewedBy),
        NextReviewOn = values.Get(NextReviewOn),
    };
}
