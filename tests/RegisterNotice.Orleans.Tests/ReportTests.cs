using System.Text;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Tests;

public sealed class ReportTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    public static TheoryData<string> Ids => [.. SampleNotices.All.Select(notice => notice.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_report_arrives_and_says_the_same_in_all_languages(string id)
    {
        var report = Report(SampleNotices.All.Single(notice => notice.Id == id));

        var arrived = Silo.Pass(report);

        arrived.Should().Be(report);
        foreach (var language in Languages)
        {
            JsonReportWriter.Write(arrived.Placed(), language).Should().Be(JsonReportWriter.Write(report.Placed(), language));
        }

        arrived.Placed().Select(placed => placed.NoticeId).Should().Equal(report.Placed().Select(placed => placed.NoticeId));
    }

    [Fact]
    public void What_is_suppressed_arrives_with_its_reason()
    {
        var report = Report(SampleNotices.OfShops[0]);
        var code = report.Findings[0].Code;

        var suppressed = Silo.Pass(Report(SampleNotices.OfShops[0], new FindingSuppression { Code = code, Pointer = report.Findings[0].Pointer, Reason = "Päätetty 1.11.2026" }));

        suppressed.Suppressed.Should().Contain(it => it.Suppression.Reason == "Päätetty 1.11.2026" && it.Finding == report.Findings[0]);
        Silo.Pass(suppressed.Suppressed[0]).Should().Be(suppressed.Suppressed[0]);
    }

    [Fact]
    public void A_finding_of_a_rule_that_the_other_side_does_not_know_brings_its_words()
    {
        var finding = Silo.Pass(OfAnotherVersion());

        finding.Code.Should().Be("RN4999");
        finding.Key.Should().Be("RN4999:/recipients/0");
        finding.MessageIn(LanguageTag.Swedish).Should().Be("Mottagaren Nordpilvi saknar månad.");
        finding.Severity.Should().Be(Severity.Warning);
        finding.Rule.CitationIn(LanguageTag.English).Should().BeEmpty();
    }

    [Fact]
    public void A_report_of_the_rules_of_a_host_arrives()
    {
        var rule = new NoticeRule
        {
            Check = context => context.Report("/title"),
            Code = "HOST1",
            Name = "TitleMustShout",
            Message = LocalizedText.Of("fi", "Otsikko ei huuda."),
            Grounds = [new() { Severity = Severity.Error }],
        };
        var report = NoticeValidator.Validate(SampleNotices.All[0], new() { RuleSet = NoticeRuleSet.Empty.With(rule) });

        var arrived = Silo.Pass(report);

        arrived.Should().Be(report);
        arrived.Findings.Should().ContainSingle().Which.MessageIn(LanguageTag.Finnish).Should().Be("Otsikko ei huuda.");
    }

    [Fact]
    public void What_came_of_reading_arrives_with_lines_and_columns()
    {
        var result = NoticeJson.Read("{\n  \"schemaVersion\": \"1.0\",\n  \"id\": \"a\",\n  \"nope\": 1, \"draftedOn\": \"2026-02-30\" }"u8);

        var arrived = Silo.Pass(result);

        arrived.Findings.Should().Equal(result.Findings);
        arrived.Findings[0].Position.Should().Be(new TextPosition(4, 3));
        arrived.Notice.Should().Be(result.Notice);
        arrived.HasErrors.Should().BeTrue();
        foreach (var language in Languages)
        {
            arrived.Findings.Select(finding => finding.MessageIn(language)).Should().Equal(result.Findings.Select(finding => finding.MessageIn(language)));
        }
    }

    [Fact]
    public void Findings_in_files_and_lists_of_findings_arrive()
    {
        var json = Encoding.UTF8.GetBytes(NoticeJson.Write(SampleNotices.OfShops[0], NoticeWriteOptions.Indented));
        var report = Report(SampleNotices.OfShops[0]);

        Silo.Pass(report.Placed(json, "shop.json")).Should().Equal(report.Placed(json, "shop.json"));
        Silo.Pass(report.Errors).Should().Equal(report.Errors);
    }

    [Fact]
    public void Within_a_silo_the_same_object_is_handed_on()
    {
        var report = Report(SampleNotices.OfShops[0]);

        Silo.Copy(report).Should().BeSameAs(report);
        Silo.Copy(report.Findings).Should().BeSameAs(report.Findings);
        Silo.Copy(report.Findings[0]).Should().BeSameAs(report.Findings[0]);
    }

    // As a newer version of the library would send it.
    private static Finding OfAnotherVersion()
    {
        var rule = new NoticeRule
        {
            Check = context => context.Report("/recipients/0", ("name", "Nordpilvi")),
            Code = "RN4999",
            Name = "MonthMissing",
            Message = LocalizedText.Of("fi", "Vastaanottajalta {name} puuttuu kuukausi.").With("sv", "Mottagaren {name} saknar månad."),
            Grounds = [new() { Severity = Severity.Warning }],
        };
        return NoticeValidator.Validate(SampleNotices.All[0], new() { RuleSet = NoticeRuleSet.Empty.With(rule) }).Findings[0];
    }

    private static NoticeReport Report(Notice notice, params FindingSuppression[] suppressions) =>
        NoticeValidator.Validate(notice, new() { AsOf = new LocalDate(2026, 11, 30), RuleSet = NoticeRuleSet.All, Suppressions = suppressions });
}
