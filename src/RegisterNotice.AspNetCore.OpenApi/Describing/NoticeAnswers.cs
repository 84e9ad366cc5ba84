using Microsoft.OpenApi;

namespace RegisterNotice.AspNetCore.OpenApi.Describing;

/// <summary>In which shape the pages of notices answer as JSON; of other formats it is told that they are text.</summary>
internal static class NoticeAnswers
{
    private const string Json = "application/json";

    private static readonly HashSet<string> OfNotices =
        new(StringComparer.Ordinal) { "GetNotice", "GetNoticeInLanguage", "GetNoticeRevision", "GetNoticeRevisionInLanguage" };

    /// <summary>Refers to the schema of a notice where one is answered; other JSON is an object.</summary>
    public static void Refer(OpenApiDocument document, IReadOnlyList<DescribedOperation> ours)
    {
        foreach (var operation in ours)
        {
            if (JsonOf(operation.Operation.Responses) is not { Schema: OpenApiSchema { Type: JsonSchemaType.String } } answer)
            {
                continue;
            }

            if (OfNotices.Contains(operation.Name))
            {
                var components = document.Components ??= new();
                var schemas = components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
                schemas.TryAdd(nameof(Notice), new OpenApiSchema());
                answer.Schema = new OpenApiSchemaReference(nameof(Notice), document);
            }
            else
            {
                answer.Schema = new OpenApiSchema { Type = JsonSchemaType.Object };
            }
        }
    }

    private static OpenApiMediaType? JsonOf(OpenApiResponses? responses) =>
        responses is not null
            && responses.TryGetValue("200", out var response)
            && response.Content is { } content
            && content.TryGetValue(Json, out var json)
            ? json as OpenApiMediaType
            : null;
}
