using System.Reflection;
using System.Text.Json;
using RegisterNotice.Law;
using RegisterNotice.Words;

namespace RegisterNotice.Validation;

/// <summary>What a report in SARIF says of the tool: who made it, and the rules that it knows.</summary>
internal static class SarifTool
{
    private static readonly string Version = typeof(SarifTool).Assembly.GetName().Version!.ToString(3);

    public static void Write(Utf8JsonWriter json, List<RuleDescription> rules, LanguageTag language, SarifReportOptions options)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "RegisterNotice");
        json.WriteString("version", Version);
        json.WriteString("semanticVersion", Version);
        if ((options.RulesAddress ?? Repository()) is { } information)
        {
            json.WriteString("informationUri", information.AbsoluteUri);
        }

        json.WriteString("language", language.Value);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            Write(json, rule, language, options);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A text in which braces stand for themselves: SARIF marks placeholders with them and wants others doubled (3.11.5).</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Replace("{", "{{").Replace("}", "}}"));
        json.WriteEndObject();
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void Write(Utf8JsonWriter json, RuleDescription rule, LanguageTag language, SarifReportOptions options)
    {
        var message = MessageTemplate.Blank(rule.Message.For(language));
        var (remedy, law) = (MessageTemplate.Blank(rule.Remedy.For(language)), rule.CitationIn(language));
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", message);
        WriteText(json, "fullDescription", law.Length == 0 ? message : $"{message} [{law}]");
        if (remedy.Length > 0)
        {
            WriteText(json, "help", remedy);
        }

        if (AddressOf(rule, options) is { } address)
        {
            json.WriteString("helpUri", address);
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Grounds.Max(ground => ground.Severity)));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("privacy");
        foreach (var set in rule.Grounds.Select(ground => ground.Set).OfType<RuleSetName>().Distinct())
        {
            json.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(set.ToString()));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string? AddressOf(RuleDescription rule, SarifReportOptions options) => options.RulesAddress is { } page
        ? new UriBuilder(page) { Fragment = $"{rule.Code}-{rule.Name}".ToLowerInvariant() }.Uri.AbsoluteUri
        : rule.Grounds.SelectMany(ground => ground.Citations)
            .Select(citation => AddressOf(citation.Act))
            .FirstOrDefault(address => address is not null);

    /// <summary>Where a law is published, by its identifier in the European Legislation Identifier scheme; null for what is not known to be there.</summary>
    private static string? AddressOf(string? act) => act?.Split('/') switch
    {
        _ when act == Acts.Gdpr.Number => "http://data.europa.eu/eli/reg/2016/679/oj",
        [var number, var year] when Acts.Find(act)?.Kind == ActKind.FinnishAct => $"http://data.finlex.fi/eli/sd/{year}/{number}/alkup",
        _ => null,
    };

    // Written into the assembly when it is built from a repository that has an address.
    private static Uri? Repository()
    {
        var address = typeof(SarifTool).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")?.Value;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null;
    }
}
