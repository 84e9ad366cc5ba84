using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.OpenApi.Describing;

/// <summary>The schemas of the library among the components of a document.</summary>
internal static class NoticeSchemas
{
    /// <summary>Puts in place of each empty schema of a type of the library what the type is, and adds what that refers to.</summary>
    public static void Complete(OpenApiDocument document)
    {
        var schemas = (document.Components ??= new()).Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        var names = schemas.Keys.ToList();
        if (schemas.ContainsKey(SchemaNames.Problem))
        {
            names.Add(nameof(Finding));
            schemas[SchemaNames.Problem] = Read(Problem(), document);
        }

        foreach (var (name, definition) in NoticeJsonSchema.Definitions(names, SchemaNames.Prefix))
        {
            schemas[name] = Read(definition, document);
        }
    }

    // As RFC 9457 has it, with findings beside.
    private static JsonObject Problem() => new()
    {
        ["description"] = "Problem details (RFC 9457) that name what is wrong with a notice.",
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["type"] = Text("What kind of problem it is: an address.", "uri-reference"),
            ["title"] = Text("What is wrong, the same for every problem of the kind."),
            ["status"] = new JsonObject { ["type"] = "integer", ["format"] = "int32", ["description"] = "The HTTP status code." },
            ["detail"] = Text("What to do."),
            ["instance"] = Text("Which occurrence it is: an address.", "uri-reference"),
            ["findings"] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["$ref"] = $"{SchemaNames.Prefix}{nameof(Finding)}" },
                ["description"] = "What is wrong with the notice, each with its place, law and remedy.",
            },
        },
        ["required"] = new JsonArray("findings"),
    };

    private static JsonObject Text(string description, string? format = null)
    {
        var text = new JsonObject { ["type"] = "string", ["description"] = description };
        if (format is not null)
        {
            text["format"] = format;
        }

        return text;
    }

    private static OpenApiSchema Read(JsonObject definition, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(definition.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)
            ?? throw new InvalidOperationException("A schema of the library cannot be read by the host's version of Microsoft.OpenApi.");
}
