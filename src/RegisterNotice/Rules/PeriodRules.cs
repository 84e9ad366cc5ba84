using NodaTime;
using NodaTime.Text;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN8: periods that cannot be meant, wherever a notice states one.</summary>
internal static class PeriodRules
{
    public static NoticeRule PeriodImpossible { get; } = Rule("RN8012", nameof(PeriodImpossible),
        [Information(Error, Gdpr("12(1)")), Record(Error), Processor(Error)],
        static it =>
        {
            for (var i = 0; i < it.Notice.RetentionRules.Count; i++)
            {
                var rule = it.Notice.RetentionRules[i];
                Look(it, rule.Period, NoticeShape.RetentionRules, i, RetentionRuleShape.Period);
                Look(it, rule.Minimum, NoticeShape.RetentionRules, i, RetentionRuleShape.Minimum);
                Look(it, rule.Maximum, NoticeShape.RetentionRules, i, RetentionRuleShape.Maximum);
                for (var j = 0; j < rule.Periods.Count; j++)
                {
                    if (IsImpossible(rule.Periods[j].Period))
                    {
                        Report(
                            it,
                            rule.Periods[j].Period,
                            Place.Of(NoticeShape.RetentionRules, i).Of(RetentionRuleShape.Periods, j).Of(RetentionPeriodShape.Period));
                    }
                }

                Look(it, rule.ReviewEvery, NoticeShape.RetentionRules, i, RetentionRuleShape.ReviewEvery);
            }

            for (var i = 0; i < it.Notice.Rights.Count; i++)
            {
                var right = it.Notice.Rights[i];
                Look(it, right.ResponseTime, NoticeShape.Rights, i, SubjectRightShape.ResponseTime);
                Look(it, right.ResponseTimeExtension, NoticeShape.Rights, i, SubjectRightShape.ResponseTimeExtension);
                Look(it, right.FrequencyLimit, NoticeShape.Rights, i, SubjectRightShape.FrequencyLimit);
            }

            for (var i = 0; i < it.Notice.Cookies.Technologies.Count; i++)
            {
                if (it.Notice.Cookies.Technologies[i].Lifetime is { } lifetime && IsImpossible(lifetime))
                {
                    Report(
                        it,
                        lifetime,
                        Place.OfTechnology(i).Of(TrackingTechnologyShape.Lifetime));
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } = [PeriodImpossible];

    private static void Look<TPart>(RuleContext it, Period? period, ListSlot<Notice, TPart> list, int index, Member<TPart> member)
    {
        if (period is not null && IsImpossible(period))
        {
            Report(it, period, Place.Of(list, index).PointerOf(member));
        }
    }

    private static bool IsImpossible(Period period) => Periods.Possible(period) is null;

    private static void Report(RuleContext it, Period period, JsonPointer place) =>
        it.Report(place, ("period", PeriodPattern.Roundtrip.Format(period)));
}
