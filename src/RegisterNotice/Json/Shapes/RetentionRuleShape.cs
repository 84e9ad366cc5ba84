using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.RetentionRule"/>.</summary>
internal sealed class RetentionRuleShape : Shape<RetentionRule>
{
    private static readonly Members<RetentionRule> Members = new();
    private static readonly ISlot<string> Id = Members.Required("id", JsonValues.Text, it => it.Id);
    private static readonly ISlot<IReadOnlyList<string>> Categories = Members.List("categories", JsonValues.Text, it => it.CategoryIds);
    private static readonly ISlot<Period?> Period = Members.Optional("period", JsonValues.Period, it => it.Period);
    private static readonly ISlot<RetentionStart?> StartsFrom = Members.OptionalValue("startsFrom", JsonValues.Enum<RetentionStart>(), it => it.StartsFrom);
    private static readonly ISlot<RetentionCriterion?> Criterion = Members.OptionalValue("criterion", JsonValues.Enum<RetentionCriterion>(), it => it.Criterion);
    private static readonly ISlot<LocalizedText?> Description = Members.Optional("description", JsonValues.Localized, it => it.Description);
    private static readonly ISlot<LegalReference?> Reference = Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    private static readonly ISlot<Period?> ReviewEvery = Members.Optional("reviewEvery", JsonValues.Period, it => it.ReviewEvery);

    private RetentionRuleShape()
        : base(Members)
    {
    }

    public static RetentionRuleShape Instance { get; } = new();

    protected override RetentionRule Create(in Slots values) => new()
    {
        Id = values.Get(Id),
        CategoryIds = values.Get(Categories),
        Period = values.Get(Period),
        StartsFrom = values.Get(StartsFrom),
        Criterion = values.Get(Criterion),
        Description = values.Get(Description),
        Reference = values.Get(Reference),
        ReviewEvery = values.Get(ReviewEvery),
    };
}
