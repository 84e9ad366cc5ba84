using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RegisterNotice.Json;

namespace RegisterNotice.Tests.Validation;

/// <summary>The examples of the rules, which lie in tests/RuleExamples for whoever checks notices; its README.md says how they are written.</summary>
internal static class RuleExamples
{
    private const string Folder = "tests/RuleExamples";
    private const string OfReading = "RN90";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly RuleExample[] Files =
    [
        .. Directory.EnumerateFiles(RepositoryFile.Path(Folder), "RN*.json")
            .Select(path => Path.GetFileNameWithoutExtension(path).Split('-'))
            .OrderBy(name => name[0], StringComparer.Ordinal)
            .ThenBy(name => name.Length == 1 ? 1 : int.Parse(name[1], CultureInfo.InvariantCulture))
            .Select(name => Read(string.Join('-', name))),
    ];

    private static readonly string Faultless = NoticeJson.Write(FaultlessNotice.Instance);

    /// <summary>Of what is checked in notices.</summary>
    public static IReadOnlyList<RuleExample> All { get; } = [.. Files.Where(example => !example.Code.StartsWith(OfReading, StringComparison.Ordinal))];

    /// <summary>Of what keeps a document from being a notice.</summary>
    public static IReadOnlyList<RuleExample> Reading { get; } = [.. Files.Where(example => example.Code.StartsWith(OfReading, StringComparison.Ordinal))];

    /// <summary>The faultless notice with members put into it; null takes a member out.</summary>
    public static Notice Put(string members)
    {
        var notice = JsonNode.Parse(Faultless)!.AsObject();
        foreach (var member in JsonNode.Parse(members)!.AsObject())
        {
            if (member.Value is null)
            {
                notice.Remove(member.Key);
            }
            else
            {
                notice[member.Key] = member.Value.DeepClone();
            }
        }

        return NoticeJson.Parse(notice.ToJsonString());
    }

    private static RuleExample Read(string name)
    {
        var file = JsonNode.Parse(File.ReadAllText(RepositoryFile.Path($"{Folder}/{name}.json")))!.AsObject();
        var code = file["code"]!.GetValue<string>();
        name.Should().StartWith(code, "a file is called by its rule");
        return new(code, Text(file["breaks"]!), file["pointer"]!.GetValue<string>(), Text(file["keeps"]!), file["asOf"]?.GetValue<string>());
    }

    // A document that is no JSON stands as a text.
    private static string Text(JsonNode node) => node is JsonValue text ? text.GetValue<string>() : node.ToJsonString(Readable);
}
