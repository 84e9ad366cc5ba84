using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>Words of a document that look like a fact and could not be settled. They are listed, not guessed at.</summary>
public sealed record UnclearWords
{
    /// <summary>Where they stand in the document.</summary>
    [JsonPropertyName("words")]
    public required DocumentSpan Words { get; init; }

    /// <summary>The words.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Why they could not be settled, for programs.</summary>
    [JsonPropertyName("code")]
    public required UnclearCode Code { get; init; }

    /// <summary>Why they could not be settled, in English.</summary>
    [JsonPropertyName("reason")]
    public string Reason => UnclearReasons.Of(Code);

    /// <summary>Place, words and reason.</summary>
    public override string ToString() => $"{Words}: {Text}: {Reason}";
}
