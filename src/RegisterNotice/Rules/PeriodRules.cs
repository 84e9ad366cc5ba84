using NodaTime;
using NodaTime.Text;
using RegisterNotice.Validation;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN8: periods that cannot be meant, wherever a notice states one.</summary>
internal static class PeriodRules
{
    public static NoticeRule PeriodImpossible { get; } = Rule("RN8012", nameof(PeriodImpossible),
        [Information(Error, Gdpr("12(1)")), Record(Error)],
        static it =>
        {
            for (var i = 0; i < it.Notice.RetentionRules.Count; i++)
            {
                var rule = it.Notice.RetentionRules[i];
                Look(it, rule.Period, "/retentionRules", i, "period");
                Look(it, rule.ReviewEvery, "/retentionRules", i, "reviewEvery");
            }

            for (var i = 0; i < it.Notice.Rights.Count; i++)
            {
                var right = it.Notice.Rights[i];
                Look(it, right.ResponseTime, "/rights", i, "responseTime");
                Look(it, right.ResponseTimeExtension, "/rights", i, "responseTimeExtension");
                Look(it, right.FrequencyLimit, "/rights", i, "frequencyLimit");
            }

            for (var i = 0; i < it.Notice.Cookies.Technologies.Count; i++)
            {
                Look(it, it.Notice.Cookies.Technologies[i].Lifetime, "/cookies/technologies", i, "lifetime");
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } = [PeriodImpossible];

    private static void Look(RuleContext it, Period? period, string list, int index, string member)
    {
        if (period is not null && Periods.Possible(period) is null)
        {
            it.Report($"{list}/{index}/{member}", ("period", PeriodPattern.Roundtrip.Format(period)));
        }
    }
}
