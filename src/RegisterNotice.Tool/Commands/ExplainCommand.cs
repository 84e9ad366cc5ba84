using System.CommandLine;
using System.CommandLine.Completions;
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
        code.CompletionSources.Add(_ => RulesCommand.All.Select(rule => new CompletionItem(rule.Code, detail: rule.Name)));
        var language = Options.Choice(SpokenLanguage.Option, "The language of the explanation", null, [.. Options.Languages]);
        var output = Options.OutputOfOne();
        var command = new Command("explain", "Explain a rule: what is wrong, why, what to do, and an example of each.") { code, language, output };
        command.SetAction(parsed =>
        {
            var word = parsed.GetRequiredValue(code);
            var rule = RulesCommand.All.FirstOrDefault(rule => Is(word, rule.Code) || Is(word, rule.Name))
                ?? throw new ToolException(asked => NoSuchRule(word, asked));
            var spoken = SpokenLanguage.For(SpokenLanguage.Asked(parsed), []);
            new OutputPlace(console, parsed.GetValue(output)).One(writer => RuleExplanation.Write(rule, writer, spoken));
            return ExitCode.Good;
        });
        return command;
    }

    private static string NoSuchRule(string word, LanguageTag language)
    {
        var near = Suggestions.Near(word, RulesCommand.All.SelectMany(rule => new[] { rule.Code, rule.Name }));
        var said = ToolTexts.NoSuchCode.Fill(language, ("code", TerminalText.OneLine(word)), ("near", UsageErrors.Near(near, language)));
        return $"{said} {ToolTexts.SeeRules[language]}";
    }

    private static bool Is(string word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);
}
