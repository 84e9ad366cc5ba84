using System.Text.Json;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Tests;

public sealed class ValidateCommandTests
{
    private static readonly string WithoutPurpose = NoticeJson.Write(new Notice { Id = "a", Controllers = [new() { Name = "Paja Oy", Emails = ["paja@paja.example"] }] });

    [Fact]
    public void Errors_end_with_1_and_are_told_in_Finnish()
    {
        var run = ToolRun.With(WithoutPurpose, "validate", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("RN2001 virhe /purposes\n  Selosteessa ei kerrota, mihin tarkoitukseen henkilötietoja käsitellään.\n");
    }

    [Theory]
    [InlineData("sv", "RN2001 fel /purposes")]
    [InlineData("en", "RN2001 error /purposes")]
    public void Other_languages_can_be_asked_for(string language, string head) => ToolRun.With(WithoutPurpose, "validate", "-", "--language", language).Output.Should().Contain(head);

    [Fact]
    public void JSON_names_code_severity_pointer_message_citation_and_remedy()
    {
        using var report = JsonDocument.Parse(ToolRun.With(WithoutPurpose, "validate", "-", "--format", "json").Output);

        var finding = report.RootElement.GetProperty("findings").EnumerateArray().Single(it => it.GetProperty("code").GetString() == "RN2001");
        finding.GetProperty("severity").GetString().Should().Be("error");
        finding.GetProperty("pointer").GetString().Should().Be("/purposes");
        finding.GetProperty("message").GetString().Should().NotBeEmpty();
        finding.GetProperty("citation").GetString().Should().Contain("13 artiklan");
        finding.GetProperty("remedy").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public void The_law_of_another_day_can_be_asked_for()
    {
        ToolRun.With(WithoutPurpose, "validate", "-", "--set", "all", "--as-of", "2015-06-01").Output.Should().Contain("henkilötietolain").And.NotContain("tietosuoja-asetuksen 13 artiklan");
        ToolRun.With(WithoutPurpose, "validate", "-", "--set", "all", "--as-of", "2026-11-22").Output.Should().Contain("tietosuoja-asetuksen 13 artiklan");
    }

    [Fact]
    public void Each_notice_of_an_array_is_checked_and_its_findings_point_into_the_array()
    {
        var run = ToolRun.With($"[{WithoutPurpose},{WithoutPurpose}]", "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("\"/0/purposes\"").And.Contain("\"/1/purposes\"");
    }

    [Theory]
    [InlineData("", "RN9001")]
    [InlineData("{", "RN9001")]
    [InlineData("7", "RN9006")]
    [InlineData("{\"schemaVersion\":\"9.0\",\"id\":\"a\"}", "RN9002")]
    public void What_is_no_notice_ends_with_2_and_findings(string json, string code)
    {
        var run = ToolRun.With(json, "validate", "-");

        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain(code);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void A_fault_of_reading_is_told_with_its_line_and_column()
    {
        using var report = JsonDocument.Parse(ToolRun.With("{\"schemaVersion\":\"1.0\",\n \"id\":\"a\",\n \"nonsense\":1}", "validate", "-", "--format", "json").Output);

        var finding = report.RootElement.GetProperty("findings").EnumerateArray().Single(it => it.GetProperty("code").GetString() == "RN9004");
        finding.GetProperty("pointer").GetString().Should().Be("/nonsense");
        finding.GetProperty("line").GetInt32().Should().Be(3);
        finding.GetProperty("column").GetInt32().Should().Be(2);
    }

    [Fact]
    public void An_array_without_notices_is_refused() => ToolRun.With("[]", "validate", "-").ShouldBeUnusable().Should().Contain("an array without notices");

    [Fact]
    public void A_day_that_is_none_is_refused_in_one_line() =>
        ToolRun.With(WithoutPurpose, "validate", "-", "--as-of", "2026-02-30").ShouldBeUnusable()
            .Should().Be("register-notice: '2026-02-30' is no day for --as-of. Write it as 2026-11-22.\nSee register-notice validate --help.\n");
}
