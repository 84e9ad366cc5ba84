using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Law;

public sealed class TransferTablesTests
{
    [Fact]
    public void Every_safeguard_and_every_derogation_has_a_row()
    {
        TransferGrounds.All.Select(ground => ground.Safeguard).Distinct().Should().BeEquivalentTo(Known.Values<TransferSafeguard>());
        TransferGrounds.All.Select(ground => ground.Derogation).OfType<TransferDerogation>().Should().BeEquivalentTo(Known.Values<TransferDerogation>());
        TransferGrounds.All.Where(ground => ground.Safeguard is not (TransferSafeguard.AdequacyDecision or TransferSafeguard.Derogation)).Should().OnlyContain(ground => ground.CopyDue && ground.Provision.StartsWith("46"));
    }

    [Fact]
    public void A_derogation_is_a_ground_only_if_it_is_said_which()
    {
        TransferGrounds.Of(new() { Safeguard = TransferSafeguard.Derogation }).Should().BeNull();
        TransferGrounds.Of(new() { Safeguard = TransferSafeguard.Derogation, Derogation = TransferDerogation.LegalClaims })!.Provision.Should().Be("49(1)(e)");
        TransferGrounds.Of(new()).Should().BeNull();
    }

    [Fact]
    public void Instruments_are_invalid_from_the_day_of_the_judgment_or_the_end_of_the_transition()
    {
        InvalidInstruments.SafeHarbour.Should().BeEquivalentTo(new { Numbers = new[] { "2000/520" }, InvalidFrom = new LocalDate(2015, 10, 6) });
        InvalidInstruments.PrivacyShield.Should().BeEquivalentTo(new { Numbers = new[] { "2016/1250" }, InvalidFrom = new LocalDate(2020, 7, 16) });
        InvalidInstruments.OlderClauses.Should().BeEquivalentTo(new { Numbers = new[] { "2001/497", "2010/87" }, InvalidFrom = new LocalDate(2022, 12, 28) });
    }

    [Fact]
    public void Tools_have_a_name_each_and_a_country_outside_the_EEA()
    {
        ThirdCountryTools.All.Select(tool => tool.Name).Should().OnlyHaveUniqueItems();
        foreach (var tool in ThirdCountryTools.All)
        {
            EuropeanEconomicArea.Contains(CountryCode.Parse(tool.Country), new(2026, 11, 22)).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("Käytämme Google Analyticsia.", "Google Analytics")]
    [InlineData("facebookin kautta", "Facebook")]
    [InlineData("Terms and laws", null)]
    [InlineData("Palvelin on AWS:ssä.", "AWS")]
    public void A_tool_is_found_in_any_case_and_inflection(string text, string? name) => (ThirdCountryTools.In(text)?.Name).Should().Be(name);

    [Fact]
    public void A_provider_is_known_by_its_name_alone()
    {
        ThirdCountryTools.OfProvider("meta")!.IsJoint.Should().BeTrue();
        ThirdCountryTools.OfProvider("Google")!.IsJoint.Should().BeFalse();
        ThirdCountryTools.OfProvider("Metallipaja").Should().BeNull();
    }
}
