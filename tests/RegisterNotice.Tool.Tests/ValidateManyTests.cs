using System.Text;
using System.Text.Json;
using RegisterNotice.Json;
using RegisterNotice.Tool.Terminal;

namespace RegisterNotice.Tool.Tests;

/// <summary>Which findings are shown, which make a check fail, and several files at a time.</summary>
public sealed class ValidateManyTests
{
    private static readonly string Faulty = NoticeJson.Write(new Notice { Id = "a", Languages = [LanguageTag.Finnish], Controllers = [new() { Name = "Paja Oy", Emails = ["paja@paja.example"] }] });

    [Fact]
    public void Several_files_have_one_report_with_their_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Faulty);
        folder.Write("b/b.json", Faulty);

        var text = ToolRun.Of("validate", folder.Path);
        using var sarif = JsonDocument.Parse(ToolRun.Of("validate", folder.Path, "--format", "sarif").Output);

        text.ExitCode.Should().Be(1);
        text.Output.Should().Contain("a.json\n====").And.Contain("b.json\n====");
        sarif.RootElement.GetProperty("runs").GetArrayLength().Should().Be(1);
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()![^6..]).Distinct().Should().Equal("a.json", "b.json");
    }

    [Fact]
    public void A_file_that_holds_no_notice_does_not_hide_the_others()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "{");
        folder.Write("b.json", Faulty);

        var run = ToolRun.Of("validate", folder.Path);

        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("RN9001").And.Contain("RN2001");
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public void What_fails_can_be_chosen(string severity, int code) => ToolRun.With(Faulty, "validate", "-", "--fail-on", severity).ExitCode.Should().Be(code);

    [Fact]
    public void Warnings_fail_where_they_are_to()
    {
        var severities = Severities("info");
        var suppressed = Codes().Where(finding => finding.Severity == "error").SelectMany(finding => new[] { "--suppress", $"{finding.Code}=Luonnos" }).ToArray();

        severities.Should().Contain("warning");
        ToolRun.With(Faulty, ["validate", "-", .. suppressed]).ExitCode.Should().Be(0);
        ToolRun.With(Faulty, ["validate", "-", "--fail-on", "warning", .. suppressed]).ExitCode.Should().Be(1);
    }

    [Fact]
    public void What_is_less_grave_than_asked_for_is_not_shown()
    {
        Severities("warning").Should().OnlyContain(severity => severity != "info");
        Severities("error").Should().OnlyContain(severity => severity == "error");
    }

    [Fact]
    public void No_more_findings_are_shown_than_asked_for_and_the_rest_is_counted()
    {
        var all = Codes().Length;
        var run = ToolRun.With(Faulty, "validate", "-", "--max-findings", "2", "--format", "json", "--language", "en");

        run.ExitCode.Should().Be(1);
        JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").GetArrayLength().Should().Be(2);
        run.Error.Should().Be($"Findings that are not shown: {all - 2} (--max-findings).\n");
    }

    [Fact]
    public void A_summary_counts_how_often_each_rule_is_broken()
    {
        var text = ToolRun.With($"[{Faulty},{Faulty}]", "validate", "-", "--summary", "--language", "en").Output;
        using var json = JsonDocument.Parse(ToolRun.With($"[{Faulty},{Faulty}]", "validate", "-", "--summary", "--format", "json").Output);

        text.Should().Contain("2 RN2001 error: ").And.MatchRegex("\n[0-9]+ errors, [0-9]+ warnings, [0-9]+ hints\\.\n$");
        json.RootElement.GetProperty("summary").EnumerateArray().Single(row => row.GetProperty("code").GetString() == "RN2001").GetProperty("count").GetInt32().Should().Be(2);
        ToolRun.With(Faulty, "validate", "-", "--summary", "--format", "sarif").ShouldBeUnusable().Should().Contain("--summary");
    }

    [Fact]
    public void Members_of_ones_own_are_kept_on_demand()
    {
        const string Json = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"dpia\":{\"done\":true}}";

        ToolRun.With(Json, "validate", "-", "--summary").Output.Should().Contain("RN9004");
        ToolRun.With(Json, "validate", "-", "--summary", "--preserve").Output.Should().NotContain("RN9004");
    }

    [Fact]
    public void Every_set_of_the_library_can_be_asked_for()
    {
        var help = ToolRun.Of("validate", "--help").ShouldBeGood();

        foreach (var set in new[] { "information", "record", "personalDataAct", "recommended", "all" })
        {
            help.Should().Contain(set);
            ToolRun.With(Faulty, "validate", "-", "--set", set, "--as-of", "2010-01-01").ExitCode.Should().BeLessThan(2);
        }
    }

    [Fact]
    public void A_report_speaks_the_first_language_of_the_notice() =>
        ToolRun.With("{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"languages\":[\"sv\"]}", "validate", "-").Output.Should().Contain("RN2001 fel /purposes");

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void What_moves_the_cursor_of_a_terminal_is_not_written_in_a_report(string format)
    {
        var notice = NoticeJson.Write(new Notice { Id = "a", Controllers = [new() { Name = "Paja \u001b]0;OWNED\u0007\u001b[2J\u009b1m\rx\n\nRN9999 error /x", Emails = ["x\u001b[31m"] }] });

        ToolRun.With(notice, "validate", "-", "--format", format, "--name", "a\u001b[2J.json").Output.Should().NotContainAny("\u001b", "\u0007", "\r", "\nRN9999");
    }

    [Fact]
    public void A_terminal_gets_colours_and_a_pipe_does_not()
    {
        Shown(default).Should().NotContain("\u001b").And.Contain("RN2001 virhe /purposes");
        Shown(new(IsTerminal: true, HasColours: false)).Should().NotContain("\u001b");
        var coloured = Shown(new(IsTerminal: true, HasColours: true));
        coloured.Should().MatchRegex("\u001b\\[[0-9;]+mRN2001 virhe\u001b\\[0m /purposes");
        System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "").Should().Be(Shown(default));

        static string Shown(TerminalLook look)
        {
            using var input = new MemoryStream(Encoding.UTF8.GetBytes(Faulty));
            using var output = new MemoryStream();
            using var error = new MemoryStream();
            using var console = new ToolConsole(input, output, error) { OutputLook = look };
            CommandLine.Run(["validate", "-"], console).Should().Be(1);
            return Encoding.UTF8.GetString(output.ToArray());
        }
    }

    private static string[] Severities(string least) => [.. Codes("--min-severity", least).Select(finding => finding.Severity)];

    private static (string Code, string Severity)[] Codes(params string[] options)
    {
        using var report = JsonDocument.Parse(ToolRun.With(Faulty, ["validate", "-", "--format", "json", .. options]).Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => (finding.GetProperty("code").GetString()!, finding.GetProperty("severity").GetString()!))];
    }
}
