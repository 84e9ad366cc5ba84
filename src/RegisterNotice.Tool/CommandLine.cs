using System.CommandLine;
using System.CommandLine.Invocation;
using RegisterNotice.Tool.Commands;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool;

/// <summary>The commands of the tool and what becomes of their failures.</summary>
internal static class CommandLine
{
    private const string Description = """
        Privacy notices as data: bring them over, check them against the law as of a date, publish them.

        Files can be named one by one, by a folder (all below it that the command reads) or by a pattern such as "notices/**/*.json"; - is standard input.

        Ends with 0 where nothing is wrong, 1 where a notice has errors (or what --fail-on says), 2 where the input or the arguments cannot be used.
        """;

    /// <summary>Runs a command.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, ToolConsole console)
    {
        LanguageTag? asked = null;
        try
        {
            var parsed = Root(console).Parse(args.Length > 0 ? args : ["--help"]);
            asked = SpokenLanguage.Asked(parsed);
            if (parsed is { Errors.Count: > 0, Action: ParseErrorAction })
            {
                throw new ToolException(language => UsageErrors.Describe(parsed, language));
            }

            var code = parsed.Invoke(new InvocationConfiguration
            {
                Output = console.Output,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            });
            console.Output.Flush();
            return args.Length > 0 ? code : ExitCode.Unusable;
        }
        catch (ToolException exception)
        {
            return Fail(exception.In(asked ?? exception.Language ?? SpokenLanguage.OfTheTool), console);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Files say themselves what is wrong with them: this is the standard output.
            return Fail(FaultsOfFiles.Describe(exception, path: null, asked ?? SpokenLanguage.OfTheTool), console);
        }
    }

    internal static RootCommand Root(ToolConsole console) => new RootCommand(Description)
    {
        ImportCommand.Create(console),
        ValidateCommand.Create(console),
        CoverageCommand.Create(console),
        RenderCommand.Create(console),
        RecordCommand.Create(console),
        ReviewCommand.Create(console),
        ExplainCommand.Create(console),
        DiffCommand.Create(console),
        MergeCommand.Create(console),
        RulesCommand.Create(console),
        FormatCommand.Create(console),
        SchemaCommand.Create(console),
    }.Named("register-notice");

    // Without this the tool would be called what the file that runs is called.
    private static RootCommand Named(this RootCommand root, string name)
    {
        root.HelpName = name;
        return root;
    }

    private static int Fail(string message, ToolConsole console)
    {
        console.Complain($"register-notice: {message}");
        return ExitCode.Unusable;
    }
}
