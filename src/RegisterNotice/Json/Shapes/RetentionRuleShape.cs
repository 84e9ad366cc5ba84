using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.RetentionRule"/>.</summary>
internal sealed class RetentionRuleShape : Shape<RetentionRule>
{
    private static readonly Members<RetentionRule> Members = new();
    public static readonly WrittenSlot<RetentionRule, string> Id = Members.Required("id", JsonValues.Id, it => it.Id);
    public static readonly ListSlot<RetentionRule, string> CategoryIds = Members.List("categories", JsonValues.Id, it => it.CategoryIds);
    public static readonly ListSlot<RetentionRule, string> PurposeIds = Members.List("purposes", JsonValues.Id, it => it.PurposeIds);
    public static readonly OptionalSlot<RetentionRule, Period> Period = Members.Optional("period", JsonValues.Period, it => it.Period);
    public static readonly OptionalValueSlot<RetentionRule, RetentionStart> StartsFrom =
        Members.OptionalValue("startsFrom", JsonValues.Enum<RetentionStart>(), it => it.StartsFrom);
    public static readonly OptionalSlot<RetentionRule, LocalizedText> StartDescription =
        Members.Optional("startDescription", JsonValues.Localized, it => it.StartDescription);
    public static readonly OptionalSlot<RetentionRule, LocalizedText> Condition =
        Members.Optional("condition", JsonValues.Localized, it => it.Condition);
    public static readonly ListSlot<RetentionRule, RetentionPeriod> Periods =
        Members.List("periods", RetentionPeriodShape.Instance, it => it.Periods);
    public static readonly OptionalValueSlot<RetentionRule, PeriodCombination> Combination =
        Members.OptionalValue("combination", JsonValues.Enum<PeriodCombination>(), it => it.Combination);
    public static readonly OptionalSlot<RetentionRule, Period> Minimum = Members.Optional("minimum", JsonValues.Period, it => it.Minimum);
    public static readonly OptionalSlot<RetentionRule, Period> Maximum = Members.Optional("maximum", JsonValues.Period, it => it.Maximum);
    public static readonly OptionalValueSlot<RetentionRule, RetentionCriterion> Criterion =
        Members.OptionalValue("criterion", JsonValues.Enum<RetentionCriterion>(), it => it.Criterion);
    public static readonly OptionalSlot<RetentionRule, LocalizedText> Description =
        Members.Optional("description", JsonValues.Localized, it => it.Description);
    public static readonly OptionalSlot<RetentionRule, LegalReference> Reference =
        Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    public static readonly OptionalSlot<RetentionRule, LocalizedText> AvailableFrom =
        Members.Optional("availableFrom", JsonValues.Localized, it => it.AvailableFrom);
    public static readonly OptionalSlot<RetentionRule, Period> ReviewEvery =
        Members.Optional("reviewEvery", JsonValues.Period, it => it.ReviewEvery);

    private RetentionRuleShape()
        : base(Members)
    {
    }

    public static RetentionRuleShape Instance { get; } = new();

    protected override RetentionRule Create(in Slots values) => new()
    {
        Id = values.Get(Id),
        CategoryIds = values.Get(CategoryIds),
        PurposeIds = values.Get(PurposeIds),
        Period = values.Get(Period),
        StartsFrom = values.Get(StartsFrom),
        StartDescription = values.Get(StartDescription),
        Condition = values.Get(Condition),
        Periods = values.Get(Periods),
        Combination = values.Get(Combination),
        Minimum = values.Get(Minimum),
        Maximum = values.Get(Maximum),
        Criterion = values.Get(Criterion),
        Description = values.Get(Description),
        Reference = values.Get(Reference),
        AvailableFrom = values.Get(AvailableFrom),
        ReviewEvery = values.Get(ReviewEvery),
    };
}
