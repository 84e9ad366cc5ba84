using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool;

/// <summary>Writes findings for people and for programs.</summary>
internal static class FindingReport
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteText(TextWriter output, IReadOnlyList<PlacedFinding> findings, LanguageTag language)
    {
        foreach (var placed in findings)
        {
            var finding = placed.Finding;
            output.WriteLine($"{finding.Code} {Name(finding.Severity, language)} {placed.Place}{(placed.Position is { } at ? $" ({at})" : "")}");
            output.WriteLine($"  {finding.Message}");
            if (finding.Remedy.Length > 0)
            {
                output.WriteLine($"  → {finding.Remedy}");
            }

            if (finding.Citation.Length > 0)
            {
                output.WriteLine($"  [{finding.Citation}]");
            }

            output.WriteLine();
        }

        output.WriteLine(Summary(findings, language));
    }

    public static void WriteJson(TextWriter output, IReadOnlyList<PlacedFinding> findings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var placed in findings)
            {
                Write(json, placed);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, PlacedFinding placed)
    {
        var finding = placed.Finding;
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", SeverityName(finding.Severity));
        json.WriteString("pointer", placed.Pointer);
        json.WriteString("message", finding.Message);
        json.WriteString("citation", finding.Citation);
        json.WriteString("remedy", finding.Remedy);
        if (placed.Position is { } at)
        {
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
        }

        json.WriteEndObject();
    }

    /// <summary>The name of a severity in JSON.</summary>
    public static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Summary(IReadOnlyList<PlacedFinding> findings, LanguageTag language) =>
        string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Info }.Select(severity => Counted(findings.Count(placed => placed.Finding.Severity == severity), severity, language))) + ".";

    /// <summary>A number of findings in words; Finnish puts the noun into the partitive after every number but one.</summary>
    private static string Counted(int count, Severity severity, LanguageTag language)
    {
        var (one, several) = (language.Value, severity) switch
        {
            ("sv", Severity.Error) => ("fel", "fel"),
            ("sv", Severity.Warning) => ("varning", "varningar"),
            ("sv", _) => ("tips", "tips"),
            ("en", Severity.Error) => ("error", "errors"),
            ("en", Severity.Warning) => ("warning", "warnings"),
            ("en", _) => ("hint", "hints"),
            (_, Severity.Error) => ("virhe", "virhettä"),
            (_, Severity.Warning) => ("varoitus", "varoitusta"),
            _ => ("vihje", "vihjettä"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");
    }

    private static string Name(Severity severity, LanguageTag language) => Counted(1, severity, language)[2..];
}
