using System.CommandLine;
using RegisterNotice.Tool.Commands;

namespace RegisterNotice.Tool;

/// <summary>The commands of the tool and what becomes of their failures.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, ToolConsole console)
    {
        var root = new RootCommand("Privacy notices as data: bring them over, check them against the law as of a date, publish them.")
        {
            ImportCommand.Create(console),
            ValidateCommand.Create(console),
            RulesCommand.Create(console),
            FormatCommand.Create(console),
            SchemaCommand.Create(console),
        };
        try
        {
            var result = root.Parse(args);
            var code = result.Invoke(new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false });
            return result.Errors.Count > 0 ? ExitCode.Unusable : code;
        }
        catch (ToolException exception)
        {
            console.Error.WriteLine($"register-notice: {exception.Message}");
            return ExitCode.Unusable;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"register-notice: {exception.Message}");
            return ExitCode.Unusable;
        }
        finally
        {
            console.Output.Flush();
            console.Error.Flush();
        }
    }
}
