using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>A fact of a notice with the words of the document that state it.</summary>
public sealed record InterpretedFact
{
    /// <summary>The fact in the notice: a JSON Pointer (RFC 6901).</summary>
    [JsonPropertyName("pointer")]
    public required JsonPointer Pointer { get; init; }

    /// <summary>The words in the document.</summary>
    [JsonPropertyName("words")]
    public required DocumentSpan Words { get; init; }

    /// <summary>The words.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>The rule of reading that found it.</summary>
    [JsonPropertyName("rule")]
    public required string Rule { get; init; }

    /// <summary>How sure it is that the words state it.</summary>
    [JsonPropertyName("confidence")]
    public FactConfidence Confidence { get; init; }

    /// <summary>Words, fact and rule.</summary>
    public override string ToString() => $"{Words}: {Pointer} ({Rule})";
}
