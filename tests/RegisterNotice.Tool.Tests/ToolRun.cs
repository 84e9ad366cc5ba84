using System.Text;
using RegisterNotice.Tool.Terminal;

namespace RegisterNotice.Tool.Tests;

/// <summary>What came of a command.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static ToolRun Of(params string[] arguments) => With("", arguments);

    /// <summary>Runs a command with a text on its standard input.</summary>
    public static ToolRun With(string input, params string[] arguments) => With(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs a command with bytes on its standard input.</summary>
    public static ToolRun With(byte[] input, params string[] arguments)
    {
        using var standardInput = new MemoryStream(input);
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int code;
        using (var console = new ToolConsole(standardInput, output, error))
        {
            code = CommandLine.Run(arguments, console);
        }

        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>Holds that the command did its work and complained of nothing; it may say what it did.</summary>
    public string ShouldBeGood()
    {
        Error.Should().NotContain("register-notice:");
        ExitCode.Should().Be(0);
        return Output;
    }

    /// <summary>Holds that the input could not be used and that one clear message says why.</summary>
    public string ShouldBeUnusable()
    {
        ExitCode.Should().Be(2);
        Output.Should().BeEmpty();
        Error.Should().StartWith("register-notice: ").And.NotContain("   at ").And.NotContain("Exception");
        return Error;
    }
}
