using System.CommandLine;
using RegisterNotice.Documents;
using RegisterNotice.Exchange;
using RegisterNotice.Json;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>record</c>: the record of processing activities over notices.</summary>
internal static class RecordCommand
{
    private const string Csv = "csv";
    private const string Xlsx = "xlsx";

    public static Command Create(ToolConsole console)
    {
        var files = Options.Files("Notices' JSON, one or an array of them in each, in the order of the record: files, folders (their *.json), patterns, or - for standard input.");
        var format = Options.Choice("--format", "The form of the record; csv (RFC 4180, UTF-8) and xlsx (a workbook) have a row for each purpose", "text", "text", "markdown", "html", "json", Csv, Xlsx);
        var excel = new Option<bool>("--excel") { Description = "With --format csv: semicolons and a byte order mark, as Excel in Finland and Sweden opens it." };
        var sheets = new Option<string[]>("--sheet") { Description = "With --format xlsx: a sheet in this language; may be given several times." };
        sheets.AcceptOnlyFromAmong([.. Options.Languages]);
        var language = Options.Language("The language of the record");
        var (preserve, output, name) = (Options.Preserve(), Options.OutputOfOne(), Options.Name());
        var command = new Command("record", "Write the controller's internal record of processing activities (GDPR Article 30(1)) of its notices.")
        {
            files, format, excel, sheets, language, preserve, output, name,
        };
        command.SetAction(parsed =>
        {
            var form = parsed.GetRequiredValue(format);
            if (parsed.GetValue(excel) && form != Csv)
            {
                throw new ToolException(UsageTexts.CsvOnly, ("option", excel.Name));
            }

            var asked = parsed.GetValue(sheets) ?? [];
            if (asked.Length > 0 && form != Xlsx)
            {
                throw new ToolException(UsageTexts.WorkbookOnly, ("option", sheets.Name));
            }

            Notice[] notices = [.. NoticeInput.ReadFaultless(
                InputFiles.Of(parsed.GetRequiredValue(files), FileKind.Notices, parsed.GetValue(name)),
                console,
                Options.Reading(parsed.GetValue(preserve))).SelectMany(file => file.Notices)];
            var spoken = SpokenLanguage.Asked(parsed);
            var place = new OutputPlace(console, parsed.GetValue(output));
            if (form == Xlsx)
            {
                IReadOnlyList<LanguageTag> languages = asked.Length > 0
                    ? [.. asked.Select(LanguageTag.Parse)]
                    : [.. new[] { spoken }.OfType<LanguageTag>()];
                return place.One(stream => Write(notices, languages, stream));
            }

            place.One(writer => Write(notices, form, spoken, parsed.GetValue(excel), writer));
            return ExitCode.Good;
        });
        return command;
    }

    // A workbook is made whole before it is written: the standard output cannot go back in it.
    private static int Write(Notice[] notices, IReadOnlyList<LanguageTag> languages, Stream output)
    {
        output.Write(RecordWorkbook.Write(notices, new RecordWorkbookOptions { Languages = languages }));
        return ExitCode.Good;
    }

    private static void Write(Notice[] notices, string format, LanguageTag? language, bool forExcel, TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.WriteLine(RecordComposer.WriteJson(notices, language, NoticeWriteOptions.Indented));
                break;
            case Csv:
                CsvTable.Write(RecordComposer.Table(notices, language), output, forExcel ? CsvOptions.Excel : CsvOptions.Rfc4180);
                break;
            default:
                RenderCommand.Write(RecordComposer.Compose(notices, language), format, output, HtmlOptions.Default);
                break;
        }
    }
}
