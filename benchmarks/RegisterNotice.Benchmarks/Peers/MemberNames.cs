using System.Text.Json;

namespace RegisterNotice.Benchmarks.Peers;

/// <summary>What members are called in JSON: as in code, but for lists of identifiers.</summary>
internal sealed class MemberNames : JsonNamingPolicy
{
    public static MemberNames Instance { get; } = new();

    public override string ConvertName(string name) => name switch
    {
        "PurposeIds" => "purposes",
        "SubjectIds" => "subjects",
        "CategoryIds" => "categories",
        _ => CamelCase.ConvertName(name),
    };
}
