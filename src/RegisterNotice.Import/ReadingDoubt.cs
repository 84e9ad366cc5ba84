using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>Why a finding may come from the reading of a page and not from what the page says.</summary>
public sealed record ReadingDoubt
{
    /// <summary>The reason, for programs.</summary>
    [JsonPropertyName("code")]
    public required ReadingDoubtCode Code { get; init; }

    /// <summary>The heading of the section, or the words, that it is about; empty where it is about the whole page.</summary>
    [JsonPropertyName("text")]
    public string Text { get; init; } = "";

    /// <summary>Where to look in the page, in its order; the first ones where there are many. Empty where it is about the whole page.</summary>
    [JsonPropertyName("places")]
    public IReadOnlyList<SourceSpan> Places { get; init => field = ValueList.From(value); } = ValueList<SourceSpan>.Empty;

    /// <summary>The reason as a sentence, without the places.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string MessageIn(LanguageTag language) => DoubtPhrases.Of(Code).Fill(Guard.NotNull(language), ("text", Text));

    /// <summary>The reason in English.</summary>
    public override string ToString() => MessageIn(LanguageTag.English);
}
