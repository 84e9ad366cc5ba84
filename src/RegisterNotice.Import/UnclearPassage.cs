using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>Words that look like a fact and could not be settled. They are listed, not guessed at.</summary>
/// <param name="Notice">The index of the notice in <see cref="ImportResult.Notices"/>.</param>
/// <param name="Span">The words in the page.</param>
/// <param name="Text">The words.</param>
/// <param name="Reason">Why they could not be settled, in English.</param>
public sealed record UnclearPassage(
    [property: JsonPropertyName("notice")] int Notice,
    [property: JsonPropertyName("span")] SourceSpan Span,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("reason")] string Reason);
