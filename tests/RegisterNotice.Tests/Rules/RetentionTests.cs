using NodaTime.Text;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class RetentionTests
{
    private static readonly RetentionRule Rule = new() { Id = "r" };
    private static readonly RetentionRule OfVouchers = Rule with { Period = NodaTime.Period.FromYears(6), Reference = Acts.AccountingAct.At("2:10") };
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

    private static bool IsOnAccounting(RetentionRule rule)
    {
        var it = On(rule);
        return Retention.IsOnAccounting(it, rule);
    }

    private static RuleContext On(params RetentionRule[] rules) => new(Notice with { RetentionRules = [.. rules] }, FaultlessNotice.Today, LanguageTag.Finnish);
}
