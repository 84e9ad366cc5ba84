using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace RegisterNotice.Tool;

/// <summary>The arguments and options that commands share.</summary>
internal static class Options
{
    public static Argument<string> File(string description = "The file, or - for standard input.") => new("FILE") { Description = description };

    public static Option<string> Choice(string name, string description, string standard, params string[] values)
    {
        var option = new Option<string>(name) { Description = $"{description}.", DefaultValueFactory = _ => standard };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    public static Option<string> Language(string description) => Choice("--language", description, "fi", "fi", "sv", "en");

    public static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            var parsed = LocalDatePattern.Iso.Parse(text);
            if (parsed.Success)
            {
                return parsed.Value;
            }

            result.AddError($"'{text}' is no day for {name}. Write it as 2026-11-22.");
            return null;
        },
    };
}
