using System.Text.Json.Nodes;

namespace RegisterNotice.Json.Values;

/// <summary>Schemas as JSON.</summary>
internal static class SchemaJson
{
    /// <summary>A schema as JSON; references begin with a prefix.</summary>
    public static JsonObject Of(SchemaNode schema, string prefix)
    {
        var node = new JsonObject();
        if (schema.Ref is { } type)
        {
            node["$ref"] = prefix + NameOf(type);
        }

        if (schema.Required is { } required)
        {
            node["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]);
        }

        if (schema.OneOf is { } alternatives)
        {
            node["oneOf"] = new JsonArray([.. alternatives.Select(alternative => Of(alternative, prefix))]);
        }

        Put(node, "type", schema.Type);
        Put(node, "format", schema.Format);
        Put(node, "pattern", schema.Pattern);
        Put(node, "minimum", schema.Minimum);
        Put(node, "maximum", schema.Maximum);
        Put(node, "const", schema.Const);
        if (schema.Enum is { } values)
        {
            node["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]);
        }

        if (schema.Items is { } items)
        {
            node["items"] = Of(items, prefix);
        }

        if (schema.Others is { } others)
        {
            node["additionalProperties"] = Of(others, prefix);
        }

        if (schema.Deprecated)
        {
            node["deprecated"] = true;
        }

        return node;
    }

    /// <summary>The name of the definition of a type.</summary>
    public static string NameOf(Type type) => type.IsGenericType ? $"{type.GetGenericArguments()[0].Name}Declaration" : type.Name;

    private static void Put(JsonObject node, string name, int? value)
    {
        if (value is { } number)
        {
            node[name] = number;
        }
    }

    private static void Put(JsonObject node, string name, string? value)
    {
        if (value is not null)
        {
            node[name] = value;
        }
    }
}
