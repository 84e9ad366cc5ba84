using System.Buffers;
using System.Text.Json;
using RegisterNotice.Json;
using RegisterNotice.Text;

namespace RegisterNotice.Validation;

/// <summary>Writes findings as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS), which code review and continuous integration read.</summary>
/// <remarks>
/// A result has the finding's message and remedy, its file with line and column where they are known, and its JSON Pointer as a logical location. What is suppressed is
/// there too, with its justification. The rules are those that the results name.
/// </remarks>
public static class SarifReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a report to a string.</summary>
    /// <param name="findings">The findings, of one file or several.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none Finnish.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string Write(IReadOnlyList<PlacedFinding> findings, LanguageTag? language = null)
    {
        using var buffer = new PooledBuffer();
        Write(findings, buffer, language);
        return buffer.DecodeUtf8();
    }

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="findings">The findings, of one file or several.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none Finnish.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(IReadOnlyList<PlacedFinding> findings, IBufferWriter<byte> destination, LanguageTag? language = null)
    {
        var rules = Guard.NotNull(findings).Select(placed => placed.Finding.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal).ToList();
        using var json = ReportJson.Writer(Guard.NotNull(destination));
        var tongue = LanguageFallback.Main(language ?? LanguageTag.Finnish);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, tongue);
        json.WriteString("language", tongue.Value);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var placed in findings)
        {
            WriteResult(json, placed, rules.IndexOf(placed.Finding.Rule), tongue);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, List<NoticeRule> rules, LanguageTag language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "RegisterNotice");
        json.WriteString("version", typeof(SarifReportWriter).Assembly.GetName().Version!.ToString(3));
        json.WriteString("language", language.Value);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            json.WriteString("name", rule.Name);
            WriteText(json, "shortDescription", MessageTemplate.Blank(rule.Message.For(language)));
            if (rule.Remedy.For(language) is { Length: > 0 } remedy)
            {
                WriteText(json, "help", MessageTemplate.Blank(remedy));
            }

            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Grounds.Max(ground => ground.Severity)));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, PlacedFinding placed, int ruleIndex, LanguageTag language)
    {
        var finding = placed.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", $"{finding.MessageIn(language)} {finding.RemedyIn(language)}".TrimEnd());
        WriteLocation(json, placed);
        if (placed.Suppression is { } suppression)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", suppression.Reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (finding.CitationIn(language) is { Length: > 0 } citation)
        {
            json.WriteStartObject("properties");
            json.WriteString("citation", citation);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, PlacedFinding placed)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (placed.Source is { } source)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", Address(source));
            json.WriteEndObject();
            if (placed.Position is { } at)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", at.Line);
                json.WriteNumber("startColumn", at.Column);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", placed.Pointer);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A text in which braces stand for themselves: SARIF marks placeholders with them and wants others doubled (3.11.5).</summary>
    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Replace("{", "{{").Replace("}", "}}"));
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The file as a URI: absolute where it is an absolute path or an address, else relative as it was given.</summary>
    private static string Address(string source) => Uri.TryCreate(source, UriKind.Absolute, out var address)
        ? address.AbsoluteUri
        : string.Join("/", source.Split('/', Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}
