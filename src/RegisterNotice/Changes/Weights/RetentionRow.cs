using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using static RegisterNotice.Changes.ChangeWeight;

namespace RegisterNotice.Changes.Weights;

/// <summary>
/// The retention rules: matched by id, then by the data that they cover; a period in the place of a criterion, or the other way round, is one
/// change.
/// </summary>
/// <param name="fact">What a rule is.</param>
/// <param name="weights">What the changes of a rule that stayed weigh.</param>
internal sealed class RetentionRow(
    FactName fact, PartWeights<RetentionRule> weights) : MemberRow<Notice>(NoticeShape.RetentionRules.PlainName), IMatchedRow
{
    public Type ElementType => typeof(RetentionRule);

    public object Passes => RetentionComparison.Passes;

    public override void Compare(ComparisonRun run, in PartPair<Notice> pair)
    {
        if (run.AreIdsUnchanged && pair.Old.RetentionRules.Equals(pair.New.RetentionRules))
        {
            return;
        }

        var rules = run.Retention.Rules;
        var kind = NoticeShape.RetentionRules.ElementKind;
        foreach (var i in rules.FreeOld)
        {
            var rule = rules.Old[i];
            run.Report(
                fact, ChangeKind.Removed, run.Retention.OfLostRule(rule), Spot.Notice.Element(Name, i), rule, null, kind, null,
                told: run.Retention.Told(rule, null));
        }

        for (var i = 0; i < rules.New.Count; i++)
        {
            var rule = rules.New[i];
            var spot = Spot.Notice.Element(Name, i);
            if (rules.OldOf(i) is not (>= 0 and var at))
            {
                run.Report(
                    fact, ChangeKind.Added, run.Retention.OfNewRule(rule), spot, null, rule, kind, null,
                    told: run.Retention.Told(null, rule));
            }
            else if (!run.AreIdsUnchanged || !rules.Old[at].Equals(rule))
            {
                Compare(run, new(rules.Old[at], rule, Spot.Notice.Element(Name, at), spot, run.Retention.DataOf(rule)));
            }
        }
    }

    private void Compare(ComparisonRun run, in PartPair<RetentionRule> pair)
    {
        var (old, @new) = (pair.Old, pair.New);
        if (old is { Period: not null, Criterion: null } && @new is { Period: null, Criterion: not null })
        {
            Report(run, pair, RetentionRuleShape.Criterion, Material);
        }
        else if (old is { Period: null, Criterion: not null } && @new is { Period: not null, Criterion: null })
        {
            Report(run, pair, RetentionRuleShape.Period, Criteria.HaveNoEnd(old.Criterion) ? Notable : Material);
        }
        else
        {
            weights.Compare(run, pair);
        }
    }

    // The start of a period comes and goes with it; what the rule covers, and its words, are matters of their own.
    private void Report(ComparisonRun run, in PartPair<RetentionRule> pair, Member<RetentionRule> member, ChangeWeight weight)
    {
        run.Report(
            fact, ChangeKind.Changed, weight, pair.NewSpot.Member(member.PlainName), pair.Old, pair.New,
            NoticeShape.RetentionRules.ElementKind, null,
            told: run.Retention.Told(pair.Old, pair.New));
        weights.Compare(run, pair, RetentionRuleShape.Id);
        weights.Compare(run, pair, RetentionRuleShape.CategoryIds);
        weights.Compare(run, pair, RetentionRuleShape.PurposeIds);
        weights.Compare(run, pair, RetentionRuleShape.Periods);
        weights.Compare(run, pair, RetentionRuleShape.Reference);
        weights.Compare(run, pair, RetentionRuleShape.ReviewEvery);
    }
}
