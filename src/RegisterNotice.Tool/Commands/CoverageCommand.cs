using System.CommandLine;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>coverage</c>: which items of Articles 13, 14 and 30 a notice meets.</summary>
internal static class CoverageCommand
{
    private static readonly Dictionary<string, Action<NoticeCoverage, TextWriter, LanguageTag>> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = (coverage, output, language) => TextReportWriter.Write(coverage, output, language),
        ["json"] = (coverage, output, language) => output.WriteLine(JsonReportWriter.Write(coverage, language)),
    };

    public static Command Create(ToolConsole console)
    {
        var file = Options.File("The notice's JSON, or - for standard input.");
        var asOf = Options.Day("--as-of", "The day whose law applies (today unless given).");
        var language = Options.Language("The language of the table");
        var format = Options.Choice("--format", "The form of the table", "text", [.. Formats.Keys]);
        var command = new Command("coverage", "Tell of each item of Articles 13, 14 and 30 of the GDPR whether a notice meets it.") { file, asOf, language, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var notice = NoticeInput.ReadOne(console.Read(path), path, "A table covers", NoticeReadOptions.Default with { Language = LanguageTag.English, UnknownMembers = UnknownMembers.Preserve });
            Formats[parsed.GetRequiredValue(format)](NoticeCoverage.Of(notice, parsed.GetValue(asOf)), console.Output, LanguageTag.Parse(parsed.GetRequiredValue(language)));
            return ExitCode.Good;
        });
        return command;
    }
}
