using System.Text.Json;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Tests;

public sealed class ValidateCommandTests
{
    private static readonly string WithoutPurpose = NoticeJson.Write(new Notice { Id = "a", Languages = [LanguageTag.Finnish], Controllers = [new() { Name = "Paja Oy", Emails = ["paja@paja.example"] }] });

    [Fact]
    public void Errors_end_with_1_and_are_told_in_Finnish()
    {
        var run = ToolRun.With(WithoutPurpose, "validate", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("RN2001 virhe /purposes (1:1)\n  Selosteessa ei kerrota, mihin tarkoitukseen henkilötietoja käsitellään.\n");
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

    [Fact]
    public void A_finding_is_told_with_the_line_and_column_of_its_place_in_the_file()
    {
        const string Notices = "[\n  {\"schemaVersion\":\"1.0\",\"id\":\"a\"}, {\"schemaVersion\":\"1.0\",\"id\":\"b\",\n    \"contacts\":[{\"name\":\"Paja\",\"phones\":[\"soita\"]}]}\n]";
        using var report = JsonDocument.Parse(ToolRun.With(Notices, "validate", "-", "--format", "json").Output);

        Place("/1/contacts/0/phones/0").Should().Be((3, 42));
        Place("/0/purposes").Should().Be((2, 3));
        Place("/1/purposes").Should().Be((2, 37));

        (int Line, int Column) Place(string pointer)
        {
            var finding = report.RootElement.GetProperty("findings").EnumerateArray().First(it => it.GetProperty("pointer").GetString() == pointer);
            return (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32());
        }
    }

    [Fact]
    public void What_is_suppressed_is_reported_with_its_reason_and_does_not_fail()
    {
        var codes = Codes(ToolRun.With(WithoutPurpose, "validate", "-", "--format", "json"), "findings");
        var run = ToolRun.With(WithoutPurpose, ["validate", "-", "--format", "json", .. codes.Distinct().SelectMany(code => new[] { "--suppress", $"{code}=Luonnos = kesken" })]);

        run.ExitCode.Should().Be(0);
        Codes(run, "findings").Should().BeEmpty();
        Codes(run, "suppressed").Should().Equal(codes);
        run.Output.Should().Contain("\"reason\": \"Luonnos = kesken\"");

        static string[] Codes(ToolRun run, string member)
        {
            using var report = JsonDocument.Parse(run.Output);
            return [.. report.RootElement.GetProperty(member).EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!)];
        }
    }

    [Fact]
    public void Suppressions_can_stand_in_a_file()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "# Decided by the board.\n\nRN2001@/purposes = Tarkoitukset ovat liitteessä.\r\nRN8003=Sivu näyttää päiväyksen.\n");
        try
        {
            ToolRun.With(WithoutPurpose, "validate", "-", "--suppress", path).Output.Should().Contain("RN2001 virhe /purposes (1:1)").And.Contain("Perustelu: Tarkoitukset ovat liitteessä.\n");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("RN8003=", "RN8003=: the reason is missing.")]
    [InlineData("RN0000=Syy", "RN0000=Syy: no rule that can be suppressed has the code \"RN0000\".")]
    [InlineData("RN9004=Syy", "faults of reading (RN9) must be corrected")]
    [InlineData("RN8003@updatedOn=Syy", "\"updatedOn\" is no JSON Pointer")]
    [InlineData("RN8003", "RN8003: the reason is missing. Write CODE[@POINTER]=REASON, such as RN8003=")]
    [InlineData("RN200l=Syy", "Did you mean RN2001?")]
    [InlineData("decisions.txt", "There is no file decisions.txt.")]
    public void A_suppression_that_cannot_be_understood_is_refused(string suppression, string message) =>
        ToolRun.With(WithoutPurpose, "validate", "-", "--suppress", suppression).ShouldBeUnusable().Should().Contain(message);

    [Fact]
    public void SARIF_names_the_file_with_line_and_column()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N} a.json");
        File.WriteAllText(path, WithoutPurpose);
        try
        {
            var run = ToolRun.Of("validate", path, "--format", "sarif", "--language", "en");

            run.ExitCode.Should().Be(1);
            using var log = JsonDocument.Parse(run.Output);
            log.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
            var result = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().First(it => it.GetProperty("ruleId").GetString() == "RN2001");
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().StartWith("file:///").And.EndWith("%20a.json");
            place.GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(1);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
