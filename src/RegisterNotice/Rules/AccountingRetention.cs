using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>
/// Holds the retention of accounting material against the floors of the Accounting Act, chapter 2, section 10: whoever keeps it longer breaks nothing.
/// </summary>
internal static class AccountingRetention
{
    private static readonly int Books = StatutoryPeriods.AccountingBooks.Period.Years * 12;

    private static readonly int Vouchers = StatutoryPeriods.AccountingVouchers.Period.Years * 12;

    // A financial year lasts eighteen months at most, and the calendar year in which it ends another eleven: so much earlier than the act's start an event may
    // be.
    private const int BeforeFinancialYearEnds = 18;
    private const int BeforeCalendarYearEnds = 11;

    /// <summary>Whether a rule meets the floor, falls short of it, or leaves open whether it does. One that rests on another act is not judged.</summary>
    public static AccountingVerdict Of(RuleContext it, RetentionRule rule)
    {
        if (Periods.Possible(rule.Period) is not { } period
            || rule.Reference is { Act: { } act } && act != Acts.AccountingAct.Number
            || !Retention.IsOnAccounting(it, rule))
        {
            return AccountingVerdict.Met;
        }

        var months = (period.Years * 12) + period.Months;
        var isOfVouchers = it.Says(rule.Description, Meaning.AccountingVouchers);
        if (months >= Books)
        {
            return OfBooks(it, rule, months, isOfVouchers);
        }

        if (months < Vouchers || (it.Says(rule.Description, Meaning.AccountingBooks) && !isOfVouchers))
        {
            return AccountingVerdict.TooShort;
        }

        // What is not said to be books may be vouchers, where something shows that books are kept longer.
        var verdict = OfVouchers(rule, months);
        return verdict == AccountingVerdict.Met && !(isOfVouchers || StartsAsVouchersDo(rule) || HasRuleOfBooks(it))
            ? AccountingVerdict.Unclear
            : verdict;
    }

    private static AccountingVerdict OfBooks(RuleContext it, RetentionRule rule, int months, bool isOfVouchers) => rule.StartsFrom switch
    {
        RetentionStart.EndOfFinancialYear or RetentionStart.EndOfYearOfFinancialYear or RetentionStart.EndOfCalendarYear =>
            AccountingVerdict.Met,
        _ when isOfVouchers => OfVouchers(rule, months),
        null => it.Says(rule.Description, Meaning.AccountingBooks) || HasRuleOfVouchers(it)
            ? AccountingVerdict.Met
            : AccountingVerdict.Unclear,
        RetentionStart.Transaction or RetentionStart.Collection =>
            months >= Books + BeforeFinancialYearEnds ? AccountingVerdict.Met : AccountingVerdict.TooShort,
        _ => AccountingVerdict.Unclear,
    };

    private static AccountingVerdict OfVouchers(RetentionRule rule, int months) => rule.StartsFrom switch
    {
        // Where the financial year is the calendar year, its end is the same day.
        null or RetentionStart.EndOfYearOfFinancialYear or RetentionStart.EndOfCalendarYear => AccountingVerdict.Met,
        RetentionStart.EndOfFinancialYear =>
            months >= Vouchers + BeforeCalendarYearEnds ? AccountingVerdict.Met : AccountingVerdict.TooShort,
        RetentionStart.Transaction or RetentionStart.Collection =>
            months >= Vouchers + BeforeFinancialYearEnds + BeforeCalendarYearEnds ? AccountingVerdict.Met : AccountingVerdict.TooShort,
        _ => AccountingVerdict.Unclear,
    };

    private static bool StartsAsVouchersDo(RetentionRule rule) =>
        rule.StartsFrom is RetentionStart.EndOfYearOfFinancialYear or RetentionStart.EndOfCalendarYear;

    private static bool HasRuleOfBooks(RuleContext it) => HasRule(it, static months => months >= Books);

    private static bool HasRuleOfVouchers(RuleContext it) => HasRule(it, static months => months >= Vouchers && months < Books);

    private static bool HasRule(RuleContext it, Func<int, bool> isMeant)
    {
        foreach (var rule in it.Notice.RetentionRules.AsSpan())
        {
            if (Periods.Possible(rule.Period) is { } period
                && isMeant((period.Years * 12) + period.Months)
                && Retention.IsOnAccounting(it, rule))
            {
                return true;
            }
        }

        return false;
    }
}
