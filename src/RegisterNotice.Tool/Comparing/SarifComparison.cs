using System.Buffers;
using System.Text;
using System.Text.Json;
using RegisterNotice.Changes;
using RegisterNotice.Internal;
using RegisterNotice.Tool.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Comparing;

/// <summary>
/// Writes changes as SARIF 2.1.0 for the review of a pull request: a rule for each weight, a result for each change with its line in the new file (in the
/// old one for what is gone), then what is found in the new revision beside the old one.
/// </summary>
internal static class SarifComparison
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static void Write(TextWriter writer, NoticeComparison comparison, LanguageTag language, Revisions revisions)
    {
        var (findings, sources) = (revisions.Check(comparison, language), new SarifSources(Directory.GetCurrentDirectory()));
        SarifChange[] changes = [.. Placed(comparison, revisions, language).Concat(findings.Select(placed => SarifChange.Of(placed, language)))];
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = ReadableJson.Writer(buffer))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, language, findings);
            sources.WriteBases(json, changes.Select(change => change.Source));
            json.WriteString("language", language.Value);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var change in changes)
            {
                change.Write(json, sources);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static SarifChange[] Placed(NoticeComparison comparison, Revisions revisions, LanguageTag language)
    {
        var gone = comparison.Changes.Where(change => change.Kind == ChangeKind.Removed).ToArray();
        var there = comparison.Changes.Where(change => change.Kind != ChangeKind.Removed).ToArray();
        var places = Places(gone, revisions.Old).Concat(Places(there, revisions.New)).ToDictionary(pair => pair.Change, pair => pair.Position);
        return
        [
            .. comparison.Changes.Select(change => SarifChange.Of(
                change, language, change.Kind == ChangeKind.Removed ? revisions.Old.Source : revisions.New.Source, places[change])),
        ];
    }

    private static IEnumerable<(FactChange Change, TextPosition? Position)> Places(FactChange[] changes, Revision revision)
    {
        var positions = revision.Entry?.Locate([.. changes.Select(change => change.Pointer)]);
        return changes.Select((change, i) => (change, positions?[i])).DistinctBy(pair => pair.change);
    }

    private static void WriteTool(Utf8JsonWriter json, LanguageTag language, IReadOnlyList<PlacedFinding> findings)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "register-notice");
        json.WriteStartArray("rules");
        foreach (var (name, weight) in ComparisonOutput.Weights)
        {
            WriteRule(json, name, ComparisonTexts.Names[weight][language]);
        }

        foreach (var rule in findings.Select(placed => placed.Finding.Rule).Distinct())
        {
            WriteRule(json, rule.Code, Words.MessageTemplate.Blank(rule.Message.For(language)));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string id, string text)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        SarifTool.WriteText(json, "shortDescription", text);
        json.WriteEndObject();
    }
}
