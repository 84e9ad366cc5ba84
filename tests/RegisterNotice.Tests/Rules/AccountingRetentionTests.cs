using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Rules;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Rules;

public sealed class AccountingRetentionTests
{
    private static readonly RetentionRule OfVouchers = new() { Id = "r", Period = Period.FromYears(6), Reference = Acts.AccountingAct.At("2:10") };
    private static readonly RetentionRule OfBooks = OfVouchers with { Period = Period.FromYears(10) };

    [Theory]
    [InlineData(6, RetentionStart.EndOfYearOfFinancialYear, nameof(AccountingVerdict.Met))]
    [InlineData(6, RetentionStart.EndOfCalendarYear, nameof(AccountingVerdict.Met))]
    [InlineData(6, RetentionStart.EndOfFinancialYear, nameof(AccountingVerdict.TooShort))]
    [InlineData(7, RetentionStart.EndOfFinancialYear, nameof(AccountingVerdict.Unclear))]
    [InlineData(10, RetentionStart.EndOfFinancialYear, nameof(AccountingVerdict.Met))]
    [InlineData(10, RetentionStart.EndOfCalendarYear, nameof(AccountingVerdict.Met))]
    [InlineData(13, RetentionStart.EndOfYearOfFinancialYear, nameof(AccountingVerdict.Met))]
    [InlineData(10, RetentionStart.Transaction, nameof(AccountingVerdict.TooShort))]
    [InlineData(12, RetentionStart.Transaction, nameof(AccountingVerdict.Met))]
    [InlineData(10, RetentionStart.EndOfRelationship, nameof(AccountingVerdict.Unclear))]
    [InlineData(10, null, nameof(AccountingVerdict.Unclear))]
    [InlineData(6, null, nameof(AccountingVerdict.Unclear))]
    [InlineData(3, RetentionStart.EndOfFinancialYear, nameof(AccountingVerdict.TooShort))]
    public void A_period_is_held_against_the_floor_from_its_start(int years, RetentionStart? start, string verdict) =>
        Of(OfVouchers with { Period = Period.FromYears(years), StartsFrom = start }).ToString().Should().Be(verdict);

    [Fact]
    public void What_rests_on_another_act_is_not_judged() =>
        Of(OfVouchers with { Period = Period.FromYears(5), Reference = new() { Act = "1501/1993", Provision = "209 m" }, Description = LocalizedText.Of("fi", "Tositteet") })
            .Should().Be(AccountingVerdict.Met);

    [Fact]
    public void Words_and_a_rule_on_the_other_material_show_what_a_period_is_meant_for()
    {
        Of(OfVouchers with { Description = LocalizedText.Of("fi", "Tositteet") }).Should().Be(AccountingVerdict.Met);
        Of(OfBooks with { Description = LocalizedText.Of("fi", "Tositteet") }).Should().Be(AccountingVerdict.Met, "the act lays down a floor");
        Of(OfBooks with { Description = LocalizedText.Of("fi", "Kirjanpitokirjat") }).Should().Be(AccountingVerdict.Met);
        Of(OfVouchers with { Description = LocalizedText.Of("fi", "Kirjanpitokirjat"), StartsFrom = RetentionStart.EndOfFinancialYear }).Should().Be(AccountingVerdict.TooShort);
        Of(OfVouchers, beside: OfBooks).Should().Be(AccountingVerdict.Met, "the books have a rule of their own");
        Of(OfBooks, beside: OfVouchers).Should().Be(AccountingVerdict.Met, "the vouchers have a rule of their own");
        Of(OfVouchers, beside: OfBooks with { Reference = null }).Should().Be(AccountingVerdict.Unclear, "the other rule is not on accounting");
    }

    private static AccountingVerdict Of(RetentionRule rule, params RetentionRule[] beside)
    {
        var it = new RuleContext(new() { Id = "a", RetentionRules = [.. beside, rule] }, FaultlessNotice.Today, LanguageTag.Finnish);
        return AccountingRetention.Of(it, rule);
    }
}
