using NodaTime.Text;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class RetentionTests
{
    private static readonly RetentionRule Rule = new() { Id = "r" };
    private static readonly RetentionRule OfVouchers = Rule with { Period = NodaTime.Period.FromYears(6), Reference = Acts.AccountingAct.At("2:10") };
    private static readonly RetentionRule OfBooks = Rule with { Period = NodaTime.Period.FromYears(10), Reference = Acts.AccountingAct.At("2:10") };
    private static readonly Notice Notice = new() { Id = "a" };

    [Theory]
    [InlineData("P6Y", 6)]
    [InlineData("P72M", 6)]
    [InlineData("P5Y12M", 6)]
    [InlineData("P0D", 0)]
    [InlineData("P6Y1M", null)]
    [InlineData("P6Y1W", null)]
    [InlineData("P6Y1D", null)]
    [InlineData("P6YT1H", null)]
    [InlineData("P1M1W", null)]
    [InlineData("P312W", null)]
    public void A_period_has_whole_years_or_none(string period, int? years) => Retention.Years(PeriodPattern.Roundtrip.Parse(period).Value).Should().Be(years);

    [Fact]
    public void A_rule_says_something_by_any_of_its_members()
    {
        Retention.SaysAnything(Rule).Should().BeFalse();
        Retention.SaysAnything(Rule with { Description = LocalizedText.Empty }).Should().BeFalse();
        Retention.SaysAnything(Rule with { Description = LocalizedText.Of("fi", "vuosi") }).Should().BeTrue();
        Retention.SaysAnything(Rule with { Criterion = RetentionCriterion.Statutory }).Should().BeTrue();
        Retention.SaysAnything(Rule with { ReviewEvery = NodaTime.Period.FromYears(1) }).Should().BeTrue();
        Retention.SaysAnything(Rule with { Period = NodaTime.Period.FromYears(1) }).Should().BeTrue();
    }

    [Fact]
    public void A_rule_is_on_accounting_by_its_act_or_by_its_words_unless_its_time_is_too_short_for_that()
    {
        var spoken = Rule with { Description = LocalizedText.Of("fi", "Kirjanpidon aineisto säilytetään.") };

        IsOnAccounting(OfVouchers with { Period = NodaTime.Period.FromYears(1) }).Should().BeTrue();
        IsOnAccounting(spoken).Should().BeTrue();
        IsOnAccounting(spoken with { Period = NodaTime.Period.FromYears(5) }).Should().BeTrue();
        IsOnAccounting(spoken with { Period = NodaTime.Period.FromMonths(61) }).Should().BeTrue();
        IsOnAccounting(spoken with { Period = NodaTime.Period.FromYears(4) }).Should().BeFalse();
        IsOnAccounting(Rule with { Description = LocalizedText.Of("fi", "Tilaukset") }).Should().BeFalse();
    }

    [Theory]
    [InlineData(6, RetentionStart.EndOfYearOfFinancialYear, true)]
    [InlineData(6, RetentionStart.EndOfCalendarYear, true)]
    [InlineData(6, RetentionStart.EndOfFinancialYear, false)]
    [InlineData(10, RetentionStart.EndOfFinancialYear, true)]
    [InlineData(10, RetentionStart.EndOfCalendarYear, false)]
    [InlineData(10, RetentionStart.EndOfYearOfFinancialYear, false)]
    [InlineData(7, RetentionStart.EndOfFinancialYear, false)]
    public void The_Accounting_Act_knows_two_periods_with_a_start_each(int years, RetentionStart start, bool isAsTheActSays) =>
        IsAsAccountingActSays(Rule with { Period = NodaTime.Period.FromYears(years), StartsFrom = start }).Should().Be(isAsTheActSays);

    [Fact]
    public void Without_a_start_the_words_or_a_rule_on_the_other_material_show_what_a_period_is_meant_for()
    {
        IsAsAccountingActSays(OfVouchers).Should().BeFalse();
        IsAsAccountingActSays(Rule).Should().BeFalse("there is no period");
        IsAsAccountingActSays(OfVouchers with { Description = LocalizedText.Of("fi", "Tositteet") }).Should().BeTrue();
        IsAsAccountingActSays(OfBooks with { Description = LocalizedText.Of("fi", "Tositteet") }).Should().BeFalse();
        IsAsAccountingActSays(OfBooks with { Description = LocalizedText.Of("fi", "Kirjanpitokirjat") }).Should().BeTrue();
        IsAsAccountingActSays(OfVouchers, beside: [OfVouchers, OfBooks]).Should().BeTrue("the books have a rule of their own");
        IsAsAccountingActSays(OfBooks, beside: [OfVouchers, OfBooks]).Should().BeTrue("the vouchers have a rule of their own");
        IsAsAccountingActSays(OfVouchers, beside: [OfVouchers, Rule with { Period = NodaTime.Period.FromYears(10) }]).Should().BeFalse("the other rule is not on accounting");
    }

    private static bool IsOnAccounting(RetentionRule rule)
    {
        var it = On(rule);
        return Retention.IsOnAccounting(it, rule);
    }

    private static bool IsAsAccountingActSays(RetentionRule rule, params RetentionRule[] beside)
    {
        var it = On([.. beside, rule]);
        return Retention.IsAsAccountingActSays(it, rule);
    }

    private static RuleContext On(params RetentionRule[] rules) => new(Notice with { RetentionRules = [.. rules] }, FaultlessNotice.Today, LanguageTag.Finnish);
}
