using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>A place in the page that was brought over.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
/// <param name="Length">How many UTF-16 code units of the page the words take, with any markup and line breaks between them.</param>
/// <remarks>Where words of HTML or Markdown do not stand in the page as they are read, the place is that of the block which holds them, and the length that of the words.</remarks>
public readonly record struct SourceSpan(
    [property: JsonPropertyName("line")] int Line,
    [property: JsonPropertyName("column")] int Column,
    [property: JsonPropertyName("length")] int Length)
{
    /// <summary>Line and column parted by a colon.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
