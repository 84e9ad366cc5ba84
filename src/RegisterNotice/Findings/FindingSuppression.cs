using System.Text.Json.Serialization;

namespace RegisterNotice.Validation;

/// <summary>A decision not to act on a finding, with the reason for it.</summary>
/// <remarks>What is suppressed stays in the report, beside its reason, and no longer counts as an error.</remarks>
public sealed record FindingSuppression
{
    /// <summary>The code of the rule whose findings are suppressed, such as <c>RN8003</c>.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init => field = Guard.NotBlank(value); }

    /// <summary>The place whose findings are suppressed, with all that stands under it: a JSON Pointer (RFC 6901); null for the whole notice.</summary>
    [JsonPropertyName("pointer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonPointer? Pointer { get; init; }

    /// <summary>Why the finding is not acted upon, for whoever reads the report.</summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; init => field = Guard.NotBlank(value); }

    /// <summary>
    /// Whether a finding is suppressed: its code is this one, and each of its places (<see cref="Finding.Pointers"/>) is this one or stands under it.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public bool Covers(Finding finding) =>
        Guard.NotNull(finding).Code == Code && (Pointer is not { } above || finding.Pointers.All(place => place.StartsWith(above)));
}
