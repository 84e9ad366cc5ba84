using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Reports;

public sealed class JsonReportTests
{
    private static readonly Notice Faulty = FaultlessNotice.Instance with { UpdatedOn = new(2027, 1, 1), RetentionRules = [], Security = [] };

    private static readonly NoticeValidationOptions Options = new()
    {
        RuleSet = NoticeRuleSet.All,
        AsOf = FaultlessNotice.Today,
        Suppressions = [new() { Code = "RN5101", Reason = "A certificate tells it." }],
    };

    [Fact]
    public void Findings_come_with_all_that_is_known_of_them_and_suppressed_ones_with_their_reason() =>
        JsonReportWriter.Write(NoticeValidator.Validate(Faulty, Options).Placed(), LanguageTag.English).Should().Be(
            """
            {
              "findings": [
                {
                  "code": "RN5001",
                  "severity": "error",
                  "pointer": "/retentionRules",
                  "key": "RN5001:/retentionRules",
                  "message": "The notice does not say how long the data are kept.",
                  "citation": "Article 13(2)(a) GDPR; Article 30(1)(f) GDPR",
                  "remedy": "State the retention period or the criteria that determine it, preferably for each category of data."
                },
                {
                  "code": "RN5004",
                  "severity": "info",
                  "pointer": "/retentionRules",
                  "key": "RN5004:/retentionRules",
                  "message": "Orders or invoicing give rise to accounting material, but its retention period is not stated.",
                  "citation": "chapter 2, section 10 of the Accounting Act (1336/1997)",
                  "remedy": "Say that under the Accounting Act vouchers are kept for 6 years from the end of the calendar year in which the financial year ended, and books for 10 years from the end of the financial year."
                },
                {
                  "code": "RN8004",
                  "severity": "warning",
                  "pointer": "/updatedOn",
                  "key": "RN8004:/updatedOn",
                  "message": "The notice's date 1.1.2027 is in the future.",
                  "citation": "",
                  "remedy": "Correct the date. If the notice takes effect later, state that day separately."
                }
              ],
              "suppressed": [
                {
                  "code": "RN5101",
                  "severity": "warning",
                  "pointer": "/security",
                  "key": "RN5101:/security",
                  "message": "The notice does not say how the data are protected.",
                  "citation": "Article 32(1) GDPR; Article 30(1)(g) GDPR",
                  "remedy": "Describe the measures in general terms, such as access rights, encryption and backups.",
                  "reason": "A certificate tells it."
                }
              ]
            }
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Why_a_finding_may_not_hold_is_among_what_is_known_of_it()
    {
        var placed = NoticeValidator.Validate(Faulty, Options).Placed()[0];

        JsonReportWriter.Write([placed with { Caveats = ["The page may say it."] }]).Should().Contain("\"caveats\": [");
        JsonReportWriter.Write([placed]).Should().NotContain("caveats");
    }

    [Fact]
    public void A_clean_report_has_an_empty_list_and_none_of_what_is_suppressed() => JsonReportWriter.Write(NoticeReport.Clean.Placed()).Should().Be("{\n  \"findings\": []\n}");

    [Fact]
    public void Where_nothing_is_suppressed_nothing_is_said_of_it_and_where_all_is_no_finding_stands()
    {
        JsonReportWriter.Write(NoticeValidator.Validate(Faulty, Options with { Suppressions = [] }).Placed()).Should().Contain("RN5101").And.NotContain("\"suppressed\"");
        JsonReportWriter.Write([.. NoticeValidator.Validate(Faulty, Options).Placed().Where(placed => placed.Suppression is not null)]).Should().StartWith("{\n  \"findings\": [],\n  \"suppressed\": [\n").And.Contain("RN5101");
    }

    [Fact]
    public void Line_and_column_are_told_where_they_are_known()
    {
        var json = Encoding.UTF8.GetBytes(NoticeJson.Write(Faulty, NoticeWriteOptions.Indented));
        var line = Array.FindIndex(Encoding.UTF8.GetString(json).Split('\n'), text => text.Contains("\"updatedOn\"", StringComparison.Ordinal)) + 1;

        var finding = JsonNode.Parse(JsonReportWriter.Write(NoticeValidator.Validate(Faulty, Options).Placed(json)))!["findings"]![2]!;

        finding["pointer"]!.GetValue<string>().Should().Be("/updatedOn");
        finding["line"]!.GetValue<int>().Should().Be(line);
        finding["column"]!.GetValue<int>().Should().Be(3);
    }

    [Theory]
    [InlineData(null, "Selosteessa ei kerrota, kuinka kauan tietoja säilytetään.")]
    [InlineData("sv-FI", "Beskrivningen anger inte hur länge uppgifterna lagras.")]
    [InlineData("de", "The notice does not say how long the data are kept.")]
    public void It_speaks_Finnish_unless_asked_for_another_language(string? language, string message) =>
        JsonNode.Parse(JsonReportWriter.Write(NoticeValidator.Validate(Faulty, Options).Placed(), language is null ? null : LanguageTag.Parse(language)))!["findings"]![0]!["message"]!.GetValue<string>().Should().Be(message);

    [Fact]
    public void States_of_coverage_have_names_of_their_own()
    {
        var table = JsonNode.Parse(JsonReportWriter.Write(NoticeCoverage.Of(FaultlessNotice.Instance with { Purposes = [], Disclosures = Declaration<Disclosure>.NotStated }, FaultlessNotice.Today)))!["coverage"]!.AsArray();

        table.Select(row => $"{row!["item"]} {row["state"]}").Should().StartWith(["13(1)(a) met", "13(1)(b) notApplicable", "13(1)(c) missing", "13(1)(d) conditional", "13(1)(e) missing"]);
        table[0]!["name"]!.GetValue<string>().Should().StartWith("Rekisterinpitäjä");
        table[0]!["pointers"]!.ToJsonString().Should().Be("[\"/controllers\",\"/contacts\"]");
        table[2]!["findings"]!.ToJsonString().Should().Be("[\"RN2001\"]");
    }

    [Fact]
    public void Nothing_is_written_from_null_or_to_null()
    {
        foreach (var refused in new Action[]
                 {
                     () => JsonReportWriter.Write((IReadOnlyList<PlacedFinding>)null!), () => JsonReportWriter.Write((NoticeCoverage)null!),
                     () => JsonReportWriter.Write([], (IBufferWriter<byte>)null!), () => JsonReportWriter.Write(NoticeCoverage.Of(FaultlessNotice.Instance), (IBufferWriter<byte>)null!),
                 })
        {
            refused.Should().Throw<ArgumentNullException>();
        }
    }
}
