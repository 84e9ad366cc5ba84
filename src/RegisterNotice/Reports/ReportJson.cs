using System.Buffers;
using System.Text.Json;
using NodaTime.Text;

namespace RegisterNotice.Validation;

/// <summary>What the reports in JSON have in common.</summary>
internal static class ReportJson
{
    public static Utf8JsonWriter Writer(IBufferWriter<byte> destination) => ReadableJson.Writer(destination);

    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Name(CoverageState state) => state switch
    {
        CoverageState.Met => "met",
        CoverageState.Missing => "missing",
        CoverageState.Conditional => "conditional",
        _ => "notApplicable",
    };

    /// <summary>Writes findings, those that stand and those that are suppressed apart.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="language">The language of the messages; null for that which was asked for when the finding was made.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<PlacedFinding> findings, LanguageTag? language)
    {
        json.WriteStartObject();
        WriteList(json, "findings", findings.Where(placed => placed.Suppression is null), language);
        if (findings.Any(placed => placed.Suppression is not null))
        {
            WriteList(json, "suppressed", findings.Where(placed => placed.Suppression is not null), language);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a finding.</summary>
    public static void Write(Utf8JsonWriter json, PlacedFinding placed, LanguageTag? language)
    {
        var finding = placed.Finding;
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", Name(finding.Severity));
        json.WriteString("pointer", placed.Pointer.ToString());
        if (finding.Pointers is { Count: > 1 } all)
        {
            WriteStrings(json, "pointers", all.Select(pointer => placed.Root.Append(pointer).ToString()));
        }

        json.WriteString("key", finding.Key);
        json.WriteString("message", language is null ? finding.Message : finding.MessageIn(language));
        json.WriteString("citation", language is null ? finding.Citation : finding.CitationIn(language));
        json.WriteString("remedy", language is null ? finding.Remedy : finding.RemedyIn(language));
        if (placed.Position is { } at)
        {
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
        }

        if (placed.Caveats.Count > 0)
        {
            WriteStrings(json, "caveats", placed.Caveats);
        }

        if (placed.Suppression is { } suppression)
        {
            json.WriteString("reason", suppression.Reason);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a table of coverage.</summary>
    public static void Write(Utf8JsonWriter json, NoticeCoverage coverage, LanguageTag language)
    {
        json.WriteStartObject();
        json.WriteString("asOf", LocalDatePattern.Iso.Format(coverage.AsOf));
        json.WriteStartArray("coverage");
        foreach (var row in coverage.Rows)
        {
            Write(json, row, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a row of a table of coverage.</summary>
    public static void Write(Utf8JsonWriter json, CoverageRow row, LanguageTag language)
    {
        json.WriteStartObject();
        json.WriteString("item", row.Item.Provision);
        json.WriteString("name", row.Name.For(language));
        json.WriteString("citation", row.CitationIn(language));
        json.WriteString("state", Name(row.State));
        WriteStrings(json, "pointers", row.Pointers.Select(static pointer => pointer.ToString()));
        WriteStrings(json, "findings", row.Codes);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<PlacedFinding> findings, LanguageTag? language)
    {
        json.WriteStartArray(name);
        foreach (var placed in findings)
        {
            Write(json, placed, language);
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
