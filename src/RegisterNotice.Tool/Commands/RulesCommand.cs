using System.CommandLine;
using System.Text.Json;
using RegisterNotice.Words;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>rules</c>: the catalogue of rules.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolConsole console)
    {
        var format = Options.Choice("--format", "The form of the list", "text", "text", "json");
        var language = Options.Choice(SpokenLanguage.Option, "The language of the text form", null, [.. Options.Languages]);
        var output = Options.OutputOfOne();
        var command = new Command("rules", "List the rules that notices are checked against; explain tells more of one.") { format, language, output };
        command.SetAction(parsed =>
        {
            var spoken = SpokenLanguage.For(SpokenLanguage.Asked(parsed), []);
            new OutputPlace(console, parsed.GetValue(output)).One(writer =>
            {
                if (parsed.GetRequiredValue(format) == "json")
                {
                    WriteJson(writer);
                }
                else
                {
                    WriteText(writer, spoken);
                }
            });
            return ExitCode.Good;
        });
        return command;
    }

    /// <summary>All rules, those of reading, importing and comparing last.</summary>
    public static IEnumerable<RuleDescription> All =>
        NoticeRules.All.Concat<RuleDescription>(NoticeRules.OfReading).Concat(NoticeRules.OfImport).Concat(NoticeRules.OfRevisions);

    private static void WriteText(TextWriter output, LanguageTag language)
    {
        foreach (var rule in All)
        {
            output.WriteLine($"{rule.Code} {rule.Name} ({string.Join(", ", rule.Grounds.Select(Ground).Distinct())})");
            output.WriteLine($"  {MessageTemplate.Blank(rule.Message.For(language))}");
        }
    }

    private static string Ground(RuleGround ground) =>
        $"{(ground.Set is { } set ? $"{RuleNames.Name(set)}: " : "")}{ReportJson.Name(ground.Severity)}";

    private static void WriteJson(TextWriter output) => output.WriteLine(IndentedJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("rules");
        foreach (var rule in All)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void Write(Utf8JsonWriter json, RuleDescription rule)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.WriteString("name", rule.Name);
        json.WriteString("severity", ReportJson.Name(rule.Grounds[0].Severity));
        json.WriteStartArray("sets");
        foreach (var set in rule.Grounds.Select(ground => ground.Set).OfType<RuleSetName>().Distinct())
        {
            json.WriteStringValue(RuleNames.Name(set));
        }

        json.WriteEndArray();
        json.WriteString("citation", rule.CitationIn(LanguageTag.Finnish));
        json.WriteStartObject("message");
        foreach (var text in rule.Message)
        {
            json.WriteString(text.Key.Value, text.Value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
