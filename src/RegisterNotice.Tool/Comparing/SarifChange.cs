using System.Text.Json;
using RegisterNotice.Changes;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Comparing;

/// <summary>A result in SARIF: a change, or what is found in a new revision beside the old one.</summary>
/// <param name="Rule">The id of its rule: a weight, or a code.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="Pointers">Where it stands in the notice.</param>
/// <param name="Source">The file; null for the standard input without a name.</param>
/// <param name="Position">Where the first of the places stands in the file; null where that is not known.</param>
internal sealed record SarifChange(
    string Rule, string Level, string Text, IReadOnlyList<JsonPointer> Pointers, string? Source, TextPosition? Position)
{
    public static SarifChange Of(FactChange change, LanguageTag language, string? source, TextPosition? position) => new(
        ComparisonOutput.NameOf(change.Weight),
        change.Weight == ChangeWeight.Material ? "warning" : "note",
        $"{change.MessageIn(language)} ({change.CitationIn(language)})",
        [change.Pointer],
        source,
        position);

    public static SarifChange Of(PlacedFinding placed, LanguageTag language) => new(
        placed.Finding.Code,
        SarifTool.Level(placed.Finding.Severity),
        $"{placed.Finding.MessageIn(language)} {placed.Finding.RemedyIn(language)}",
        [.. placed.Finding.Pointers.Select(pointer => placed.Root.Append(pointer))],
        placed.Source,
        placed.Position);

    public void Write(Utf8JsonWriter json, SarifSources sources)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", Rule);
        json.WriteString("level", Level);
        SarifTool.WriteText(json, "message", Text);
        json.WriteStartArray("locations");
        for (var i = 0; i < Pointers.Count; i++)
        {
            json.WriteStartObject();
            WritePhysical(json, sources, i == 0 ? Position : null);
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", Pointers[i].ToString());
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePhysical(Utf8JsonWriter json, SarifSources sources, TextPosition? position)
    {
        if (Source is null)
        {
            return;
        }

        json.WriteStartObject("physicalLocation");
        sources.Write(json, "artifactLocation", Source);
        if (position is { } at)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            json.WriteNumber("startColumn", at.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
