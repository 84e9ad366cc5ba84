using System.CommandLine;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>validate</c>: what is wrong with a notice by the law of a day.</summary>
internal static class ValidateCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = Options.File("The notice's JSON, or - for standard input; an array of notices is checked one by one.");
        var asOf = Options.Day("--as-of", "The day whose law applies (today unless given).");
        var set = Options.Choice("--set", "The rules", "information", "information", "record", "recommended", "all");
        var language = Options.Language("The language of the messages");
        var format = Options.Choice("--format", "The form of the report", "text", "text", "json");
        var command = new Command("validate", "Check a notice. Ends with 0 without errors, 1 with errors, 2 where the input cannot be used.") { file, asOf, set, language, format };
        command.SetAction(parsed =>
        {
            var tag = LanguageTag.Parse(parsed.GetRequiredValue(language));
            var options = new NoticeValidationOptions { RuleSet = RuleSet(parsed.GetRequiredValue(set)), AsOf = parsed.GetValue(asOf), Language = tag };
            var entries = NoticeInput.Read(console.Read(parsed.GetRequiredValue(file)), NoticeReadOptions.Default with { Language = tag });
            var findings = entries.SelectMany(entry => Findings(entry, options)).ToList();
            if (parsed.GetRequiredValue(format) == "json")
            {
                FindingReport.WriteJson(console.Output, findings);
            }
            else
            {
                FindingReport.WriteText(console.Output, findings, tag);
            }

            return entries.Any(entry => entry.Result.Notice is null) ? ExitCode.Unusable
                : findings.Exists(placed => placed.Finding.Severity == Severity.Error) ? ExitCode.Errors
                : ExitCode.Good;
        });
        return command;
    }

    private static IEnumerable<PlacedFinding> Findings(NoticeEntry entry, NoticeValidationOptions options) =>
        entry.Result.Notice is { } notice ? entry.Faults.Concat(NoticeValidator.Validate(notice, options).Findings.Select(entry.Place)) : entry.Faults;

    private static NoticeRuleSet RuleSet(string name) => name switch
    {
        "record" => NoticeRuleSet.RecordOfProcessing,
        "recommended" => NoticeRuleSet.Information.With(NoticeRuleSet.Recommended),
        "all" => NoticeRuleSet.All,
        _ => NoticeRuleSet.Information,
    };
}
