using System.Text;
using System.Text.Json;
using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Tool.Tests;

/// <summary>Many notices at a time, one on each line.</summary>
public sealed class ValidateLinesTests
{
    private static readonly string Faulty = NoticeJson.Write(SampleNotices.All[0] with { Wordings = [] });
    private static readonly string[] Usual = ["validate", "-", "--lines", "--as-of", "2026-11-22", "--language", "en"];

    [Fact]
    public void Each_finding_has_a_line_with_its_place()
    {
        var run = ToolRun.With($"{Faulty}\n\n{{\"schemaVersion\":\"1.0\"}}\r\n{Faulty}", Usual);

        run.ExitCode.Should().Be(2, "the third line is no notice");
        run.Error.Should().Be("3 notices, 2 with errors, 1 that cannot be used\n");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().OnlyContain(line => line.StartsWith("-:1:", StringComparison.Ordinal) || line.StartsWith("-:3:", StringComparison.Ordinal) || line.StartsWith("-:4:", StringComparison.Ordinal));
        lines.Should().ContainSingle(line => line.StartsWith("-:3:", StringComparison.Ordinal)).Which.Should().StartWith("-:3:1: error RN9");
        lines.Where(line => line.StartsWith("-:1:", StringComparison.Ordinal)).Select(line => line[4..]).Should().Equal(lines.Where(line => line.StartsWith("-:4:", StringComparison.Ordinal)).Select(line => line[4..]));
    }

    [Fact]
    public void JSON_has_a_document_for_each_notice_with_findings()
    {
        var run = ToolRun.With($"{Faulty}\n{Faulty}\n", [.. Usual, "--format", "json"]);

        run.ExitCode.Should().Be(1);
        var documents = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        documents.Select(document => document.GetProperty("line").GetInt32()).Should().Equal(1, 2);
        documents[0].GetProperty("findings")[0].GetProperty("code").GetString().Should().StartWith("RN");
    }

    [Fact]
    public void The_report_is_the_same_whatever_the_number_of_threads()
    {
        var input = new StringBuilder();
        for (var i = 0; i < 700; i++)
        {
            input.Append(NoticeJson.Write(SampleNotices.All[i % 5] with { Id = $"n{i}", Wordings = [] })).Append('\n');
        }

        var one = ToolRun.With(input.ToString(), [.. Usual, "--threads", "1"]);
        var four = ToolRun.With(input.ToString(), [.. Usual, "--threads", "4"]);

        four.Should().Be(one);
        one.Error.Should().StartWith("700 notices, ");
    }

    [Fact]
    public void How_far_it_is_shows_on_the_error_output()
    {
        var input = string.Concat(Enumerable.Repeat("{}\n", 20_001));

        ToolRun.With(input, Usual).Error.Split('\n').Should().HaveCount(4).And.HaveElementAt(0, "… 10016 notices, 0 with errors, 10016 that cannot be used");
    }

    [Fact]
    public void A_report_that_is_one_document_is_refused() =>
        ToolRun.With(Faulty, [.. Usual, "--format", "sarif"]).ShouldBeUnusable().Should().Contain("Use --format text or json.");

    [Fact]
    public void Nothing_is_no_input() => ToolRun.With("\n \n", Usual).ShouldBeUnusable().Should().Contain("The input has no lines.");

    [Fact]
    public void A_line_without_end_is_refused_before_memory_is() =>
        ToolRun.With(new byte[17 * 1024 * 1024], Usual).ShouldBeUnusable().Should().Contain("Line 1 is longer than 16777216 bytes");
}
