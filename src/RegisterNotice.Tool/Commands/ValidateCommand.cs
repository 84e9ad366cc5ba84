using System.CommandLine;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>validate</c>: what is wrong with a notice by the law of a day.</summary>
internal static class ValidateCommand
{
    private static readonly Dictionary<string, Action<IReadOnlyList<PlacedFinding>, TextWriter, LanguageTag>> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = (findings, output, language) => TextReportWriter.Write(findings, output, language),
        ["json"] = (findings, output, language) => output.WriteLine(JsonReportWriter.Write(findings, language)),
        ["sarif"] = (findings, output, language) => output.WriteLine(SarifReportWriter.Write(findings, language)),
    };

    private static readonly Dictionary<string, NoticeRuleSet> Sets = new(StringComparer.Ordinal)
    {
        ["information"] = NoticeRuleSet.Information,
        ["record"] = NoticeRuleSet.RecordOfProcessing,
        ["recommended"] = NoticeRuleSet.Information.With(NoticeRuleSet.Recommended),
        ["all"] = NoticeRuleSet.All,
    };

    public static Command Create(ToolConsole console)
    {
        var file = Options.File("The notice's JSON, or - for standard input; an array of notices is checked one by one.");
        var asOf = Options.Day("--as-of", "The day whose law applies (today unless given).");
        var set = Options.Choice("--set", "The rules", "information", [.. Sets.Keys]);
        var language = Options.Language("The language of the messages");
        var format = Options.Choice("--format", "The form of the report", "text", [.. Formats.Keys]);
        var suppress = new Option<string[]>("--suppress")
        {
            Description = "What is not acted upon, and why: findings of a rule, at a place and under it where one is given. Or a file with such lines. May be given several times.",
            HelpName = $"{SuppressionInput.Form}|FILE",
        };
        var command = new Command("validate", "Check a notice. Ends with 0 without errors, 1 with errors, 2 where the input cannot be used.") { file, asOf, set, language, format, suppress };
        command.SetAction(parsed =>
        {
            var tag = LanguageTag.Parse(parsed.GetRequiredValue(language));
            var path = parsed.GetRequiredValue(file);
            var options = new NoticeValidationOptions
            {
                RuleSet = Sets[parsed.GetRequiredValue(set)],
                AsOf = parsed.GetValue(asOf),
                Language = tag,
                Suppressions = SuppressionInput.Read(parsed.GetValue(suppress) ?? [], console),
            };
            var entries = NoticeInput.Read(console.Read(path), NoticeReadOptions.Default with { Language = tag });
            var findings = entries.SelectMany(entry => Findings(entry, options)).Select(placed => placed with { Source = path == "-" ? null : path }).ToList();
            Formats[parsed.GetRequiredValue(format)](findings, console.Output, tag);
            return entries.Any(entry => entry.Result.Notice is null) ? ExitCode.Unusable
                : findings.Exists(placed => placed is { Suppression: null, Finding.Severity: Severity.Error }) ? ExitCode.Errors
                : ExitCode.Good;
        });
        return command;
    }

    private static IEnumerable<PlacedFinding> Findings(NoticeEntry entry, NoticeValidationOptions options) =>
        entry.Result.Notice is { } notice ? entry.Faults.Concat(entry.Place(NoticeValidator.Validate(notice, options))) : entry.Faults;
}
