using System.Text;
using System.Text.Json;
using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Tool.Terminal;

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

        ToolRun.With(input, Usual).Error.Split('\n').Should().HaveCount(4).And.Contain(line => line.StartsWith("… 10016 notices, 0 with errors, 10016 that cannot be used, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Quiet_says_nothing_of_how_far_it_is() => ToolRun.With(string.Concat(Enumerable.Repeat("{}\n", 20_001)), [.. Usual, "--quiet"]).Error.Should().BeEmpty();

    [Fact]
    public void One_notice_is_told_in_the_singular() => ToolRun.With(Faulty, Usual).Error.Should().Be("1 notice, 1 with errors, 0 that cannot be used\n");

    [Theory]
    [InlineData("--threads", "0")]
    [InlineData("--threads", "-5")]
    [InlineData("--threads", "x")]
    [InlineData("--max-findings", "0")]
    public void A_count_is_1_or_more(string option, string value) => ToolRun.With(Faulty, [.. Usual, option, value]).ShouldBeUnusable().Should().Contain($"{option} must be 1 or more");

    [Fact]
    public void Threads_without_lines_are_refused() => ToolRun.With(Faulty, "validate", "-", "--threads", "2").ShouldBeUnusable().Should().Contain("Add --lines");

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void No_more_findings_are_shown_than_asked_for(string format)
    {
        var all = ToolRun.With($"{Faulty}\n{Faulty}\n{Faulty}\n", [.. Usual, "--format", format]).Output.Split('\n');
        var some = ToolRun.With($"{Faulty}\n{Faulty}\n{Faulty}\n", [.. Usual, "--format", format, "--max-findings", format == "text" ? "2" : "9999"]);

        some.ExitCode.Should().Be(1);
        some.Output.Split('\n')[..^1].Should().Equal(all[..(format == "text" ? 2 : 3)]);
        some.Error.Contains("Findings that are not shown: ", StringComparison.Ordinal).Should().Be(format == "text");
    }

    [Fact]
    public void Counts_are_of_all_lines()
    {
        using var counts = JsonDocument.Parse(ToolRun.With($"{Faulty}\n{Faulty}\n", [.. Usual, "--summary", "--format", "json"]).Output);

        counts.RootElement.GetProperty("summary").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(row => row.GetProperty("count").GetInt32() % 2 == 0);
    }

    [Fact]
    public void Several_files_are_read_one_after_another()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", Faulty + "\n");
        folder.Write("b.ndjson", Faulty + "\n" + Faulty);
        folder.Write("c.json", "{}");

        var run = ToolRun.Of(["validate", folder.Path, .. Usual[2..]]);

        run.Error.Should().StartWith("3 notices, ");
        run.Output.Should().Contain("a.jsonl:1:").And.Contain("b.ndjson:2:");
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_work()
    {
        using var input = new Counted(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{}\n", 200_000))));
        using var error = new MemoryStream();
        using var pipe = new PipedOutput(new ClosedPipe());
        using var console = new ToolConsole(input, pipe, error);

        CommandLine.Run([.. Usual, "--threads", "1"], console).Should().Be(2, "what was read was no notice");

        input.Given.Should().BeLessThan(1 << 17);
    }

    private sealed class Counted(byte[] bytes) : MemoryStream(bytes)
    {
        public int Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            Given += read;
            return read;
        }
    }

    [Fact]
    public void What_moves_the_cursor_of_a_terminal_is_not_written()
    {
        const string Json = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"\\u001b]0;OWNED\\u0007\\u009b1m\\nRN9999\":1}";

        ToolRun.With(Json, Usual).Output.Should().NotContainAny("\u001b", "\u0007", "\u009b", "\nRN9999");
    }

    [Fact]
    public void A_report_that_is_one_document_is_refused() =>
        ToolRun.With(Faulty, [.. Usual, "--format", "sarif"]).ShouldBeUnusable().Should().Contain("Use --format text, json.");

    [Fact]
    public void Nothing_is_no_input() => ToolRun.With("\n \n", Usual).ShouldBeUnusable().Should().Contain("The input has no lines.");

    [Fact]
    public void A_line_without_end_is_refused_before_memory_is() =>
        ToolRun.With(new byte[17 * 1024 * 1024], Usual).ShouldBeUnusable().Should().Contain("Line 1 is longer than 16777216 bytes");
}
