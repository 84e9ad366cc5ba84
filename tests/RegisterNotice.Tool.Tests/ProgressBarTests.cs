using RegisterNotice.Tool.Terminal;

namespace RegisterNotice.Tool.Tests;

public sealed class ProgressBarTests
{
    [Theory]
    [InlineData(10L)]
    [InlineData(null)]
    public void The_work_is_done_once_whether_its_end_is_known_or_not(long? total)
    {
        var done = 0;

        ProgressBar.Run(new(IsTerminal: true, HasColours: false), total, progress =>
        {
            progress.Report(new(5, "half [of] it"));
            done++;
        });

        done.Should().Be(1);
    }

    [Fact]
    public void An_output_into_a_file_is_no_terminal_and_has_no_colours() =>
        TerminalLook.Of(isRedirected: true).Should().Be(new TerminalLook(IsTerminal: false, HasColours: false));
}
