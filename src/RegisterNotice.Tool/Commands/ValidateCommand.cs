using System.CommandLine;
using RegisterNotice.Json;
using RegisterNotice.Tool.Lines;
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
        var lines = new Option<bool>("--lines") { Description = "The file is JSON Lines, a notice on each line: they are checked as they are read, several at a time, and each finding is reported on a line (text) or each notice (json)." };
        var threads = new Option<int>("--threads") { Description = "With --lines, how many notices are checked at a time (as many as there are processors unless given).", HelpName = "N" };
        var command = new Command("validate", "Check a notice. Ends with 0 without errors, 1 with errors, 2 where the input cannot be used.") { file, asOf, set, language, format, suppress, lines, threads };
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
            var form = parsed.GetRequiredValue(format);
            if (parsed.GetValue(lines))
            {
                return ByLines(path, options, form, parsed.GetValue(threads), console);
            }

            var entries = NoticeInput.Read(console.Read(path), NoticeReadOptions.Default with { Language = tag }, path == "-" ? null : path);
            var findings = entries.SelectMany(entry => entry.Findings(options)).ToList();
            Formats[form](findings, console.Output, tag);
            return entries.Any(entry => entry.Result.Notice is null) ? ExitCode.Unusable
                : findings.Exists(placed => placed is { Suppression: null, Finding.Severity: Severity.Error }) ? ExitCode.Errors
                : ExitCode.Good;
        });
        return command;
    }

    private static int ByLines(string path, NoticeValidationOptions options, string format, int threads, ToolConsole console)
    {
        if (!LineReport.Formats.ContainsKey(format))
        {
            throw new ToolException($"With --lines the report is written as it is found, which {format} does not allow. Use --format {string.Join(" or ", LineReport.Formats.Keys)}.");
        }

        if (threads < 0)
        {
            throw new ToolException("--threads must be 1 or more.");
        }

        using var input = console.Open(path);
        return new LineValidation(path == "-" ? null : path, options, format, threads == 0 ? Environment.ProcessorCount : threads).Run(input, console);
    }
}
