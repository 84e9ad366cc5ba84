using System.Text.Json;
using Json.Schema;
using RegisterNotice.Json;

namespace RegisterNotice.Tests.Json;

/// <summary>The published schema in the hands of a checker that others made.</summary>
internal static class SchemaCheck
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(NoticeJson.Schema);

    /// <summary>Where a document breaks the schema.</summary>
    public static IReadOnlyList<string> Faults(string json, bool assertsFormat)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = NoticeReadOptions.MaxDepthLimit });
        var results = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = assertsFormat });
        return results.IsValid ? [] : [.. (results.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).Select(detail => $"{detail.InstanceLocation}: {string.Join(' ', detail.Errors!.Values)}").DefaultIfEmpty("invalid")];
    }
}
