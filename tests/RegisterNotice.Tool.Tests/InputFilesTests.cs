using RegisterNotice.Json;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Terminal;

namespace RegisterNotice.Tool.Tests;

public sealed class InputFilesTests
{
    private const string Notice = "{\"schemaVersion\":\"1.0\",\"id\":\"a\"}";

    [Theory]
    [InlineData("*.json", "a.json", "b.json")]
    [InlineData("**/*.json", "a.json", "b.json", "deep/c.json", "deep/er/d.json")]
    [InlineData("deep/**", "deep/c.json", "deep/er/d.json", "deep/er/e.txt")]
    [InlineData("?.json", "a.json", "b.json")]
    [InlineData("d*/e?/*.json", "deep/er/d.json")]
    [InlineData("", "a.json", "b.json", "deep/c.json", "deep/er/d.json")]
    public void Folders_and_patterns_name_files_in_their_order(string pattern, params string[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in new[] { "b.json", "a.json", "deep/c.json", "deep/er/d.json", "deep/er/e.txt", ".hidden/f.json", ".g.json" })
        {
            folder.Write(file, Notice);
        }

        InputFiles.Of([folder.At(pattern)], FileKind.Notices).Select(file => Path.GetRelativePath(folder.Path, file.Path)).Should().Equal(files);
    }

    [Fact]
    public void A_file_whose_name_looks_like_a_pattern_is_that_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a?.json", Notice);
        folder.Write("ab.json", Notice);

        InputFiles.Of([folder.At("a?.json")], FileKind.Notices).Should().ContainSingle().Which.Relative.Should().Be("a?.json");
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Notice);

        InputFiles.Of([folder.Path, folder.At("a.json"), folder.At("*.json")], FileKind.Notices).Should().ContainSingle();
    }

    [Fact]
    public void Links_that_lead_in_a_circle_are_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("deep/a.json", Notice);
        Directory.CreateSymbolicLink(folder.At("deep/back"), folder.Path);

        InputFiles.Of([folder.Path], FileKind.Notices).Should().ContainSingle();
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("coverage")]
    [InlineData("record")]
    public void A_pattern_without_files_is_named(string command) => ToolRun.Of(command, "no-such-*.json").ShouldBeUnusable().Should().Contain("No file matches no-such-*.json.");

    [Fact]
    public void Standard_input_without_end_is_refused_at_the_limit()
    {
        using var input = new Endless();
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var console = new ToolConsole(input, output, error);

        CommandLine.Run(["validate", "-"], console).Should().Be(2);

        input.Given.Should().BeLessThan(NoticeReadOptions.Default.MaxBytes + (1 << 20));
        System.Text.Encoding.UTF8.GetString(error.ToArray()).Should().Contain("longer than 16777216 bytes");
    }

    [Fact]
    public void JSON_Lines_without_the_option_are_told_what_they_are() =>
        ToolRun.With($"{Notice}\n{Notice}\n", "validate", "-", "--name", "many.json", "--language", "en").ShouldBeUnusable().Should().Contain("many.json is JSON Lines, a notice on each line. Add --lines.");

    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'[');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
