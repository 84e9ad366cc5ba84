using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Commands;

/// <summary><c>rules</c>: the catalogue of rules.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolConsole console)
    {
        var format = Options.Choice("--format", "The form of the list", "text", "text", "json");
        var language = Options.Language("The language of the text form");
        var command = new Command("rules", "List the rules that notices are checked against.") { format, language };
        command.SetAction(parsed =>
        {
            if (parsed.GetRequiredValue(format) == "json")
            {
                WriteJson(console.Output);
            }
            else
            {
                WriteText(console.Output, LanguageTag.Parse(parsed.GetRequiredValue(language)));
            }

            return ExitCode.Good;
        });
        return command;
    }

    private static void WriteText(TextWriter output, LanguageTag language)
    {
        foreach (var rule in NoticeRules.All.Concat(NoticeRules.OfReading))
        {
            output.WriteLine($"{rule.Code} {rule.Name} ({string.Join(", ", rule.Grounds.Select(Ground).Distinct())})");
            output.WriteLine($"  {rule.Message[language]}");
        }
    }

    private static string Ground(RuleGround ground) => ground.Set is { } set ? $"{SetName(set)}: {SeverityName(ground.Severity)}" : SeverityName(ground.Severity);

    private static void WriteJson(TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("rules");
            foreach (var rule in NoticeRules.All.Concat(NoticeRules.OfReading))
            {
                Write(json, rule);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, NoticeRule rule)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.WriteString("name", rule.Name);
        json.WriteString("severity", SeverityName(rule.Grounds[0].Severity));
        json.WriteStartArray("sets");
        foreach (var set in rule.Grounds.Select(ground => ground.Set).OfType<RuleSetName>().Distinct())
        {
            json.WriteStringValue(SetName(set));
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

    private static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string SetName(RuleSetName set) => set switch
    {
        RuleSetName.Information => "information",
        RuleSetName.RecordOfProcessing => "record",
        RuleSetName.PersonalDataAct => "personalDataAct",
        _ => "recommended",
    };
}
