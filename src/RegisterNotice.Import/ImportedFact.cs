using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>A fact of a notice with the place that states it.</summary>
public sealed record ImportedFact
{
    /// <summary>The index of the notice in <see cref="ImportResult.Notices"/>.</summary>
    [JsonPropertyName("notice")]
    public required int Notice { get; init; }

    /// <summary>The fact in the notice: a JSON Pointer (RFC 6901).</summary>
    [JsonPropertyName("pointer")]
    public required JsonPointer Pointer { get; init; }

    /// <summary>The words in the page.</summary>
    [JsonPropertyName("span")]
    public required SourceSpan Span { get; init; }

    /// <summary>The words.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>The rule of reading that found it.</summary>
    [JsonPropertyName("rule")]
    public required string Rule { get; init; }

    /// <summary>How sure it is that the words state it.</summary>
    [JsonPropertyName("confidence")]
    public FactConfidence Confidence { get; init; }

    /// <summary>Place, fact and rule.</summary>
    public override string ToString() => $"{Span}: {Pointer} ({Rule})";
}
