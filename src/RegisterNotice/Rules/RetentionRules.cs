using NodaTime;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Lexicon;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN5: how long data are kept, and how they are protected.</summary>
internal static class RetentionRules
{
    private static readonly ProcessingActivity[] OfAccounting =
    [
        ProcessingActivity.OrderFulfilment, ProcessingActivity.Invoicing, ProcessingActivity.Accounting
    ];

    public static NoticeRule RetentionMissing { get; } = Rule("RN5001", nameof(RetentionMissing),
        [Information(Error, Gdpr("13(2)(a)")), Record(Warning, Gdpr("30(1)(f)"))],
        static it =>
        {
            foreach (var rule in it.Notice.RetentionRules.AsSpan())
            {
                if (Retention.SaysAnything(rule))
                {
                    return;
                }
            }

            it.Report(Place.Of(NoticeShape.RetentionRules));
        });

    public static NoticeRule RetentionVague { get; } = Rule("RN5002", nameof(RetentionVague),
        [Information(Warning, Gdpr("13(2)(a)"), Gdpr("5(1)(e)"))],
        static it =>
        {
            RetentionCoverage? clear = null;
            for (var i = 0; i < it.Notice.RetentionRules.Count; i++)
            {
                var rule = it.Notice.RetentionRules[i];
                if (Retention.IsVague(it, rule))
                {
                    clear ??= new(
                        it,
                        static (it, other) =>
                            Retention.SaysAnything(other) && !Retention.IsVague(it, other) && !Retention.IsOnAccounting(it, other));
                    if (!clear.Value.Covers(it, rule))
                    {
                        it.Report(
                            Place.Of(NoticeShape.RetentionRules, i),
                            ("rule", Quote.Of(rule.Description, it.Language, otherwise: rule.Id)));
                    }
                }
            }
        });

