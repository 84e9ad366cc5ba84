using System.Text.Json.Nodes;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json;

/// <summary>The definitions of all types by name: the parts as the published schema has them, the values that they are made of, and the reports.</summary>
internal sealed class SchemaDefinitions
{
    private const string Prefix = "#/$defs/";

    private readonly Dictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, string> names = [];
    private readonly HashSet<string> reportNames = new(StringComparer.Ordinal);

    public SchemaDefinitions()
    {
        AddParts();
        foreach (var kind in NoticeShapes.Kinds.Where(kind => Nullable.GetUnderlyingType(kind.ValueType) is null))
        {
            var name = SchemaJson.NameOf(kind.ValueType);
            names[kind.ValueType] = name;
            if (!definitions.ContainsKey(name))
            {
                definitions[name] = SchemaJson.Of(kind.Schema, Prefix);
            }
        }

        AddReports();
    }

    public string? NameOf(Type type)
    {
        if (names.TryGetValue(type, out var name))
        {
            return name;
        }

        return IsReport(type) ? type.Name : null;
    }

    /// <summary>Some definitions and all that they refer to, each a copy of its own.</summary>
    public SortedDictionary<string, JsonObject> With(IEnumerable<string> wanted, string prefix)
    {
        var found = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        var open = new Stack<string>(wanted);
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (found.ContainsKey(name) || !definitions.TryGetValue(name, out var definition))
            {
                continue;
            }

            var copy = definition.DeepClone().AsObject();
            var references = new HashSet<string>(StringComparer.Ordinal);
            FindReferences(copy, Prefix, references, prefix);
            found[name] = copy;
            foreach (var reference in references)
            {
                open.Push(reference);
            }
        }

        return found;
    }

    /// <summary>Collects the names that a schema refers to, and sets another prefix before them where one is given.</summary>
    public static void FindReferences(JsonNode? node, string prefix, HashSet<string> found, string? newPrefix = null)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                FindReferences(item, prefix, found, newPrefix);
            }
        }
        else if (node is JsonObject members)
        {
            if (members["$ref"] is JsonValue value
                && value.TryGetValue<string>(out var reference)
                && reference.StartsWith(prefix, StringComparison.Ordinal))
            {
                found.Add(reference[prefix.Length..]);
                members["$ref"] = (newPrefix ?? prefix) + reference[prefix.Length..];
            }

            foreach (var member in members)
            {
                FindReferences(member.Value, prefix, found, newPrefix);
            }
        }
    }

    private void AddParts()
    {
        var root = JsonNode.Parse(NoticeJson.Schema)!.AsObject();
        foreach (var definition in root["$defs"]!.AsObject())
        {
            definitions[definition.Key] = definition.Value!.DeepClone().AsObject();
        }

        foreach (var name in new[] { "$defs", "$schema", "$id", "title" })
        {
            root.Remove(name);
        }

        definitions[nameof(Notice)] = root;
    }

    private void AddReports()
    {
        var reports = JsonNode.Parse(EmbeddedText.Of("report.schema.json"))!.AsObject();
        foreach (var report in reports.Where(member => member.Value is JsonObject))
        {
            reportNames.Add(report.Key);
            definitions[report.Key] = report.Value!.DeepClone().AsObject();
        }
    }

    // Reports are made of what is read here, and know how they are written; their types are known by what their schema calls them.
    private bool IsReport(Type type) =>
        type.Namespace == "RegisterNotice.Validation"
            && type.Assembly == typeof(SchemaDefinitions).Assembly
            && reportNames.Contains(type.Name);
}
