using System.Text.Json;
using System.Text.Json.Nodes;
using RegisterNotice.Import;
using RegisterNotice.Json;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.Hosts.Tests.SystemTextJson;

public sealed class ReportSerializerTests
{
    private static readonly Notice Faulty = FaultlessNotice.Instance with { UpdatedOn = new(2027, 1, 1), RetentionRules = [], Security = [] };

    private static readonly NoticeReport Report = NoticeValidator.Validate(Faulty, new()
    {
        RuleSet = NoticeRuleSet.All,
        AsOf = FaultlessNotice.Today,
        Language = LanguageTag.English,
        Suppressions = [new() { Code = "RN5101", Reason = "A certificate tells it." }],
    });

    private static readonly NoticeCoverage Coverage = NoticeCoverage.Of(Faulty, FaultlessNotice.Today);

    public static readonly TheoryData<JsonSerializerOptions?> Setups = new() { (JsonSerializerOptions?)null, JsonSerializerOptions.Web, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper } };

    [Theory]
    [MemberData(nameof(Setups))]
    public void A_report_is_written_as_the_writer_of_reports_writes_it(JsonSerializerOptions? options)
    {
        Node(Report, options).Should().Be(Node(JsonReportWriter.Write(Report.Placed(), LanguageTag.English)));
        Node(NoticeReport.Clean, options).Should().Be("""{"findings":[]}""");
        Node(Coverage, options).Should().Be(Node(JsonReportWriter.Write(Coverage)));
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void What_a_report_holds_is_written_as_it_stands_in_the_report(JsonSerializerOptions? options)
    {
        var report = JsonNode.Parse(JsonReportWriter.Write(Report.Placed(), LanguageTag.English))!;

        Node(Report.Findings, options).Should().Be(report["findings"]!.ToJsonString());
        Node(Report.Suppressed, options).Should().Be(report["suppressed"]!.ToJsonString());
        Node(Report.Placed(), options).Should().Contain("\"reason\":\"A certificate tells it.\"");
        Node(Coverage.Rows, options).Should().Be(JsonNode.Parse(JsonReportWriter.Write(Coverage))!["coverage"]!.ToJsonString());
    }

    [Fact]
    public void A_host_chooses_the_language()
    {
        var options = new JsonSerializerOptions { Converters = { new ReportJsonConverter(LanguageTag.Swedish) } };

        Node(Report, options).Should().Be(Node(JsonReportWriter.Write(Report.Placed(), LanguageTag.Swedish)));
        Node(Coverage, options).Should().Be(Node(JsonReportWriter.Write(Coverage, LanguageTag.Swedish)));
    }

    [Fact]
    public void The_findings_of_reading_have_their_line() =>
        Node(NoticeJson.Read("""{"schemaVersion":"1.0"}"""), null).Should().StartWith("""{"notice":null,"findings":[{"code":"RN9003","severity":"error","pointer":"/id",""").And.EndWith("""
            "line":1,"column":1}],"hasErrors":true}
            """);

    [Fact]
    public void Outcomes_of_a_check_are_not_read_back()
    {
        foreach (var type in new[] { typeof(NoticeReport), typeof(Finding), typeof(PlacedFinding), typeof(SuppressedFinding), typeof(NoticeCoverage), typeof(CoverageRow) })
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize("{}", type)).Should().Throw<NotSupportedException>().WithMessage($"A {type.Name} is written and not read.*");
        }
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void What_says_no_more_than_it_holds_is_read_back(JsonSerializerOptions? options)
    {
        ShouldComeBack(new TextPosition(3, 5), """{"line":3,"column":5}""", options);
        ShouldComeBack(new FindingSuppression { Code = "RN8003", Reason = "Known." }, """{"code":"RN8003","reason":"Known."}""", options);
        ShouldComeBack(new FindingSuppression { Code = "RN8003", Pointer = "/contacts/0", Reason = "Known." }, """{"code":"RN8003","pointer":"/contacts/0","reason":"Known."}""", options);
        ShouldComeBack(new ImportedFact { Notice = 0, Pointer = "/id", Span = new(1, 2, 3), Text = "noi", Rule = "Name", Confidence = FactConfidence.Weak }, """{"notice":0,"pointer":"/id","span":{"line":1,"column":2,"length":3},"text":"noi","rule":"Name","confidence":"weak"}""", options);
        ShouldComeBack(new UnclearPassage { Notice = 0, Span = new(1, 2, 3), Text = "noin", Code = UnclearCode.EmailPattern }, """{"notice":0,"span":{"line":1,"column":2,"length":3},"text":"noin","code":"emailPattern","kinds":[],"reason":"A pattern for the addresses of many, not an address."}""", options);
        ShouldComeBack(new BuildProblem { Pointer = "/id", Message = "why" }, """{"pointer":"/id","message":"why"}""", options);
        ShouldComeBack(Severity.Warning, "\"warning\"", options);
        ShouldComeBack<Severity?>(null, "null", options);
        ShouldComeBack<CoverageState?>(CoverageState.NotApplicable, "\"notApplicable\"", options);
    }

    [Fact]
    public void The_result_of_an_import_is_written_with_its_notices()
    {
        var result = NoticeImporter.Import("Tietosuojaseloste\n\nRekisterinpitäjä\nVillanen Oy\n");

        var node = JsonNode.Parse(JsonSerializer.Serialize(result))!;

        NoticeJson.Parse(node["notices"]![0]!.ToJsonString()).Should().Be(result.Notices[0]);
        node["facts"]!.AsArray().Should().HaveCount(result.Facts.Count);
        JsonSerializer.Deserialize<List<ImportedFact>>(node["facts"]!.ToJsonString()).Should().Equal(result.Facts);
    }

    private static string Node<T>(T value, JsonSerializerOptions? options) => Node(JsonSerializer.Serialize(value, options));

    private static string Node(string json) => JsonNode.Parse(json)!.ToJsonString();

    private static void ShouldComeBack<T>(T value, string json, JsonSerializerOptions? options)
    {
        JsonSerializer.Serialize(value, options).Should().Be(json);
        JsonSerializer.Deserialize<T>(json, options).Should().Be(value);
    }
}
