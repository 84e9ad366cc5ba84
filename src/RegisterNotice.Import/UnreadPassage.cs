using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>Words of a page that no fact was read from: background that no notice holds as data, or a statement that was not understood. They stand
/// in the wording as all others.</summary>
public sealed record UnreadPassage
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

    /// <summary>The heading that they stand under; null for none.</summary>
    [JsonPropertyName("heading")]
    public string? Heading { get; init; }

    /// <summary>What their section is about, the main kind first; empty where nothing tells.</summary>
    [JsonPropertyName("kinds")]
    public IReadOnlyList<SectionKind> Kinds { get; init => field = ValueList.From(value); } = ValueList<SectionKind>.Empty;

    /// <summary>Place and words.</summary>
    public override string ToString() => $"{Span}: {Text}";
}
