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
    private const string Ico = "ico";
    private const string Dpc = "dpc";
    private const string Cnil = "cnil";

    public static Command Create(ToolConsole console)
    {
        var files = Options.Files("Notices' JSON, one or an array of them in each, in the order of the record: files, folders (their *.json), "
            + "patterns, or - for standard input.");
        var format = Options.Choice(
            "--format",
            "The form of the record; csv (RFC 4180, UTF-8) and xlsx (a workbook) have a row for each purpose",
            "text",
            "text",
            "markdown",
            "html",
            "json",
            Csv,
            Xlsx);
        var excel = new Option<bool>("--excel")
        {
            Description = "With --format csv: semicolons and a byte order mark, as Excel in Finland and Sweden opens it.",
        };
        var sheets = new Option<string[]>("--sheet") { Description = "With --format xlsx: a sheet in this language; may be given several times." };
        sheets.AcceptOnlyFromAmong([.. Options.Languages]);
        var asks = Options.Choice("--questionnaire", "Answer a supervisory authority's questionnaire instead: of the United Kingdom (ico), of "
            + "Ireland (dpc) or of France (cnil); with --format xlsx on a sheet beside the record", null, Ico, Dpc, Cnil);
        var language = Options.Language("The language of the record");
        var (preserve, output, name) = (Options.Preserve(), Options.OutputOfOne(), Options.Name());
        var command = new Command("record", "Write the controller's internal record of processing activities (GDPR Article 30(1)) of its notices.")
        {
            files, format, excel, sheets, asks, language, preserve, output, name,
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
            var questionnaire = Questionnaire(parsed.GetValue(asks));
            var place = new OutputPlace(console, parsed.GetValue(output));
            if (form == Xlsx)
            {
                IReadOnlyList<LanguageTag> languages = asked.Length > 0
                    ? [.. asked.Select(LanguageTag.Parse)]
                    : [.. new[] { spoken }.OfType<LanguageTag>()];
                return place.One(stream => Write(notices, languages, questionnaire, stream));
            }

            var csv = parsed.GetValue(excel) ? CsvOptions.Excel : CsvOptions.Rfc4180;
            place.One(writer =>
            {
                if (questionnaire is { } answered)
                {
                    Answer(notices, answered, form, spoken, csv, writer);
                }
                else
                {
                    Write(notices, form, spoken, csv, writer);
                }
            });
            return ExitCode.Good;
        });
        return command;
    }

    private static RecordQuestionnaire? Questionnaire(string? name) => name switch
    {
        Ico => RecordQuestionnaire.Ico,
        Dpc => RecordQuestionnaire.Dpc,
        Cnil => RecordQuestionnaire.Cnil,
        _ => null,
    };

    // A workbook is made whole before it is written: the standard output cannot go back in it.
    private static int Write(Notice[] notices, IReadOnlyList<LanguageTag> languages, RecordQuestionnaire? questionnaire, Stream output)
    {
        var options = new RecordWorkbookOptions { Languages = languages, Questionnaires = questionnaire is { } asked ? [asked] : [] };
        output.Write(RecordWorkbook.Write(notices, options));
        return ExitCode.Good;
    }

    private static void Answer(
        Notice[] notices,
        RecordQuestionnaire questionnaire,
        string format,
        LanguageTag? language,
        CsvOptions csv,
        TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.WriteLine(RecordQuestionnaires.WriteJson(notices, questionnaire, language, NoticeWriteOptions.Indented));
                break;
            case Csv:
                CsvTable.Write(RecordQuestionnaires.Table(notices, questionnaire, language), output, csv);
                break;
            default:
                RenderCommand.Write(RecordQuestionnaires.Compose(notices, questionnaire, language), format, output, HtmlOptions.Default);
                break;
        }
    }

    private static void Write(Notice[] notices, string format, LanguageTag? language, CsvOptions csv, TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.WriteLine(RecordComposer.WriteJson(notices, language, NoticeWriteOptions.Indented));
                break;
            case Csv:
                CsvTable.Write(RecordComposer.Table(notices, language), output, csv);
                break;
            default:
                RenderCommand.Write(RecordComposer.Compose(notices, language), format, output, HtmlOptions.Default);
                break;
        }
    }
}
