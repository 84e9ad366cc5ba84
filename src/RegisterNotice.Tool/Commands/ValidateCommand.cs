using System.CommandLine;
using RegisterNotice.Tool.Checking;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Lines;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>validate</c>: what is wrong with notices by the law of a day.</summary>
internal static class ValidateCommand
{
    public static Command Create(ToolConsole console)
    {
        var files = Options.Files("The notices' JSON, one or an array in each: files, folders (their *.json; with --lines *.jsonl and *.ndjson), "
            + "patterns, or - for standard input. Published pages (*.html, *.md, *.txt, *.pdf, *.docx) are brought over first, and each finding says "
            + "when it may come from the reading.");
        var asOf = new DayOption("--as-of") { Description = "The day whose law applies (today unless given)." };
        var set = Options.Choice("--set", "The rules", "information", [.. RuleNames.Sets.Keys]);
        var language = Options.Language("The language of the messages");
        var format = Options.Choice(
            "--format",
            "The form of the report; msbuild is lines that a build takes for its compiler's",
            "text",
            [.. FindingReport.Formats.Keys]);
        var suppress = new Option<string[]>("--suppress")
        {
            Description = "What is not acted upon, and why: findings of a rule, at a place and under it where one is given. Or a file with such "
                + "lines. May be given several times.",
            HelpName = $"{SuppressionInput.Form}|FILE",
        };
        var failOn = Options.Choice("--fail-on", "The least severity that ends with 1", "error", [.. RuleNames.Severities]);
        var minSeverity = Options.Choice("--min-severity", "The least severity that is shown", "info", [.. RuleNames.Severities]);
        var maxFindings = new CountOption("--max-findings") { Description = "How many findings are shown at the most." };
        var summary = new Option<bool>("--summary") { Description = "How often each rule is broken, instead of the findings." };
        var lines = new Option<bool>("--lines")
        {
            Description = "The files are JSON Lines, a notice on each line: they are checked as they are read, "
                + "several at a time, and each finding is reported on a line (text) or each notice (json).",
        };
        var threads = new CountOption("--threads")
        {
            Description = "With --lines, how many notices are checked at a time (as many as there are processors unless given).",
        };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing of how far the work is." };
        var (preserve, output, name) = (Options.Preserve(), Options.OutputOfOne(), Options.Name());
        var command = new Command("validate", "Check notices. Ends with 0 without errors, 1 with errors (see --fail-on), 2 where the input cannot be used.")
        {
            files, asOf, set, language, format, failOn, minSeverity, maxFindings, summary, suppress, preserve, output, name, lines, threads,
            quiet,
        };
        command.SetAction(parsed =>
        {
            var asked = SpokenLanguage.Asked(parsed);
            var byLines = parsed.GetValue(lines);
            var inputs = InputFiles.Of(parsed.GetRequiredValue(files), byLines ? FileKind.Lines : FileKind.Notices, parsed.GetValue(name));
            if (!byLines && parsed.GetValue(threads) is not null)
            {
                throw new ToolException(UsageTexts.LinesOnly, ("option", threads.Name));
            }

            var check = new Check(
                new()
                {
                    RuleSet = RuleNames.Sets[parsed.GetRequiredValue(set)](),
                    AsOf = parsed.GetValue(asOf),
                    Language = asked,
                    Suppressions = SuppressionInput.Read(parsed.GetValue(suppress) ?? [], console),
                },
                Options.Reading(parsed.GetValue(preserve)),
                new(
                    RuleNames.SeverityOf(parsed.GetRequiredValue(minSeverity)),
                    RuleNames.SeverityOf(parsed.GetRequiredValue(failOn)),
                    parsed.GetValue(maxFindings) ?? int.MaxValue),
                parsed.GetRequiredValue(format),
                parsed.GetValue(summary),
                parsed.GetValue(quiet),
                asked);
            var place = new OutputPlace(console, parsed.GetValue(output));
            return byLines
                ? new LineValidation(check, parsed.GetValue(threads) ?? Environment.ProcessorCount).Run(inputs, place, console)
                : FindingReport.Run(check, inputs, place, console);
        });
        return command;
    }
}
