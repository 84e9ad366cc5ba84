using System.Text.Json;
using System.Text.Json.Nodes;

namespace RegisterNotice.Tests.Reports;

/// <summary>The part of SARIF 2.1.0 that reports use, as the standard's schema lays it down: objects are closed, some members are required, some values come from a list.</summary>
internal static class SarifForm
{
    private static readonly Dictionary<string, Dictionary<string, string>> Objects = new()
    {
        ["sarifLog"] = new() { ["$schema"] = "uri", ["version!"] = "2.1.0", ["runs!"] = "run[]" },
        ["run"] = new() { ["tool!"] = "tool", ["invocations"] = "invocation[]", ["originalUriBaseIds"] = "bases", ["language"] = "language", ["columnKind"] = "utf16CodeUnits|unicodeCodePoints", ["results"] = "result[]" },
        ["tool"] = new() { ["driver!"] = "toolComponent" },
        ["toolComponent"] = new() { ["name!"] = "text", ["version"] = "text", ["semanticVersion"] = "text", ["informationUri"] = "absolute", ["language"] = "language", ["rules"] = "reportingDescriptor[]" },
        ["reportingDescriptor"] = new() { ["id!"] = "text", ["name"] = "text", ["shortDescription"] = "message", ["fullDescription"] = "message", ["help"] = "message", ["helpUri"] = "absolute", ["properties"] = "bag", ["defaultConfiguration"] = "reportingConfiguration" },
        ["invocation"] = new() { ["executionSuccessful!"] = "boolean" },
        ["bases"] = new() { ["%SRCROOT%"] = "artifactLocation" },
        ["reportingConfiguration"] = new() { ["level"] = "none|note|warning|error" },
        ["message"] = new() { ["text!"] = "text" },
        ["result"] = new()
        {
            ["ruleId"] = "text",
            ["ruleIndex"] = "index",
            ["level"] = "none|note|warning|error",
            ["message!"] = "message",
            ["locations"] = "location[]",
            ["partialFingerprints"] = "bag",
            ["suppressions"] = "suppression[]",
            ["properties"] = "bag",
        },
        ["location"] = new() { ["physicalLocation"] = "physicalLocation", ["logicalLocations"] = "logicalLocation[]" },
        ["physicalLocation"] = new() { ["artifactLocation!"] = "artifactLocation", ["region"] = "region" },
        ["artifactLocation"] = new() { ["uri"] = "uri", ["uriBaseId"] = "text", ["description"] = "message" },
        ["region"] = new() { ["startLine"] = "number", ["startColumn"] = "number" },
        ["logicalLocation"] = new() { ["fullyQualifiedName"] = "text" },
        ["suppression"] = new() { ["kind!"] = "inSource|external", ["status"] = "accepted|underReview|rejected", ["justification"] = "text" },
    };

    public static IReadOnlyList<string> FaultsOf(string log)
    {
        var faults = new List<string>();
        Check(JsonNode.Parse(log), "sarifLog", "", faults);
        return faults;
    }

    private static void Check(JsonNode? node, string form, string place, List<string> faults)
    {
        if (form.EndsWith("[]", StringComparison.Ordinal) && node is JsonArray array)
        {
            for (var i = 0; i < array.Count; i++)
            {
                Check(array[i], form[..^2], $"{place}/{i}", faults);
            }
        }
        else if (Objects.TryGetValue(form, out var members) && node is JsonObject value)
        {
            faults.AddRange(members.Keys.Where(name => name.EndsWith('!') && !value.ContainsKey(name[..^1])).Select(name => $"{place} lacks {name[..^1]}"));
            foreach (var (name, child) in value)
            {
                if ((members.GetValueOrDefault(name) ?? members.GetValueOrDefault(name + "!")) is { } next)
                {
                    Check(child, next, $"{place}/{name}", faults);
                }
                else
                {
                    faults.Add($"{place}/{name} is not known");
                }
            }
        }
        else if (!IsValue(node, form))
        {
            faults.Add($"{place} is no {form}");
        }
    }

    private static bool IsValue(JsonNode? node, string form) => (form, node?.GetValueKind()) switch
    {
        ("bag", JsonValueKind.Object) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("absolute", JsonValueKind.String) => Uri.IsWellFormedUriString(node!.GetValue<string>(), UriKind.Absolute),
        ("number", JsonValueKind.Number) => node!.GetValue<int>() >= 1,
        ("index", JsonValueKind.Number) => node!.GetValue<int>() >= -1,
        ("text", JsonValueKind.String) => true,
        ("uri", JsonValueKind.String) => Uri.IsWellFormedUriString(node!.GetValue<string>(), UriKind.RelativeOrAbsolute),
        ("language", JsonValueKind.String) => node!.GetValue<string>() is "fi" or "sv" or "en",
        (_, JsonValueKind.String) => form.Split('|').Contains(node!.GetValue<string>()),
        _ => false,
    };
}
