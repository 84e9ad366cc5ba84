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
            output.Write($"{finding.Code} {Name(finding.Severity, language)} {(placed.Pointer.Length == 0 ? "/" : placed.Pointer)}");
            output.WriteLine(finding.Position is { } at ? $" ({at})" : "");
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
        if (finding.Position is { } at)
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

    private static string Summary(IReadOnlyList<PlacedFinding> findings, LanguageTag language)
    {
        int Count(Severity severity) => findings.Count(placed => placed.Finding.Severity == severity);
        var (errors, warnings, hints) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Info));
        var text = language.Value switch
        {
            "sv" => "{0} fel, {1} varningar, {2} tips.",
            "en" => "{0} errors, {1} warnings, {2} hints.",
            _ => "{0} virhettä, {1} varoitusta, {2} vihjettä.",
        };
        return string.Format(CultureInfo.InvariantCulture, text, errors, warnings, hints);
    }

    private static string Name(Severity severity, LanguageTag language) => (severity, language.Value) switch
    {
        (Severity.Error, "sv") => "fel",
        (Severity.Error, "en") => "error",
        (Severity.Error, _) => "virhe",
        (Severity.Warning, "sv") => "varning",
        (Severity.Warning, "en") => "warning",
        (Severity.Warning, _) => "varoitus",
        (_, "sv") => "tips",
        (_, "en") => "hint",
        _ => "vihje",
    };
}
