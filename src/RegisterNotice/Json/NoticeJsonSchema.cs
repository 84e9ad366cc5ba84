using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json;

/// <summary>The schema (JSON Schema 2020-12) of every type of the model and of the reports, for hosts that describe their own JSON.</summary>
/// <remarks>
/// The serializer knows nothing of what a converter writes, so that <see cref="JsonSchemaExporter"/> and OpenAPI would show <c>{}</c>. For the exporter give
/// <see cref="ExporterOptions"/>; for OpenAPI put <see cref="Definitions"/> into the components of the document, under the names of <see cref="NameOf"/>. Safe
/// to use from many threads; each call gives nodes of its own.
/// </remarks>
public static class NoticeJsonSchema
{
    private const string Prefix = "#/$defs/";

    private static readonly SchemaDefinitions Known = new();

    /// <summary>
    /// Options by which <see cref="JsonSchemaExporter"/> describes the types of the library, with what they refer to under <c>$defs</c> of the root.
    /// </summary>
    public static JsonSchemaExporterOptions ExporterOptions { get; } = new() { TransformSchemaNode = Transform };

    /// <summary>
    /// The name of a type's definition, such as <c>Notice</c>, or <c>TransferDeclaration</c> for <see cref="Declaration{T}"/> of <see cref="Transfer"/>.
    /// </summary>
    /// <param name="type">The type, or a nullable one.</param>
    /// <returns>The name; null for a type that the library does not describe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static string? NameOf(Type type) => Known.NameOf(Nullable.GetUnderlyingType(Guard.NotNull(type)) ?? type);

    /// <summary>The schema of a type by itself, with what it refers to under <c>$defs</c>.</summary>
    /// <param name="type">The type, or a nullable one.</param>
    /// <returns>The schema; null for a type that the library does not describe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static JsonObject? Of(Type type)
    {
        if (NameOf(type) is not { } name)
        {
            return null;
        }

        var schema = Reference(name);
        AddDefinitions(schema);
        return schema;
    }

    /// <summary>Definitions and all that they refer to.</summary>
    /// <param name="names">Names of definitions, as <see cref="NameOf"/> gives them; others are passed over.</param>
    /// <param name="referencePrefix">What stands before the name in a reference: <c>#/$defs/</c> in JSON Schema, <c>#/components/schemas/</c> in
    /// OpenAPI.</param>
    /// <returns>The definitions by name.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyDictionary<string, JsonObject> Definitions(IEnumerable<string> names, string referencePrefix = Prefix) =>
        Known.With(Guard.NotNull(names), Guard.NotNull(referencePrefix));

    /// <summary>
    /// Describes the types of the library in a schema that <see cref="JsonSchemaExporter"/> makes; for hosts that have a transformation of their own to call it
    /// from.
    /// </summary>
    /// <param name="context">Where the schema stands.</param>
    /// <param name="schema">The schema as the exporter made it.</param>
    /// <returns>The schema of the type of the library, or the same schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        Guard.NotNull(schema);
        var info = context.TypeInfo;
        var result = schema;
        if (Describes(info, context.PropertyInfo?.CustomConverter ?? info.Converter))
        {
            result = Described(info.Type, context.PropertyInfo?.IsGetNullable == true);
        }
        else if (schema is JsonObject container && info.ElementType is { } element && Describes(info.Options.GetTypeInfo(element)))
        {
            container[info.Kind == JsonTypeInfoKind.Dictionary ? "additionalProperties" : "items"] = Described(element, isNullable: false);
        }

        if (context.Path.IsEmpty && result is JsonObject root)
        {
            AddDefinitions(root);
        }

        return result;
    }

    private static bool Describes(JsonTypeInfo info) => Describes(info, info.Converter);

    // Days and periods are no types of ours: they are what the converter makes of them.
    private static bool Describes(JsonTypeInfo info, object converter) =>
        NameOf(info.Type) is not null
            && ((Nullable.GetUnderlyingType(info.Type) ?? info.Type).Assembly == typeof(Notice).Assembly
                || converter is IHostedConverter or NoticeJsonConverter);

    private static JsonObject Described(Type type, bool isNullable)
    {
        var reference = Reference(NameOf(type)!);
        return isNullable || Nullable.GetUnderlyingType(type) is not null
            ? new() { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) }
            : reference;
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = Prefix + name };

    private static void AddDefinitions(JsonObject root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        SchemaDefinitions.FindReferences(root, Prefix, names);
        if (names.Count == 0)
        {
            return;
        }

        var definitions = new JsonObject();
        foreach (var definition in Definitions(names))
        {
            definitions[definition.Key] = definition.Value;
        }

        root["$defs"] = definitions;
    }
}
