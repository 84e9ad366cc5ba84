using System.CommandLine;
using NodaTime;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>coverage</c>: which items of Articles 13, 14 and 30 notices meet.</summary>
internal static class CoverageCommand
{
    private const string Json = "json";

    public static Command Create(ToolConsole console)
    {
        var files = Options.Files("The notices' JSON: files, folders (their *.json), patterns, or - for standard input.");
        var asOf = new DayOption("--as-of") { Description = "The day whose law applies (today unless given)." };
        var language = Options.Language("The language of the table");
        var format = Options.Choice("--format", "The form of the table", "text", "text", Json);
        var (preserve, output, name) = (Options.Preserve(), Options.Output(), Options.Name());
        var command = new Command("coverage", "Show for each item of Articles 13, 14 and 30 of the GDPR whether notices meet it.")
        {
            files, asOf, language, format, preserve, output, name,
        };
        command.SetAction(parsed =>
        {
            var asked = SpokenLanguage.Asked(parsed);
            var asJson = parsed.GetRequiredValue(format) == Json;
            var tables = NoticeInput.ReadFaultless(
                    InputFiles.Of(parsed.GetRequiredValue(files), FileKind.Notices, parsed.GetValue(name)),
                    console,
                    Options.Reading(parsed.GetValue(preserve)))
                .SelectMany(file => file.Entries.Select(entry => CoverageTable.Of(file.File, entry, parsed.GetValue(asOf), asked)))
                .ToArray();
            var place = new OutputPlace(console, parsed.GetValue(output));
            if (place.IsStandard && tables.Length > 1)
            {
                place.One(writer => WriteAll(tables, asJson, writer));
            }
            else
            {
                place.Each([.. tables.Select(table => (
                    OutputPlace.NameFor(table.File, asJson ? ".coverage.json" : ".coverage.txt", table.Entry.Index),
                    (Action<TextWriter>)(writer => Write(table, asJson, writer))))]);
            }

            return ExitCode.Good;
        });
        return command;
    }

    private static void Write(CoverageTable table, bool asJson, TextWriter writer)
    {
        if (asJson)
        {
            writer.WriteLine(JsonReportWriter.Write(table.Coverage, table.Language));
        }
        else
        {
            TextReportWriter.Write(table.Coverage, writer, table.Language);
        }
    }

    // JSON has a document on each line, which begins with the notice that it is about.
    private static void WriteAll(CoverageTable[] tables, bool asJson, TextWriter writer)
    {
        foreach (var table in tables)
        {
            if (asJson)
            {
                var report = JsonReportWriter.Write(table.Coverage, table.Language);
                writer.WriteLine(JsonLine.Of(report, ("source", table.File.Source), ("pointer", table.Entry.Root.ToString())));
            }
            else
            {
                var heading = TerminalText.OneLine($"{table.File.NameIn(table.Language)} {table.Entry.Root}".Trim());
                writer.WriteLine($"{heading}\n{new string('=', heading.Length)}\n");
                Write(table, asJson, writer);
            }
        }
    }

    private sealed record CoverageTable(InputFile File, NoticeEntry Entry, NoticeCoverage Coverage, LanguageTag Language)
    {
        public static CoverageTable Of(InputFile file, NoticeEntry entry, LocalDate? asOf, LanguageTag? asked) =>
            new(file, entry, NoticeCoverage.Of(entry.Result.Notice!, asOf), SpokenLanguage.For(asked, entry.Result.Notice));
    }
}
