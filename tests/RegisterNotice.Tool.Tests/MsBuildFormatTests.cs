using System.Text.RegularExpressions;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Tests;

/// <summary>Findings as lines that MSBuild takes for diagnostics.</summary>
public sealed partial class MsBuildFormatTests
{
    private const string Broken = """
        {
          "schemaVersion": "1.0",
          "id": "a",
          "languages": ["fi"],
          "controllers": [
            { "name": "Paja Oy", "businessId": "1234567-0", "emails": ["paja@paja.example"] }
          ]
        }
        """;

    private static readonly string[] Usual = ["--format", "msbuild", "--as-of", "2026-11-22", "--language", "en"];

    [Fact]
    public void An_error_stands_at_its_line_and_column_with_message_and_remedy()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Broken);

        var run = ToolRun.Of(["validate", folder.At("a.json"), .. Usual]);

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        var line = run.Output.Split('\n').Should().ContainSingle(it => it.Contains("RN1011", StringComparison.Ordinal)).Which;
        line.Should().StartWith($"{folder.At("a.json")}(6,26): error RN1011: ").And.Contain("1234567-0");
        var rule = RegisterNotice.Validation.NoticeRules.All.Single(it => it.Code == "RN1011");
        line.Should().EndWith(rule.Remedy[LanguageTag.English]!);
    }

    [Fact]
    public void Every_line_is_canonical_and_has_the_severity_of_its_finding()
    {
        var run = ToolRun.With(Broken, ["validate", "-", "--name", "notices/a.json", .. Usual]);

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().OnlyContain(line => Canonical().IsMatch(line));
        lines.Select(line => Canonical().Match(line).Groups["severity"].Value).Should().Contain(["error", "warning", "info"]);
        lines.Should().OnlyContain(line => line.StartsWith("notices/a.json(", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_is_written_as_it_was_given()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Broken);
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.At("a.json"));

        ToolRun.Of(["validate", relative, .. Usual]).Output.Should().StartWith($"{relative}(");
    }

    [Fact]
    public void What_is_no_notice_is_an_error_of_its_file_and_ends_with_2()
    {
        var run = ToolRun.With("{\n \"schemaVersion\": \"1.0\",\n \"id\": }", ["validate", "-", "--name", "a.json", .. Usual]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().StartWith("a.json(3,8): error RN9001: ");
    }

    [Fact]
    public void Line_breaks_of_a_notice_begin_no_line_of_the_log()
    {
        var forged = NoticeJson.Write(new Notice
        {
            Id = "a",
            Languages = [LanguageTag.Finnish],
            Controllers = [new() { Name = "Paja Oy", BusinessId = BusinessId.AsWritten("1\nevil.cs(1,1): error CS0000: no\r\u2028x") }],
        });

        var lines = ToolRun.With(forged, ["validate", "-", "--name", "a.json", .. Usual]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Should().NotBeEmpty().And.OnlyContain(line => line.StartsWith("a.json(", StringComparison.Ordinal) && !line.Contains('\r'));
    }

    [Fact]
    public void Suppressed_findings_have_no_line_and_do_not_fail()
    {
        var open = ToolRun.With(Broken, ["validate", "-", .. Usual]);
        var suppressed = ToolRun.With(Broken, ["validate", "-", "--suppress", "RN1011=the register has it so", .. Usual]);

        open.Output.Should().Contain("RN1011");
        suppressed.Output.Should().NotContain("RN1011");
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    public void Severities_are_MSBuilds_own_words_in_every_language(string language) =>
        ToolRun.With(Broken, "validate", "-", "--format", "msbuild", "--language", language).Output.Should().Contain(": error RN1011: ").And.NotContain(": virhe ").And.NotContain(": fel ");

    [Theory]
    [InlineData("msbuild")]
    [InlineData("sarif")]
    public void Counts_are_no_diagnostics(string format) =>
        ToolRun.With(Broken, "validate", "-", "--summary", "--format", format).ShouldBeUnusable().Should().Contain($"which {format} has not");

    [GeneratedRegex(@"^[^:]*\(\d+,\d+\): (?<severity>error|warning|info) RN\d{4}: \S.*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Canonical();
}
