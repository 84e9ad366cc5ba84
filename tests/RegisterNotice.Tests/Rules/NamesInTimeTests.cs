using NodaTime.Text;
using RegisterNotice.Law;
using RegisterNotice.Tests.Validation;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Rules;

/// <summary>What was right in its time.</summary>
public sealed class NamesInTimeTests
{
    [Theory]
    [InlineData("RN6011", """{"supervisoryAuthority":{"name":{"fi":"Tietosuojavaltuutetun toimisto"},"address":{"street":"Ratapihantie 9","postalCode":"00520","town":"Helsinki"}}}""", "2019-12-31", "2020-01-01")]
    [InlineData("RN6011", """{"supervisoryAuthority":{"name":{"fi":"Tietosuojavaltuutetun toimisto"},"website":"http://www.tietosuoja.fi/fi/index/yhteystiedot.html"}}""", "2019-12-31", "2020-01-01")]
    [InlineData("RN6023", """{"rights":[{"kind":"access","evidence":["personalIdentityCode"]}]}""", "2023-12-31", "2024-01-01")]
    [InlineData("RN8005", """{"sources":[{"kind":"publicRegister","name":"VRK"}]}""", "2019-12-31", "2020-01-01")]
    [InlineData("RN8005", """{"sources":[{"kind":"otherRegister","description":{"fi":"TE-toimiston rekisteri"}}]}""", "2024-12-31", "2025-01-01")]
    [InlineData("RN8005", """{"sources":[{"kind":"otherRegister","description":{"fi":"Aluehallintoviraston rekisteri"}}]}""", "2025-12-31", "2026-01-01")]
    [InlineData("RN8005", """{"sources":[{"kind":"otherRegister","description":{"fi":"AVI:n rekisteri"}}]}""", "2025-12-31", "2026-01-01")]
    [InlineData("RN8005", """{"sources":[{"kind":"otherRegister","description":{"fi":"ELY-keskuksesta"}}]}""", "2025-12-31", "2026-01-01")]
    [InlineData("RN8005", """{"sources":[{"kind":"otherRegister","description":{"sv":"Regionförvaltningsverkets register"}}]}""", "2025-12-31", "2026-01-01")]
    [InlineData("RN8005", """{"sources":[{"kind":"otherRegister","description":{"en":"Register of the Regional State Administrative Agencies"}}]}""", "2025-12-31", "2026-01-01")]
    [InlineData("RN8005", """{"sources":[{"kind":"otherRegister","description":{"fi":"Valviran rekisteri"}}]}""", "2025-12-31", "2026-01-01")]
    [InlineData("RN2004", """{"legalFramework":[{"act":"1054/1993"}]}""", "2023-06-30", "2023-07-01")]
    [InlineData("RN2004", """{"legalFramework":[{"act":"916/2012"}]}""", "2024-12-31", "2025-01-01")]
    [InlineData("RN8010", """{"title":{"fi":"Rekisteriseloste"}}""", "2018-05-24", "2018-05-25")]
    public void A_fault_begins_on_a_day(string code, string members, string before, string from)
    {
        Codes(members, before).Should().NotContain(code);
        Codes(members, from).Should().Contain(code);
    }

    [Theory]
    [InlineData("Elinvoimakeskus")]
    [InlineData("Lupa- ja valvontavirasto")]
    [InlineData("Lupa- ja valvontavirasto (aiemmin Valvira ja aluehallintovirasto)")]
    [InlineData("Entisen ELY-keskuksen tiedot")]
    [InlineData("Tillstånds- och tillsynsverket")]
    public void A_body_of_today_and_a_name_told_as_old_are_no_fault(string name) =>
        Codes("""{"sources":[{"kind":"otherRegister","description":{"fi":"?"}}]}""".Replace("?", name), "2026-11-22").Should().NotContain("RN8005");

    [Fact]
    public void The_authoritys_present_details_are_not_among_the_former()
    {
        var present = SupervisoryAuthorities.DataProtectionOmbudsman;

        FormerAuthorityContacts.All.Should().NotContain(former => former.PostalCode == present.Address!.PostalCode || former.PostalCode == present.VisitingAddress!.PostalCode);
    }

    [Fact]
    public void Stems_are_written_as_phrases_are_looked_for() =>
        FormerAuthorityContacts.All.SelectMany(former => former.Stems).Concat(RenamedBodies.All.SelectMany(body => body.Stems.Concat(body.SuccessorStems)))
            .Should().OnlyContain(stem => stem.All(c => c == ' ' || char.IsDigit(c) || char.IsLower(c)));

    private static IEnumerable<string> Codes(string members, string day) =>
        NoticeValidator.Validate(RuleExamples.Put(members), new() { RuleSet = NoticeRuleSet.All, AsOf = LocalDatePattern.Iso.Parse(day).Value }).Findings.Select(finding => finding.Code);
}
