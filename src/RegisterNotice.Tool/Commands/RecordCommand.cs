using System.CommandLine;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>record</c>: the record of processing activities over notices.</summary>
internal static class RecordCommand
{
    private const string Csv = "csv";

    public static Command Create(ToolConsole console)
    {
        var files = Options.Files("Notices' JSON, one or an array of them in each, in the order of the record: files, folders (their *.json), patterns, or - for standard input.");
        var format = Options.Choice("--format", "The form of the record; csv (RFC 4180, UTF-8) has a row for each purpose", "text", "text", "markdown", "html", "json", Csv);
        var excel = new Option<bool>("--excel") { Description = "With --format csv: semicolons and a byte order mark, as Excel in Finland and Sweden opens it." };
        var language = Options.Language("The language of the record");
        var (preserve, output, name) = (Options.Preserve(), Options.OutputOfOne(), Options.Name());
        var command = new Command("record", "Write the controller's internal record of processing activities (GDPR Article 30(1)) of its notices.")
        {
            files, format, excel, language, preserve, output, name,
        };
        command.SetAction(parsed =>
        {
            var form = parsed.GetRequiredValue(format);
            if (parsed.GetValue(excel) && form != Csv)
            {
                throw new ToolException(UsageTexts.CsvOnly, ("option", excel.Name));
            }

            Notice[] notices = [.. NoticeInput.ReadFaultless(
                InputFiles.Of(parsed.GetRequiredValue(files), FileKind.Notices, parsed.GetValue(name)),
                console,
                Options.Reading(parsed.GetValue(preserve))).SelectMany(file => file.Notices)];
            var spoken = SpokenLanguage.Asked(parsed);
            new OutputPlace(console, parsed.GetValue(output)).One(writer => Write(notices, form, spoken, parsed.GetValue(excel), writer));
            return ExitCode.Good;
        });
        return command;
    }

    private static void Write(Notice[] notices, string format, LanguageTag? language, bool forExcel, TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.WriteLine(RecordComposer.WriteJson(notices, language, NoticeWriteOptions.Indented));
                break;
            case Csv:
                CsvTable.Write(RecordComposer.Table(notices, language), output, forExcel);
                break;
            default:
                RenderCommand.Write(RecordComposer.Compose(notices, language), format, output, HtmlOptions.Default);
                break;
        }
    }
}