    public static NoticeRule AccountingRetentionWrong { get; } = Rule("RN5003", nameof(AccountingRetentionWrong),
        [Information(Warning, Kpl("2:10"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.RetentionRules.Count; i++)
            {
                var rule = it.Notice.RetentionRules[i];
                var verdict = AccountingRetention.Of(it, rule);
                if (verdict != AccountingVerdict.Met)
                {
                    it.ReportAtMost(
                        verdict == AccountingVerdict.TooShort ? Warning : Info,
                        Place.Of(NoticeShape.RetentionRules, i),
                        ("period", PeriodPhrases.Length(rule.Period!, LanguageFallback.Main(it.Language))));
                }
            }
        });

    public static NoticeRule AccountingRetentionUnstated { get; } = Rule("RN5004", nameof(AccountingRetentionUnstated),
        [Recommended(Info, Kpl("2:10"))],
        static it =>
        {
            var isNeeded = false;
            foreach (var purpose in it.Notice.Purposes.AsSpan())
            {
                isNeeded |= Purposes.Does(purpose, OfAccounting);
            }

            foreach (var rule in it.Notice.RetentionRules.AsSpan())
            {
                isNeeded &= !Retention.IsOnAccounting(it, rule);
            }

            if (isNeeded && Controllers.MayBeFinnish(it.Notice) && !it.Words.Has(Meaning.AccountingMaterial, SectionKind.Retention))
            {
                it.Report(Place.Of(NoticeShape.RetentionRules));
            }
        });

    public static NoticeRule RetentionStartMissing { get; } = Rule("RN5005", nameof(RetentionStartMissing),
        [Information(Warning, Gdpr("13(2)(a)")), Record(Warning, Gdpr("30(1)(f)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.RetentionRules.Count; i++)
            {
                // A criterion beside a period tells when the period begins.
                if (it.Notice.RetentionRules[i] is { StartsFrom: null, Criterion: null } rule
                    && Periods.Possible(rule.Period) is { } period)
                {
                    it.Report(
                        Place.Of(NoticeShape.RetentionRules, i).Of(RetentionRuleShape.StartsFrom),
                        ("period", PeriodPhrases.Length(period, LanguageFallback.Main(it.Language))));
                }
            }
        });

    public static NoticeRule RetentionIndefinite { get; } = Rule("RN5006", nameof(RetentionIndefinite),
        [Information(Error, Gdpr("5(1)(e)"), Gdpr("89(1)")), Record(Error, Gdpr("5(1)(e)"), Gdpr("89(1)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.RetentionRules.Count; i++)
            {
                if (it.Notice.RetentionRules[i] is { Period: null, Criterion: RetentionCriterion.Indefinite } rule
                    && !Retention.MayBeWithoutEnd(it, rule))
                {
                    it.Report(Place.Of(NoticeShape.RetentionRules, i).Of(RetentionRuleShape.Criterion));
                }
            }
        });

    public static NoticeRule RetentionNotPerCategory { get; } = Rule("RN5007", nameof(RetentionNotPerCategory),
        [Information(Warning, Gdpr("13(2)(a)")), Record(Warning, Gdpr("30(1)(f)"))],
        static it =>
        {
            if (it.Notice.RetentionRules.Count == 0)
            {
                return;
            }

            var covered = new RetentionCoverage(it, static (_, rule) => Retention.SaysAnything(rule));
            for (var i = 0; i < it.Notice.DataCategories.Count; i++)
            {
                if (!covered.Covers(it, it.Notice.DataCategories[i]))
                {
                    it.Report(Place.Of(NoticeShape.DataCategories, i), ("category", it.Notice.DataCategories[i].Name.For(it.Language)));
                }
            }
        });

    public static NoticeRule RetentionRulesDisagree { get; } = Rule("RN5008", nameof(RetentionRulesDisagree),
        [Information(Warning, Gdpr("13(2)(a)"), Gdpr("12(1)"))],
        static it => RetentionConflicts.Report(it));

    public static NoticeRule RetentionRangeReversed { get; } = Rule("RN5009", nameof(RetentionRangeReversed),
        [Information(Error, Gdpr("13(2)(a)"), Gdpr("12(1)")), Record(Error, Gdpr("30(1)(f)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.RetentionRules.Count; i++)
            {
                var rule = it.Notice.RetentionRules[i];
                if (Retention.IsLonger(rule.Minimum, rule.Maximum))
                {
                    Report(it, i, RetentionRuleShape.Minimum, rule.Minimum!, rule.Maximum!);
                }
                else if (Retention.IsLonger(rule.Period, rule.Maximum))
                {
                    Report(it, i, RetentionRuleShape.Period, rule.Period!, rule.Maximum!);
                }
                else if (Retention.IsLonger(rule.Minimum, rule.Period))
                {
                    Report(it, i, RetentionRuleShape.Minimum, rule.Minimum!, rule.Period!);
                }
            }
        });

    public static NoticeRule SecurityMissing { get; } = Rule("RN5101", nameof(SecurityMissing),
        [
            Recommended(Info, Gdpr("32(1)")), Record(Warning, Gdpr("30(1)(g)"), Gdpr("32(1)")),
            Processor(Warning, Gdpr("30(2)(d)"), Gdpr("32(1)")), OldAct(Error, HetiL("10(1)(5)")),
        ],
        static it =>
        {
            if (it.Notice.Security.Count == 0)
            {
                it.Report(Place.Of(NoticeShape.Security));
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        RetentionMissing, RetentionVague, AccountingRetentionWrong, AccountingRetentionUnstated, RetentionStartMissing, RetentionIndefinite,
        RetentionNotPerCategory,
        RetentionRulesDisagree, RetentionRangeReversed, SecurityMissing,
    ];

    private static void Report(RuleContext it, int index, Member<RetentionRule> member, Period longer, Period shorter)
    {
        var language = LanguageFallback.Main(it.Language);
        it.Report(
            Place.Of(NoticeShape.RetentionRules, index).PointerOf(member),
            ("longer", PeriodPhrases.Length(longer, language)),
            ("shorter", PeriodPhrases.Length(shorter, language)));
    }
}
