using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using RegisterNotice.Tool.Commands;

namespace RegisterNotice.Tool;

/// <summary>The commands of the tool and what becomes of their failures.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, ToolConsole console)
    {
        // A root command would take its name from the file that runs, whatever the tool is called.
        var root = new Command("register-notice", "Privacy notices as data: bring them over, check them against the law as of a date, publish them.")
        {
            new HelpOption { Recursive = true },
            new VersionOption(),
            ImportCommand.Create(console),
            ValidateCommand.Create(console),
            CoverageCommand.Create(console),
            RenderCommand.Create(console),
            RecordCommand.Create(console),
            RulesCommand.Create(console),
            FormatCommand.Create(console),
            SchemaCommand.Create(console),
        };
        try
        {
            var parsed = root.Parse(args.Length > 0 ? args : ["--help"]);
            if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
            {
                throw new ToolException($"{string.Join(" ", parsed.Errors.Select(error => OneLine(error.Message)))}\nSee register-notice {Command(parsed)}--help.");
            }

            var code = parsed.Invoke(new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false });
            return args.Length > 0 ? code : ExitCode.Unusable;
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

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Command(ParseResult parsed) => parsed.CommandResult.Parent is null ? "" : $"{parsed.CommandResult.Command.Name} ";
}
