using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Tests.Json;

/// <summary>Makes the published JSON Schema from what reads and writes the JSON, and its descriptions from the doc comments.</summary>
internal static partial class SchemaGenerator
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> Comments = XDocument.Load(Path.ChangeExtension(typeof(Notice).Assembly.Location, ".xml")).Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!));

    public static string Generate()
    {
        var definitions = new JsonObject();
        foreach (var shape in NoticeShapes.Objects.Skip(1))
        {
            definitions[SchemaJson.NameOf(shape.ValueType)] = Object(shape);
        }

        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:registernotice:notice:{Notice.CurrentSchemaVersion}",
            ["title"] = "Privacy notice",
        };
        var notice = Object(NoticeShapes.Objects[0]);
        notice["properties"]!.AsObject().Insert(0, "$schema", new JsonObject { ["description"] = "Where an editor finds this schema." });
        foreach (var member in notice.ToArray())
        {
            notice.Remove(member.Key);
            root[member.Key] = member.Value;
        }

        root["$defs"] = definitions;
        return root.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Object(IShape shape)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (name, isRequired, schema, today) in shape.MemberSchemas)
        {
            var property = SchemaJson.Of(schema, "#/$defs/");
            if ((today is null ? Comment(shape.ValueType, name) : $"The former way to write {today}: still read, never together with it.") is { } comment)
            {
                property["description"] = comment;
            }

            properties[name] = property;
            if (isRequired)
            {
                required.Add((JsonNode)name);
            }
        }

        var result = new JsonObject { ["description"] = Comments[$"T:{Definition(shape.ValueType).FullName}"], ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0)
        {
            result["required"] = required;
        }

        return result;
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static string? Comment(Type type, string name)
    {
        var property = char.ToUpperInvariant(name[0]) + name[1..];
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            if (Comments.TryGetValue($"P:{Definition(owner).FullName}.{property}", out var comment) || Comments.TryGetValue($"P:{Definition(owner).FullName}.{Ids(property)}", out comment)
                || Comments.TryGetValue($"P:{Definition(owner).FullName}.{Id(property)}", out comment))
            {
                return comment;
            }
        }

        return null;
    }

    // What a part refers to is called ids in C# alone: `purposes` are PurposeIds.
    private static string Ids(string plural) => (plural.EndsWith("ies", StringComparison.Ordinal) ? plural[..^3] + "y" : plural[..^1]) + "Ids";

    // As is the one identifier of another part: `controller` is ControllerId. An address of a page is an Address.
    private static string Id(string name) => name == "Url" ? "Address" : name + "Id";

    // References to types read as their names, code as it is.
    private static string Plain(XElement summary)
    {
        var words = summary.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" or "paramref" } see => (see.Attribute("cref")?.Value ?? see.Attribute("name")?.Value ?? "").Split('.', ':')[^1],
            XElement element => element.Value,
            _ => "",
        });
        return Space().Replace(string.Concat(words), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
