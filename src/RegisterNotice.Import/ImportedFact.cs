using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>A fact of a notice with the place that states it.</summary>
/// <param name="Notice">The index of the notice in <see cref="ImportResult.Notices"/>.</param>
/// <param name="Pointer">The fact in the notice: a JSON Pointer (RFC 6901).</param>
/// <param name="Span">The words in the page.</param>
/// <param name="Rule">The rule of reading that found it.</param>
public sealed record ImportedFact(
    [property: JsonPropertyName("notice")] int Notice,
    [property: JsonPropertyName("pointer")] JsonPointer Pointer,
    [property: JsonPropertyName("span")] SourceSpan Span,
    [property: JsonPropertyName("rule")] string Rule);
