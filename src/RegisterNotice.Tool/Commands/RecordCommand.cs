using System.CommandLine;
using RegisterNotice.Documents;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>record</c>: the record of processing activities over notices.</summary>
internal static class RecordCommand
{
    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Notices' JSON, one or an array of them in each file, in the order of the record; - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = Options.Choice("--format", "The form of the record; csv (RFC 4180, UTF-8) has a row for each purpose", "text", "text", "markdown", "html", "json", "csv");
        var language = Options.Language("The language of the record");
        var command = new Command("record", "Write the controller's internal record of processing activities (GDPR Article 30(1)) of its notices.") { files, format, language };
        command.SetAction(parsed =>
        {
            var paths = parsed.GetRequiredValue(files);
            if (paths.Count(path => path == "-") > 1)
            {
                throw new ToolException("Standard input can be read once only. Give - one time.");
            }

            var options = NoticeReadOptions.Default with { Language = LanguageTag.English, UnknownMembers = UnknownMembers.Preserve };
            Notice[] notices = [.. paths.SelectMany(path => NoticeInput.ReadFaultless(console.Read(path), path, options)).Select(entry => entry.Result.Notice!)];
            Write(notices, parsed.GetRequiredValue(format), LanguageTag.Parse(parsed.GetRequiredValue(language)), console.Output);
            return ExitCode.Good;
        });
        return command;
    }

    private static void Write(Notice[] notices, string format, LanguageTag language, TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.WriteLine(RecordComposer.WriteJson(notices, language, NoticeWriteOptions.Indented));
                break;
            case "csv":
                CsvTable.Write(RecordComposer.Table(notices, language), output);
                break;
            default:
                RenderCommand.Write(RecordComposer.Compose(notices, language), format, output, HtmlOptions.Default);
                break;
        }
    }
}
