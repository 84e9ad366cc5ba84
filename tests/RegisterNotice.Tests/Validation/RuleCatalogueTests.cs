using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

public sealed class RuleCatalogueTests
{
    public static TheoryData<RuleExample> OfReading => [.. RuleExamples.Reading];

    [Fact]
    public void The_catalogue_says_what_the_rules_do()
    {
        Approved.ShouldBe(RuleCatalogue.WriteIndex(), RuleCatalogue.Index);
        foreach (var (prefix, title) in RuleCatalogue.Bands)
        {
            Approved.ShouldBe(RuleCatalogue.WritePage(prefix, title), RuleCatalogue.PageOf(prefix));
        }
    }

    [Fact]
    public void No_page_is_longer_than_a_browser_shows() =>
        RuleCatalogue.Bands.Should().OnlyContain(band => RuleCatalogue.WritePage(band.Prefix, band.Title).Length < 100_000);

    [Fact]
    public void Every_rule_of_reading_has_an_example() => RuleExamples.Reading.Select(example => example.Code).Should().Equal(NoticeRules.OfReading.Select(rule => rule.Code));

    [Theory]
    [MemberData(nameof(OfReading))]
    public void A_fault_of_reading_is_found_at_its_place_and_not_in_the_near_miss(RuleExample example)
    {
        NoticeJson.Read(example.Breaks).Findings.Should().Contain(finding => finding.Code == example.Code).Which.Pointer.Should().Be(example.Pointer);
        NoticeJson.Read(example.Keeps).Findings.Should().NotContain(finding => finding.Code == example.Code);
    }
}
