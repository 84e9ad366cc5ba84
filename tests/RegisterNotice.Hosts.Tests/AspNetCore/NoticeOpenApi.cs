using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using RegisterNotice.Json;

namespace RegisterNotice.Hosts.Tests.AspNetCore;

/// <summary>What a host writes to see the schemas of the library in its OpenAPI document.</summary>
internal static class NoticeOpenApi
{
    private const string Prefix = "#/components/schemas/";

    public static OpenApiOptions DescribeNotices(this OpenApiOptions options)
    {
        options.CreateSchemaReferenceId = info => NoticeJsonSchema.NameOf(info.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(info);

        // Of a list the framework tells no more than it knows of the element, which is nothing.
        options.AddSchemaTransformer(async (schema, context, cancellation) =>
        {
            var info = context.JsonTypeInfo;
            if (info.ElementType is not { } element || NoticeJsonSchema.NameOf(element) is null)
            {
                return;
            }

            var described = await context.GetOrCreateSchemaAsync(element, null, cancellation);
            if (info.Kind == JsonTypeInfoKind.Dictionary)
            {
                schema.AdditionalProperties = described;
            }
            else
            {
                schema.Items = described;
            }
        });

        options.AddDocumentTransformer((document, _, _) =>
        {
            var schemas = (document.Components ??= new()).Schemas ??= new Dictionary<string, IOpenApiSchema>();
            foreach (var (name, definition) in NoticeJsonSchema.Definitions(schemas.Keys, Prefix))
            {
                schemas[name] = OpenApiModelFactory.Parse<OpenApiSchema>(definition.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out var diagnostic)!;
            }

            return Task.CompletedTask;
        });
        return options;
    }
}
