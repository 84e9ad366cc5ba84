using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>Words of a document.</summary>
public readonly record struct DocumentSpan
{
    /// <summary>Words of a document.</summary>
    /// <param name="pointer">The text that holds them.</param>
    /// <param name="start">Where they begin in that text, in UTF-16 code units from 0.</param>
    /// <param name="length">How many UTF-16 code units they have.</param>
    public DocumentSpan(JsonPointer pointer, int start, int length) => (Pointer, Start, Length) = (pointer, start, length);

    /// <summary>
    /// The text that holds them, as a JSON Pointer (RFC 6901) into the document: <c>/title</c>, <c>/sections/2/heading</c>, <c>/sections/2/blocks/0/text</c>,
    /// <c>/sections/2/blocks/1/items/3/text</c>. Words in a table point at their row, <c>/sections/2/blocks/2/rows/0</c>, or at its <c>header</c>.
    /// </summary>
    [JsonPropertyName("pointer")]
    public JsonPointer Pointer { get; init; }

    /// <summary>Where they begin in that text, in UTF-16 code units from 0. A row counts as its cells with one character between each two.</summary>
    [JsonPropertyName("start")]
    public int Start { get; init; }

    /// <summary>How many UTF-16 code units they have.</summary>
    [JsonPropertyName("length")]
    public int Length { get; init; }

    /// <summary>The pointer, then where the words begin and end.</summary>
    public override string ToString() => $"{Pointer} {Start}-{Start + Length}";
}
