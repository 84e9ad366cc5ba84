using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>What rules ask of retention.</summary>
internal static class Retention
{
    // A membership, an employment and a course end on a day; a customer relationship has no end that anybody could name.
    private static readonly ProcessingActivity[] OfDatedRelationships =
    [
        ProcessingActivity.Membership, ProcessingActivity.Employment, ProcessingActivity.Education
    ];

    private static readonly ProcessingActivity[] Archives = [ProcessingActivity.Archiving];
    private static readonly ProcessingActivity[] Research = [ProcessingActivity.Research, ProcessingActivity.Statistics];

    // So long only accounting material is kept; a shorter time in a sentence that mentions accounting is that of something else.
    private const int LongEnoughForAccounting = 5;

    public static bool SaysAnything(RetentionRule rule) =>
        rule.StatesPeriod()
            || rule.Criterion is not null
            || Periods.Possible(rule.ReviewEvery) is not null
            || rule.Description is { Count: > 0 };

    /// <summary>Whether no reader could tell from the rule when data are erased.</summary>
    public static bool IsVague(RuleContext it, RetentionRule rule) => !rule.StatesPeriod() && HasVagueCriterion(it, rule);

    /// <summary>Whether data may be kept for ever: a law says so, they are archived, or they serve research under the safeguards of Article 89(1).</summary>
    public static bool MayBeWithoutEnd(RuleContext it, RetentionRule rule) =>
        rule.Reference is not null
            || HasActivity(it.Notice, Archives)
            || (HasActivity(it.Notice, Research)
                && (it.Says(rule.Description, Meaning.KeptWithSafeguards) || HasResearchSafeguards(it.Notice)));

    /// <summary>Whether a rule is on accounting material: it refers to the Accounting Act or speaks of such material.</summary>
    public static bool IsOnAccounting(RuleContext it, RetentionRule rule) =>
        rule.Reference?.Act == Acts.AccountingAct.Number
        || (it.Says(rule.Description, Meaning.AccountingMaterial)
            && (rule.Period is null || Years(rule.Period) is null or >= LongEnoughForAccounting));

    /// <summary>Whether a period is longer than another by any calendar: a month has at most 31 days and a year at least 365.</summary>
    public static bool IsLonger(Period? period, Period? other) =>
        Periods.Possible(period) is { } longer && Periods.Possible(other) is { } shorter && Days(longer, 30, 365) > Days(shorter, 31, 366);

    /// <summary>A period in whole years; null for any other.</summary>
    public static int? Years(Period period)
    {
        var months = (period.Years * 12) + period.Months;
        return months % 12 == 0 && period.Weeks == 0 && period.Days == 0 && !period.HasTimeComponent ? months / 12 : null;
    }

    private static long Days(Period period, int ofMonth, int ofYear)
    {
        var (years, months) = (period.Years + (period.Months / 12), period.Months % 12);
        return ((long)years * ofYear) + (months * ofMonth) + (period.Weeks * 7) + period.Days;
    }

    private static bool HasVagueCriterion(RuleContext it, RetentionRule rule) => rule.Criterion switch
    {
        RetentionCriterion.UntilPurposeEnds => true,
        RetentionCriterion.UntilRelationshipEnds =>
            !HasActivity(it.Notice, OfDatedRelationships) && !it.Says(rule.Description, Meaning.DatedRelationship),
        null => Periods.Possible(rule.ReviewEvery) is not null || it.Says(rule.Description, Meaning.VagueRetention),
        _ => false,
    };

    private static bool HasResearchSafeguards(Notice notice) =>
        notice.Research is { Safeguards.Count: > 0 } or { Afterwards: AfterResearch.Anonymised or AfterResearch.Archived };

    private static bool HasActivity(Notice notice, ProcessingActivity[] activities)
    {
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (Purposes.Does(purpose, activities))
            {
                return true;
            }
        }

        return false;
    }
}
