using System.Text;
using RegisterNotice.Tool.Terminal;

namespace RegisterNotice.Tool.Tests;

public sealed class OutputTests
{
    private const string Notice = "{\"schemaVersion\":\"1.0\",\"id\":\"ä\",\"revision\":1}";

    [Theory]
    [InlineData("format", "-")]
    [InlineData("validate", "-")]
    [InlineData("coverage", "-")]
    [InlineData("render", "-")]
    [InlineData("record", "-")]
    [InlineData("rules")]
    [InlineData("schema")]
    [InlineData("explain", "RN1001")]
    public void Every_writer_writes_to_a_file_what_it_would_write_to_the_output(params string[] command)
    {
        using var folder = new TemporaryFolder();
        var shown = ToolRun.With(Notice, command);

        var run = ToolRun.With(Notice, [.. command, "--output", folder.At("new/out")]);

        run.ExitCode.Should().Be(shown.ExitCode);
        run.Output.Should().BeEmpty();
        File.ReadAllBytes(folder.At("new/out")).Should().Equal(Encoding.UTF8.GetBytes(shown.Output));
        folder.Files().Should().Equal("new/out");
    }

    [Fact]
    public void A_file_stays_as_it_was_where_the_new_one_cannot_be_made()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out.json", "before");

        ToolRun.With("{", "format", "-", "-o", folder.At("out.json")).ShouldBeUnusable();

        folder.Read("out.json").Should().Be("before");
        folder.Files().Should().Equal("out.json");
    }

    [Fact]
    public void Where_a_link_leads_is_written_and_the_link_stays()
    {
        using var folder = new TemporaryFolder();
        folder.Write("real.json", "before");
        File.CreateSymbolicLink(folder.At("link.json"), folder.At("real.json"));

        ToolRun.With(Notice, "format", "-", "-o", folder.At("link.json")).ShouldBeGood();

        folder.Read("real.json").Should().Be(Notice);
        new FileInfo(folder.At("link.json")).LinkTarget.Should().NotBeNull();
    }

    [Fact]
    public void One_report_is_no_folder_and_two_documents_are_no_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Notice);
        folder.Write("deep/a.json", Notice);

        ToolRun.Of("validate", folder.Path, "-o", folder.Path).ShouldBeUnusable().Should().Contain("Give --output FILE.");
        ToolRun.Of("format", folder.Path, "-o", folder.At("a.json")).ShouldBeUnusable().Should().Contain("Give --output FOLDER.");
        ToolRun.Of("format", folder.At("a.json"), folder.At("deep/a.json"), "-o", folder.At("out")).ShouldBeUnusable().Should().Contain("Two documents would be written to");
    }

    [Theory]
    [InlineData("format", "-")]
    [InlineData("validate", "-")]
    [InlineData("render", "-")]
    [InlineData("import", "-")]
    [InlineData("schema")]
    [InlineData("validate", "-", "--lines")]
    public void A_full_disk_ends_with_one_line(params string[] command)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(command[0] == "import" ? "Rekisterinpitäjä\nPaja Oy\n" : Notice));
        using var output = new ClosedPipe(28);
        using var error = new MemoryStream();
        using var console = new ToolConsole(input, output, error);

        CommandLine.Run(command, console).Should().Be(2);

        Encoding.UTF8.GetString(error.ToArray()).Should().Be("register-notice: The disk is full: the output could not be written.\n").And.NotContain("   at ");
    }

    [Fact]
    public void A_closed_error_output_ends_with_2_all_the_same()
    {
        using var input = new MemoryStream();
        using var output = new MemoryStream();
        using var error = new ClosedPipe(9);
        using var console = new ToolConsole(input, output, error);

        CommandLine.Run(["validate", "nope.json"], console).Should().Be(2);
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_fault()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Notice));
        using var output = new Terminal.PipedOutput(new ClosedPipe());
        using var error = new MemoryStream();
        using var console = new ToolConsole(input, output, error);

        CommandLine.Run(["format", "-"], console).Should().Be(0);

        error.Length.Should().Be(0);
    }
}
