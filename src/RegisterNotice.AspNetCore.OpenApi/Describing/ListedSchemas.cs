using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace RegisterNotice.AspNetCore.OpenApi.Describing;

/// <summary>Describes lists and dictionaries of the library's types, of which the framework tells no more than it knows of their elements: nothing.</summary>
internal static class ListedSchemas
{
    public static async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var info = context.JsonTypeInfo;
        if (info.ElementType is not { } element || SchemaNames.Of(element) is null)
        {
            return;
        }

        var described = await context.GetOrCreateSchemaAsync(element, null, cancellation).ConfigureAwait(false);
        if (info.Kind == JsonTypeInfoKind.Dictionary)
        {
            schema.AdditionalProperties = described;
        }
        else
        {
            schema.Items = described;
        }
    }
}
