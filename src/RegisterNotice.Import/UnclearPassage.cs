using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>Words that look like a fact and could not be settled. They are listed, not guessed at.</summary>
public sealed record UnclearPassage
{
    /// <summary>The index of the notice in <see cref="ImportResult.Notices"/>.</summary>
    [JsonPropertyName("notice")]
    public required int Notice { get; init; }

    /// <summary>The words in the page.</summary>
    [JsonPropertyName("span")]
    public required SourceSpan Span { get; init; }

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
    public override string ToString() => $"{Span}: {Text}: {Reason}";
}
