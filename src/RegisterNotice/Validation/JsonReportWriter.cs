using System.Buffers;
using System.Text.Json;
using NodaTime.Text;
using RegisterNotice.Json;
using RegisterNotice.Text;

namespace RegisterNotice.Validation;

/// <summary>Writes reports for programs. Findings: <c>{"findings": [...]}</c>, and beside it <c>suppressed</c> where something is.</summary>
/// <remarks>
/// A finding has <c>code</c>, <c>severity</c> (error, warning or info), <c>pointer</c>, <c>message</c>, <c>citation</c> and <c>remedy</c>, and <c>line</c> and
/// <c>column</c> where they are known; a suppressed one has its <c>reason</c> too.
/// </remarks>
public static class JsonReportWriter
{
    /// <summary>Writes a report to a string.</summary>
    /// <param name="findings">The findings, of one notice or several.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none Finnish.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string Write(IReadOnlyList<PlacedFinding> findings, LanguageTag? language = null)
    {
        using var buffer = new PooledBuffer();
        Write(findings, buffer, language);
        return buffer.DecodeUtf8();
    }

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="findings">The findings, of one notice or several.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none Finnish.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(IReadOnlyList<PlacedFinding> findings, IBufferWriter<byte> destination, LanguageTag? language = null)
    {
        Guard.NotNull(findings);
        using var json = ReportJson.Writer(Guard.NotNull(destination));
        var tongue = language ?? LanguageTag.Finnish;
        json.WriteStartObject();
        WriteList(json, "findings", findings.Where(placed => placed.Suppression is null), tongue);
        if (findings.Any(placed => placed.Suppression is not null))
        {
            WriteList(json, "suppressed", findings.Where(placed => placed.Suppression is not null), tongue);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a table of coverage to a string.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none Finnish.</param>
    /// <exception cref="ArgumentNullException"><paramref name="coverage"/> is null.</exception>
    public static string Write(NoticeCoverage coverage, LanguageTag? language = null)
    {
        using var buffer = new PooledBuffer();
        Write(coverage, buffer, language);
        return buffer.DecodeUtf8();
    }

    /// <summary>Writes a table of coverage as UTF-8: <c>{"asOf": ..., "coverage": [...]}</c>.</summary>
    /// <remarks>A row has <c>item</c>, <c>name</c>, <c>citation</c>, <c>state</c> (met, missing, conditional or notApplicable), <c>pointers</c> and <c>findings</c>, which are codes.</remarks>
    /// <param name="coverage">The coverage.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none Finnish.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(NoticeCoverage coverage, IBufferWriter<byte> destination, LanguageTag? language = null)
    {
        Guard.NotNull(coverage);
        using var json = ReportJson.Writer(Guard.NotNull(destination));
        var tongue = language ?? LanguageTag.Finnish;
        json.WriteStartObject();
        json.WriteString("asOf", LocalDatePattern.Iso.Format(coverage.AsOf));
        json.WriteStartArray("coverage");
        foreach (var row in coverage.Rows)
        {
            json.WriteStartObject();
            json.WriteString("item", row.Item.Provision);
            json.WriteString("name", row.Name.For(tongue));
            json.WriteString("citation", row.CitationIn(tongue));
            json.WriteString("state", ReportJson.Name(row.State));
            WriteStrings(json, "pointers", row.Pointers);
            WriteStrings(json, "findings", row.Codes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<PlacedFinding> findings, LanguageTag language)
    {
        json.WriteStartArray(name);
        foreach (var placed in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", placed.Finding.Code);
            json.WriteString("severity", ReportJson.Name(placed.Finding.Severity));
            json.WriteString("pointer", placed.Pointer);
            json.WriteString("message", placed.Finding.MessageIn(language));
            json.WriteString("citation", placed.Finding.CitationIn(language));
            json.WriteString("remedy", placed.Finding.RemedyIn(language));
            if (placed.Position is { } at)
            {
                json.WriteNumber("line", at.Line);
                json.WriteNumber("column", at.Column);
            }

            if (placed.Suppression is { } suppression)
            {
                json.WriteString("reason", suppression.Reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
