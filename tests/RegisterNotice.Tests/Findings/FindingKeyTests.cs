using RegisterNotice.Json;
using RegisterNotice.Tests.Validation;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Findings;

public sealed class FindingKeyTests
{
    private const string TwoPurposes =
        """{"purposes":[{"id":"orders","description":{"fi":"Tilaukset"},"legalBases":[{"kind":"contract"}]},{"id":"a/b~c","description":{"fi":"Kehitys"},"legalBases":[{"kind":"legitimateInterests"}]}]}""";

    [Fact]
    public void It_names_the_rule_and_the_part_by_its_id() =>
        Single(RuleExamples.Put(TwoPurposes), "RN2005").Key.Should().Be("RN2005:/purposes/@a~1b~0c/legalBases/0/interest");

    [Fact]
    public void It_stays_when_parts_are_put_in_another_order()
    {
        var notice = RuleExamples.Put(TwoPurposes);
        var turned = notice with { Purposes = [.. notice.Purposes.Reverse()] };

        Single(turned, "RN2005").Key.Should().Be(Single(notice, "RN2005").Key);
        Single(turned, "RN2005").Pointer.Should().NotBe(Single(notice, "RN2005").Pointer);
    }

    [Theory]
    [InlineData("RN3002", """{"dataCategories":[]}""", "RN3002:/dataCategories")]
    [InlineData("RN6019", """{"rights":[{"kind":"access","fee":{"fi":"10 euroa"},"channels":[{"kind":"email","target":"a@villanen.example"}]}]}""", "RN6019:/rights/@access/fee")]
    [InlineData("RN1011", """{"controllers":[{"name":"Villanen Oy","businessId":"1234567-8"}]}""", "RN1011:/controllers/0/businessId")]
    [InlineData("RN5005", """{"retentionRules":[{"id":"r","period":"P1Y"}]}""", "RN5005:/retentionRules/@r/startsFrom")]
    public void What_has_no_id_keeps_its_place(string code, string members, string key) => Single(RuleExamples.Put(members), code).Key.Should().Be(key);

    [Fact]
    public void A_fault_of_reading_has_its_pointer() =>
        NoticeJson.Read("""{"schemaVersion":"1.0","id":"a","purposes":[{"id":"p","description":{},"x":1}]}""").Findings.Single().Key.Should().Be("RN9004:/purposes/0/x");

    private static Finding Single(Notice notice, string code) =>
        NoticeValidator.Validate(notice, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings.Single(finding => finding.Code == code);
}
