using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.Changes.Weights.FactName;

namespace RegisterNotice.Changes.Weights;

/// <summary>How long data are kept (Articles 5(1)(e) and 13(2)(a)): a limit that is moved out or withdrawn is told to each.</summary>
internal static class RetentionWeights
{
    /// <summary>One of several periods. Which of them decides, words say: a condition that is another is taken for one that keeps data longer.</summary>
    public static readonly PartWeights<RetentionPeriod> Period = new(
        Row.Period(
            RetentionPeriodShape.Period, Gdpr(ChangedFacts.RetentionRule, "13(2)(a)"), Notable, Material, longer: Material,
            shorter: Notable),
        Row.Value(
            RetentionPeriodShape.StartsFrom, Gdpr(ChangedFacts.RetentionStart, "13(2)(a)"), added: _ => Notable, removed: _ => Material,
            changed: (old, @new) => StartOrder.IsBefore(@new, old) ? Notable : Material),
        Row.Text(
            RetentionPeriodShape.StartDescription, Gdpr(ChangedFacts.RetentionStart, "13(2)(a)"), added: Notable, removed: Material,
            newWords: Material),
        Row.Text(
            RetentionPeriodShape.Condition, Gdpr(ChangedFacts.RetentionCondition, "13(2)(a)"), Material, Material, newWords: Material));

    public static readonly PartWeights<RetentionRule> Rule = new(
        Row.Id(RetentionRuleShape.Id, Gdpr(ChangedFacts.Id, "13(2)(a)")),
        Row.References(
            RetentionRuleShape.CategoryIds, Gdpr(ChangedFacts.RetentionCategories, "13(2)(a)"), run => run.DataCategoryIds,
            wider: (run, pair) => run.Retention.OfMoreData(pair.Old, pair.New),
            narrower: (run, pair) => run.Retention.OfLessData(pair.Old, pair.New)),
        Row.Period(
            RetentionRuleShape.Period, Gdpr(ChangedFacts.RetentionRule, "13(2)(a)"), added: Notable, removed: Material, longer: Material,
            shorter: Notable),
        Row.Value(
            RetentionRuleShape.StartsFrom, Gdpr(ChangedFacts.RetentionStart, "13(2)(a)"), added: _ => Notable, removed: _ => Material,
            changed: (old, @new) => StartOrder.IsBefore(@new, old) ? Notable : Material),
        Row.ValueOf(
            RetentionRuleShape.Criterion, Gdpr(ChangedFacts.RetentionCriterion, "13(2)(a)"),
            added: (pair, _) => pair.Old.Period is null ? Notable : Material,
            removed: (_, _) => Notable, changed: (_, old, _) => Criteria.HaveNoEnd(old) ? Notable : Material),
        Row.Own(RetentionRuleShape.Description, CompareDescriptions),
        Row.References(
            RetentionRuleShape.PurposeIds, Gdpr(ChangedFacts.RetentionPurposes, "13(2)(a)"), run => run.PurposeIds, wider: Material,
            narrower: Notable),
        Row.Text(
            RetentionRuleShape.StartDescription, Gdpr(ChangedFacts.RetentionStart, "13(2)(a)"), added: Notable, removed: Material,
            newWords: Material),
        Row.Text(RetentionRuleShape.Condition, Gdpr(ChangedFacts.RetentionCondition, "13(2)(a)"), Material, Material, newWords: Material),
        Row.Parts(
            RetentionRuleShape.Periods, Gdpr(ChangedFacts.RetentionRule, "13(2)(a)"), Period, added: Material, removed: Material,
            MatchPasses.Content<RetentionPeriod>(),
            MatchPasses.By<RetentionPeriod>(period => period.StartsFrom is RetentionStart.Other ? null : period.StartsFrom?.ToString()),
            MatchPasses.ByText<RetentionPeriod>(period => period.StartDescription),
            MatchPasses.ByText<RetentionPeriod>(period => period.Condition),
            MatchPasses.OnlyLeft<RetentionPeriod>()),
        Row.Value(
            RetentionRuleShape.Combination, Gdpr(ChangedFacts.RetentionCombination, "13(2)(a)"), added: OfCombination,
            removed: _ => Material,
            changed: (_, @new) => OfCombination(@new)),
        Row.Period(
            RetentionRuleShape.Minimum, Gdpr(ChangedFacts.RetentionMinimum, "13(2)(a)"), added: Material, removed: Notable,
            longer: Material, shorter: Notable),
        Row.Period(
            RetentionRuleShape.Maximum, Gdpr(ChangedFacts.RetentionMaximum, "13(2)(a)"), added: Notable, removed: Material,
            longer: Material, shorter: Notable),
        Row.Text(RetentionRuleShape.AvailableFrom, Gdpr(ChangedFacts.RetentionSchedule, "13(2)(a)"), Notable, Notable, newWords: Notable),
        Row.Value(
            RetentionRuleShape.Reference, Gdpr(ChangedFacts.Reference, "13(2)(a)"), Notable, Notable, Notable, Likenesses.OfReferences),
        Row.Period(
            RetentionRuleShape.ReviewEvery, Gdpr(ChangedFacts.ReviewEvery, "13(2)(a)"), Notable, Notable, longer: Notable,
            shorter: Notable));

    public static readonly RetentionRow Rules = new(Gdpr(ChangedFacts.RetentionRule, "13(2)(a)"), Rule);

    private static readonly MemberRow<RetentionRule> Description = Row.Text(
        RetentionRuleShape.Description, Gdpr(ChangedFacts.RetentionDescription, "13(2)(a)"), Notable, Notable,
        newWords: pair => pair.New is { Period: null, Criterion: null, Periods.Count: 0 } ? Material : Notable);

    // Where the limit itself is another, words that said the former one say the new one, in each language: that is one change.
    private static void CompareDescriptions(ComparisonRun run, PartPair<RetentionRule> pair)
    {
        var followsLimit = pair is { Old.Description: { } old, New.Description: { } @new }
            && HasOtherLimit(pair.Old, pair.New)
            && old.All(version => @new[version.Key] != version.Value);
        if (!followsLimit)
        {
            Description.Compare(run, pair);
        }
    }

    private static bool HasOtherLimit(RetentionRule old, RetentionRule @new) =>
        old.Period is not null && @new.Period is not null && Likenesses.OfPeriods(old.Period, @new.Period) == Likeness.Other;

    private static ChangeWeight OfCombination(PeriodCombination combination) =>
        combination == PeriodCombination.Earliest ? Notable : Material;
}
