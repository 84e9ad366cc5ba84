using System.Text.Json.Serialization;

namespace RegisterNotice;

/// <summary>Something without which a part of a notice cannot be made.</summary>
public sealed record BuildProblem
{
    /// <summary>Where it lacks: a JSON Pointer (RFC 6901) in the names of the notice's JSON.</summary>
    [JsonPropertyName("pointer")]
    public required JsonPointer Pointer { get; init; }

    /// <summary>What lacks and what to do, in English.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init => field = Guard.NotNull(value); }

    /// <summary>Pointer and message.</summary>
    public override string ToString() => $"{Pointer}: {Message}";
}
