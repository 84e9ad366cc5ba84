using System.CommandLine;
using RegisterNotice.Tool.Explaining;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>explain</c>: what a rule demands, why, and what to do about it.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolConsole console)
    {
        var code = new Argument<string>("CODE") { Description = "The code of a rule, such as RN2001; its name will do too." };
        code.CompletionSources.Add(_ => RulesCommand.All.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Code, detail: rule.Name)));
        var language = Options.Choice(SpokenLanguage.Option, "The language of the explanation", null, [.. Options.Languages]);
        var output = Options.Output("Write to this file instead of standard output.");
        var command = new Command("explain", "Explain a rule: what is wrong, why, what to do, and an example of each.") { code, language, output };
        command.SetAction(parsed =>
        {
            var word = parsed.GetRequiredValue(code);
            var rule = RulesCommand.All.FirstOrDefault(rule => word.Equals(rule.Code, StringComparison.OrdinalIgnoreCase) || word.Equals(rule.Name, StringComparison.OrdinalIgnoreCase))
                ?? throw new ToolException(spoken => NoSuchRule(word, spoken));
            new OutputPlace(console, parsed.GetValue(output)).One(writer => RuleExplanation.Write(rule, writer, SpokenLanguage.For(SpokenLanguage.Asked(parsed), [])));
            return ExitCode.Good;
        });
        return command;
    }

    private static string NoSuchRule(string word, LanguageTag language)
    {
        var near = Suggestions.Near(word, RulesCommand.All.SelectMany(rule => new[] { rule.Code, rule.Name }));
        return $"{ToolTexts.NoSuchCode.Fill(language, ("code", Terminal.TerminalText.OneLine(word)), ("near", UsageErrors.Near(near, language)))} {ToolTexts.SeeRules[language]}";
    }
}
