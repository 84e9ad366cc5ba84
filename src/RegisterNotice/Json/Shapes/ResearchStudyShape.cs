using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.ResearchStudy"/>.</summary>
internal sealed class ResearchStudyShape : Shape<ResearchStudy>
{
    private static readonly Members<ResearchStudy> Members = new();
    public static readonly OptionalSlot<ResearchStudy, LocalizedText> Title =
        Members.Optional("title", JsonValues.Localized, it => it.Title);
    public static readonly OptionalSlot<ResearchStudy, ContactPoint> PrincipalInvestigator =
        Members.Optional("principalInvestigator", ContactPointShape.Instance, it => it.PrincipalInvestigator);
    public static readonly ListSlot<ResearchStudy, string> Group = Members.List("group", JsonValues.Text, it => it.Group);
    public static readonly OptionalValueSlot<ResearchStudy, ResearchKind> Kind =
        Members.OptionalValue("kind", JsonValues.Enum<ResearchKind>(), it => it.Kind);
    public static readonly OptionalSlot<ResearchStudy, LocalizedText> EthicsReview =
        Members.Optional("ethicsReview", JsonValues.Localized, it => it.EthicsReview);
    public static readonly OptionalSlot<ResearchStudy, LocalizedText> PlanAvailableFrom =
        Members.Optional("planAvailableFrom", JsonValues.Localized, it => it.PlanAvailableFrom);
    public static readonly OptionalValueSlot<ResearchStudy, AfterResearch> Afterwards =
        Members.OptionalValue("afterwards", JsonValues.Enum<AfterResearch>(), it => it.Afterwards);
    public static readonly OptionalSlot<ResearchStudy, LocalizedText> AfterwardsDescription =
        Members.Optional("afterwardsDescription", JsonValues.Localized, it => it.AfterwardsDescription);
    public static readonly OptionalSlot<ResearchStudy, LocalizedText> Publication =
        Members.Optional("publication", JsonValues.Localized, it => it.Publication);
    public static readonly ListSlot<ResearchStudy, LocalizedText> Safeguards =
        Members.List("safeguards", JsonValues.Localized, it => it.Safeguards);

    private ResearchStudyShape()
        : base(Members)
    {
    }

    public static ResearchStudyShape Instance { get; } = new();

    protected override ResearchStudy Create(in Slots values) => new()
    {
        Title = values.Get(Title),
        PrincipalInvestigator = values.Get(PrincipalInvestigator),
        Group = values.Get(Group),
        Kind = values.Get(Kind),
        EthicsReview = values.Get(EthicsReview),
        PlanAvailableFrom = values.Get(PlanAvailableFrom),
        Afterwards = values.Get(Afterwards),
        AfterwardsDescription = values.Get(AfterwardsDescription),
        Publication = values.Get(Publication),
        Safeguards = values.Get(Safeguards),
    };
}
