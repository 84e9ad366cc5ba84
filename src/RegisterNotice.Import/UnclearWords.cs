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

    /// <summary>What their section is about, the main kind first; empty where nothing tells.</summary>
    [JsonPropertyName("kinds")]
    public IReadOnlyList<SectionKind> Kinds { get; init => field = ValueList.From(value); } = ValueList<SectionKind>.Empty;

    /// <summary>Why they could not be settled, in English.</summary>
    [JsonPropertyName("reason")]
    public string Reason => ReasonIn(LanguageTag.English);

    /// <summary>Why they could not be settled.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ReasonIn(LanguageTag language) => UnclearReasons.Of(Code)[Guard.NotNull(language)];

    /// <summary>Place, words and reason.</summary>
    public override string ToString() => $"{Words}: {Text}: {Reason}";
}
