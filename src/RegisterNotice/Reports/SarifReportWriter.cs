using System.Buffers;
using System.Text.Json;

namespace RegisterNotice.Validation;

/// <summary>Writes findings as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS), which code review and continuous integration read.</summary>
/// <remarks>
/// All findings, of however many notices and files, make one run, so that an upload takes them as one. A result has the finding's message and remedy, its file
/// with line and column where they are known, its JSON Pointers as logical locations, and a fingerprint that stays when parts of the notice change their order
/// (<c>registerNotice/v1</c>: the notice's id and <see cref="Finding.Key"/>). What is suppressed is there too, with its justification. The rules are all that
/// were checked.
/// </remarks>
public static class SarifReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Fingerprint = "registerNotice/v1";

    /// <summary>Writes a report to a string.</summary>
    /// <param name="findings">The findings, of one file or several.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none that of the first finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string Write(IReadOnlyList<PlacedFinding> findings, LanguageTag? language = null) =>
        Write(findings, SarifReportOptions.Default with { Language = language });

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="findings">The findings, of one file or several.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, none that of the first finding.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(IReadOnlyList<PlacedFinding> findings, IBufferWriter<byte> destination, LanguageTag? language = null) =>
        Write(findings, destination, SarifReportOptions.Default with { Language = language });

    /// <summary>Writes a report to a string.</summary>
    /// <param name="findings">The findings, of one file or several.</param>
    /// <param name="options">Language, rules and how sources are named.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(IReadOnlyList<PlacedFinding> findings, SarifReportOptions options)
    {
        using var buffer = new PooledBuffer();
        Write(findings, buffer, options);
        return buffer.DecodeUtf8();
    }

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="findings">The findings, of one file or several.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="options">Language, rules and how sources are named.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IReadOnlyList<PlacedFinding> findings, IBufferWriter<byte> destination, SarifReportOptions options)
    {
        var rules = RulesOf(Guard.NotNull(findings), Guard.NotNull(options));
        var indexes = rules
            .Select(static (rule, index) => (rule.Code, index))
            .ToDictionary(static pair => pair.Code, static pair => pair.index, StringComparer.Ordinal);
        var language = ReportLanguage.Of(options.Language, findings);
        var sources = new SarifSources(options.Folder);
        using var json = ReportJson.Writer(Guard.NotNull(destination));
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, rules, language, options);
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteEndObject();
        json.WriteEndArray();
        sources.WriteBases(json, findings.Select(placed => placed.Source));
        json.WriteString("language", language.Value);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var placed in findings)
        {
            WriteResult(json, placed, indexes[placed.Finding.Code], sources, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static List<RuleDescription> RulesOf(IReadOnlyList<PlacedFinding> findings, SarifReportOptions options) =>
    [
        .. (options.RuleSet?.Rules ?? NoticeRules.All).Concat<RuleDescription>(NoticeRules.OfReading)
            .Concat(findings.Select(placed => placed.Finding.Rule))
            .GroupBy(rule => rule.Code, StringComparer.Ordinal)
            .Select(rules => rules.First())
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    private static void WriteResult(Utf8JsonWriter json, PlacedFinding placed, int ruleIndex, SarifSources sources, LanguageTag language)
    {
        var finding = placed.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifTool.Level(finding.Severity));
        SarifTool.WriteText(json, "message", $"{finding.MessageIn(language)} {finding.RemedyIn(language)}".TrimEnd());
        WriteLocations(json, placed, sources);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint, $"{placed.NoticeId ?? placed.Root.ToString()} {finding.Key}".TrimStart());
        json.WriteEndObject();
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

    // Several locations are those at all of which a change is needed (3.27.12). The position is that of the first.
    private static void WriteLocations(Utf8JsonWriter json, PlacedFinding placed, SarifSources sources)
    {
        json.WriteStartArray("locations");
        foreach (var pointer in placed.Finding.Pointers)
        {
            json.WriteStartObject();
            if (placed.Source is { } source)
            {
                json.WriteStartObject("physicalLocation");
                sources.Write(json, "artifactLocation", source);
                if (placed.Position is { } at && pointer == placed.Finding.Pointer)
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
            json.WriteString("fullyQualifiedName", placed.Root.Append(pointer).ToString());
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
