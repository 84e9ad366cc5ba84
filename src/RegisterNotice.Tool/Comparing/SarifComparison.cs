using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RegisterNotice.Changes;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Comparing;

/// <summary>Writes changes as SARIF 2.1.0 for the review of a pull request: a rule for each weight, a result for each change.</summary>
internal static class SarifComparison
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly JsonWriterOptions Layout =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter writer, NoticeComparison comparison, LanguageTag language, Revisions revisions)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, language);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var change in comparison.Changes)
            {
                WriteResult(json, change, language, change.Kind == ChangeKind.Removed ? revisions.OldSource : revisions.NewSource);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteTool(Utf8JsonWriter json, LanguageTag language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "register-notice");
        json.WriteStartArray("rules");
        foreach (var (name, weight) in ComparisonOutput.Weights)
        {
            json.WriteStartObject();
            json.WriteString("id", name);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", ComparisonTexts.Names[weight][language]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, FactChange change, LanguageTag language, string? source)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", ComparisonOutput.NameOf(change.Weight));
        json.WriteString("level", change.Weight == ChangeWeight.Material ? "warning" : "note");
        json.WriteStartObject("message");
        json.WriteString("text", $"{change.MessageIn(language)} ({change.CitationIn(language)})");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (source is not null)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', source.Split('/', Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", change.Pointer.ToString());
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
