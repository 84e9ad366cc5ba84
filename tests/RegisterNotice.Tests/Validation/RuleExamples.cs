using System.Text.Json.Nodes;
using RegisterNotice.Json;

namespace RegisterNotice.Tests.Validation;

/// <summary>An example of every rule.</summary>
internal static partial class RuleExamples
{
    public static IReadOnlyList<RuleExample> All => [.. Parties, .. Purposes, .. Data, .. Recipients, .. Retention, .. Rights, .. Contradictions, .. Presentation];

    private static readonly string Faultless = NoticeJson.Write(FaultlessNotice.Instance);

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
}
