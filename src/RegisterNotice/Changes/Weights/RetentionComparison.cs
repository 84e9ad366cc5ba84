using RegisterNotice.Changes.Comparing;
using RegisterNotice.Changes.Telling;
using static RegisterNotice.Changes.ChangeWeight;

namespace RegisterNotice.Changes.Weights;

/// <summary>Whether data are kept longer than before, whichever of the rules says so: for each category the longest rule counts.</summary>
internal sealed class RetentionComparison
{
    /// <summary>Rules are matched by id, then by the data that they cover.</summary>
    public static readonly MatchPass<RetentionRule>[] Passes =
    [
        MatchPasses.Content<RetentionRule>(),
        MatchPasses.Content<RetentionRule>(rule => rule with { Id = "" }),
        MatchPasses.By<RetentionRule>(rule => rule.Id),
        new CoveragePass(rule => $"{rule.StartsFrom}|{rule.Criterion}"),
        new CoveragePass(_ => ""),
    ];

    private readonly ComparisonRun run;
    private readonly RulesByCategory old;
    private readonly RulesByCategory @new;

    public RetentionComparison(ComparisonRun run)
    {
        this.run = run;
        old = new(run.Old.RetentionRules, id => run.DataCategoryIds.NewIdOf(id));
        @new = new(run.New.RetentionRules, id => id);
        Rules = run.Match(run.Old.RetentionRules, run.New.RetentionRules, Passes);
    }

    /// <summary>Which rules are the same.</summary>
    public Matching<RetentionRule> Rules { get; }

    /// <summary>A rule that came: for data without one it supplies what was missing; for others it may keep them longer.</summary>
    public ChangeWeight OfNewRule(RetentionRule rule) =>
        Categories(rule, run.DataCategoryIds.InNew).Any(category => MayKeepLonger(rule, old.Covering(category))) ? Material : Notable;

    /// <summary>A rule that went: data that stay without any rule have lost their limit.</summary>
    public ChangeWeight OfLostRule(RetentionRule rule) =>
        LeavesWithoutRule(Categories(rule, run.DataCategoryIds.InOld)) ? Material : Notable;

    /// <summary>A rule that covers more data than before.</summary>
    public ChangeWeight OfMoreData(RetentionRule before, RetentionRule after)
    {
        var covered = new HashSet<string>(Categories(before, run.DataCategoryIds.InOld), StringComparer.Ordinal);
        return Categories(
            after, run.DataCategoryIds.InNew).Any(category => !covered.Contains(category) && MayKeepLonger(after, old.Covering(category)))
            ? Material
            : Notable;
    }

    /// <summary>A rule that covers less data than before.</summary>
    public ChangeWeight OfLessData(RetentionRule before, RetentionRule after)
    {
        var covered = new HashSet<string>(Categories(after, run.DataCategoryIds.InNew), StringComparer.Ordinal);
        return LeavesWithoutRule(
            Categories(before, run.DataCategoryIds.InOld).Where(category => !covered.Contains(category))) ? Material : Notable;
    }

    /// <summary>The rules as a message says them, with the data that they cover.</summary>
    public ToldValues Told(RetentionRule? before, RetentionRule? after) => new(
        before is null ? null : new ToldRule(before, run.DataCategoryIds.Told(before.CategoryIds, before.CategoryIds).Old),
        after is null ? null : new ToldRule(after, run.DataCategoryIds.Told(after.CategoryIds, after.CategoryIds).New));

    /// <summary>The data that a rule of the new revision covers, as a message names them.</summary>
    public object? DataOf(RetentionRule rule) => run.DataCategoryIds.Told(rule.CategoryIds, rule.CategoryIds).New;

    // A notice without categories has rules for all its data at once.
    private IEnumerable<string> Categories(RetentionRule rule, Func<IReadOnlyList<string>, HashSet<string>> resolve) =>
        rule.CategoryIds.Count == 0 ? run.DataCategoryIds.Common.DefaultIfEmpty("") : resolve(rule.CategoryIds);

    private bool LeavesWithoutRule(IEnumerable<string> categories) => categories.Any(category => !@new.Covers(category));

    private static bool MayKeepLonger(RetentionRule rule, IEnumerable<RetentionRule> others)
    {
        var hasOther = false;
        foreach (var other in others)
        {
            if (IsNotLonger(rule, other))
            {
                return false;
            }

            hasOther = true;
        }

        return hasOther;
    }

    // Without an order between the two it must be taken for longer.
    private static bool IsNotLonger(RetentionRule rule, RetentionRule other)
    {
        if (Criteria.HaveNoEnd(other.Criterion))
        {
            return true;
        }

        if (rule.Criterion != other.Criterion || !IsSimple(rule) || !IsSimple(other))
        {
            return rule with { Id = "", CategoryIds = [] } == other with { Id = "", CategoryIds = [] };
        }

        return rule.Period is null || other.Period is null
            ? rule.Period is null && other.Period is null && rule.Criterion is not null
            : StartOrder.IsNotLater(rule.StartsFrom, other.StartsFrom) && Likenesses.Order(rule.Period, other.Period) <= 0;
    }

    // One period or criterion, without anything else that moves its end.
    private static bool IsSimple(RetentionRule rule) =>
        rule is { Periods.Count: 0, Combination: null, Minimum: null, Condition: null } && rule.StartsFrom != RetentionStart.Other;

    /// <summary>Matches rules that cover the same data and are alike in something else; where several do, none.</summary>
    private sealed class CoveragePass(Func<RetentionRule, string> alike) : MatchPass<RetentionRule>
    {
        public override void Match(ComparisonRun run, Matching<RetentionRule> matching)
        {
            if (!matching.FreeOld.Any() || !matching.FreeNew.Any())
            {
                return;
            }

            var byKey = matching.FreeNew.ToLookup(i => Key(matching.New[i], run.DataCategoryIds.InNew(matching.New[i].CategoryIds), run));
            var olds = matching.FreeOld.ToLookup(i => Key(matching.Old[i], run.DataCategoryIds.InOld(matching.Old[i].CategoryIds), run));
            foreach (var group in olds)
            {
                if (group.Count() == 1 && byKey[group.Key].Take(2).Count() == 1)
                {
                    matching.Match(group.First(), byKey[group.Key].First());
                }
            }
        }

        private string Key(RetentionRule rule, HashSet<string> categories, ComparisonRun run) =>
            rule.CategoryIds.Count == 0 || categories.Count == run.DataCategoryIds.CommonCount
                ? $"{alike(rule)}|*"
                : $"{alike(rule)}|{string.Join("|", categories.OrderBy(id => id, StringComparer.Ordinal))}";
    }
}
