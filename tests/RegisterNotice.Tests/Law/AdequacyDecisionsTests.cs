using NodaTime.Text;
using RegisterNotice.Law;

namespace RegisterNotice.Tests.Law;

public sealed class AdequacyDecisionsTests
{
    [Theory]
    [InlineData("2000-07-25", null)]
    [InlineData("2015-10-05", "2000/520")]
    [InlineData("2015-10-06", null)]
    [InlineData("2016-07-11", null)]
    [InlineData("2016-07-12", "2016/1250")]
    [InlineData("2020-07-15", "2016/1250")]
    [InlineData("2020-07-16", null)]
    [InlineData("2023-07-09", null)]
    [InlineData("2023-07-10", "2023/1795")]
    [InlineData("2026-11-22", "2023/1795")]
    public void What_held_for_the_United_States_depends_on_the_day(string day, string? number) => (In("US", day)?.Number).Should().Be(number);

    [Theory]
    [InlineData("US", "2020-07-16")]
    [InlineData("US", "2015-10-06")]
    [InlineData("IN", "2026-11-22")]
    [InlineData("KE", "2026-11-22")]
    [InlineData("SE", "2026-11-22")]
    [InlineData("GB", "2021-06-27")]
    [InlineData("GB", "2031-12-28")]
    [InlineData("BR", "2026-01-25")]
    public void Where_no_decision_holds_there_is_none(string country, string day) => In(country, day).Should().BeNull();

    [Theory]
    [InlineData("GB", "2025-12-28")]
    [InlineData("GB", "2031-12-27")]
    [InlineData("BR", "2026-01-26")]
    [InlineData("FO", "2018-05-25")]
    public void Where_one_holds_it_is_found(string country, string day) => In(country, day).Should().NotBeNull();

    [Theory]
    [InlineData("US", true)]
    [InlineData("CA", true)]
    [InlineData("JP", true)]
    [InlineData("KR", true)]
    [InlineData("CH", false)]
    [InlineData("GB", false)]
    public void A_limited_scope_is_told_in_three_languages(string country, bool isLimited) => (In(country, "2026-11-22")!.Scope?.Count).Should().Be(isLimited ? 3 : null);

    [Theory]
    [InlineData("Euroopan patenttijärjestö", true)]
    [InlineData("EUROPEAN PATENT ORGANISATION", true)]
    [InlineData("European Patent", false)]
    public void An_international_organisation_is_found_by_its_name(string name, bool isAdequate)
    {
        (AdequacyDecisions.OfOrganisation(name, new(2026, 11, 22)) is not null).Should().Be(isAdequate);
        AdequacyDecisions.OfOrganisation(name, new(2025, 7, 14)).Should().BeNull();
    }

    [Fact]
    public void A_decision_is_found_by_its_number()
    {
        AdequacyDecisions.Find("2023/1795").Should().BeSameAs(AdequacyDecisions.DataPrivacyFramework);
        AdequacyDecisions.Find("2023/1796").Should().BeNull();
        AdequacyDecisions.Find(null).Should().BeNull();
        AdequacyDecisions.DataPrivacyFramework.Cite().Should().Be(new LegalReference { Act = "2023/1795" });
    }

    [Fact]
    public void No_country_has_two_at_a_time()
    {
        AdequacyDecisions.All.Select(decision => decision.Number).Should().OnlyHaveUniqueItems();
        foreach (var (earlier, later) in AdequacyDecisions.All.Where(decision => decision.Country is not null).GroupBy(decision => decision.Country!.Value).SelectMany(group => group.Zip(group.Skip(1))))
        {
            (earlier.InForceUntil <= later.InForceFrom).Should().BeTrue("{0} ends before {1} begins", earlier, later);
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => AdequacyDecisions.In(null!, new(2026, 1, 1))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AdequacyDecisions.OfOrganisation(null!, new(2026, 1, 1))).Should().Throw<ArgumentNullException>();
    }

    private static AdequacyDecision? In(string country, string day) => AdequacyDecisions.In(CountryCode.Parse(country), LocalDatePattern.Iso.Parse(day).Value);
}
