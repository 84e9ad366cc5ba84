using System.CommandLine;
using System.CommandLine.Parsing;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Usage;

/// <summary>Says in the tool's own words what is wrong with its arguments.</summary>
internal static class UsageErrors
{
    /// <summary>What is wrong, and where the help is.</summary>
    public static string Describe(ParseResult parsed, LanguageTag language)
    {
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "" : $"{command.Name} ";
        var said = parsed.Errors.SelectMany(error => OfSymbol(error, parsed, language)).Distinct();
        return $"{string.Join(" ", said)}\n{UsageTexts.SeeHelp.Fill(language, ("command", name))}";
    }

    private static IEnumerable<string> OfSymbol(ParseError error, ParseResult parsed, LanguageTag language) => error.SymbolResult switch
    {
        OptionResult option => [OfOption(option, error, language)],
        ArgumentResult { Tokens.Count: > 0 } argument =>
            argument.Tokens.Where(token => Options.IsOption(token.Value)).Select(token => Unknown(token.Value, parsed, language)),
        ArgumentResult argument => [UsageTexts.ArgumentMissing.Fill(language, ("name", argument.Argument.Name))],
        _ when parsed.UnmatchedTokens.Count > 0 => FirstUnmatched(parsed).Select(word => Unknown(word, parsed, language)),
        CommandResult { Command: RootCommand } => [UsageTexts.NoCommand[language]],
        _ => [OneLine(error.Message)],
    };

    // What follows a command that is not known was meant for it.
    private static IEnumerable<string> FirstUnmatched(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? parsed.UnmatchedTokens.Take(1) : parsed.UnmatchedTokens;

    private static string OfOption(OptionResult result, ParseError error, LanguageTag language)
    {
        var (option, values) = (("option", result.Option.Name), result.Tokens);
        return values.Count switch
        {
            0 => UsageTexts.ValueMissing.Fill(language, option),
            > 1 when result.Option.Arity.MaximumNumberOfValues <= 1 => UsageTexts.GivenTwice.Fill(language, option),
            _ => OfValue(result.Option, TerminalText(values[0].Value), language) ?? OneLine(error.Message),
        };
    }

    private static string? OfValue(Option option, string value, LanguageTag language) => option switch
    {
        ChoiceOption choice => UsageTexts.NotAmong.Fill(
            language,
            ("value", value),
            ("option", choice.Name),
            ("values", string.Join(", ", choice.Values)),
            ("near", Near(Suggestions.Near(value, choice.Values), language))),
        DayOption => UsageTexts.NoDay.Fill(language, ("value", value), ("option", option.Name)),
        CountOption => UsageTexts.NoCount.Fill(language, ("value", value), ("option", option.Name)),
        _ => null,
    };

    private static string Unknown(string word, ParseResult parsed, LanguageTag language)
    {
        var command = parsed.CommandResult.Command;
        var (text, candidates) = (Options.IsOption(word), command) switch
        {
            (true, _) => (UsageTexts.UnknownOption, OptionsOf(parsed.CommandResult)),
            (_, RootCommand) => (UsageTexts.UnknownCommand, command.Subcommands.Select(it => it.Name)),
            _ => (UsageTexts.UnknownArgument, []),
        };
        var near = Near(Suggestions.Near(word, candidates), language);
        return text == UsageTexts.UnknownArgument
            ? text.Fill(language, ("word", TerminalText(word)))
            : text.Fill(language, ("word", TerminalText(word)), ("near", near));
    }

    private static IEnumerable<string> OptionsOf(CommandResult command)
    {
        for (SymbolResult? it = command; it is CommandResult level; it = level.Parent)
        {
            foreach (var option in level.Command.Options)
            {
                yield return option.Name;
            }
        }
    }

    /// <summary>" Did you mean …?", or nothing.</summary>
    public static string Near(string? word, LanguageTag language) => word is null ? "" : UsageTexts.Near.Fill(language, ("word", word));

    private static string TerminalText(string word) => Terminal.TerminalText.OneLine(word);

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
