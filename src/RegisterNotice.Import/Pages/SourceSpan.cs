using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>A place in the page that was brought over.</summary>
/// <remarks>Where words of HTML or Markdown do not stand in the page as they are read, the place is that of the block which holds them, and the
/// length that of the words.</remarks>
public readonly record struct SourceSpan
{
    /// <summary>A place.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in UTF-16 code units, from 1.</param>
    /// <param name="length">How many UTF-16 code units of the page the words take.</param>
    public SourceSpan(int line, int column, int length) => (Line, Column, Length) = (line, column, length);

    /// <summary>The line, from 1.</summary>
    [JsonPropertyName("line")]
    public int Line { get; init; }

    /// <summary>The column in UTF-16 code units, from 1.</summary>
    [JsonPropertyName("column")]
    public int Column { get; init; }

    /// <summary>How many UTF-16 code units of the page the words take, with any markup and line breaks between them.</summary>
    [JsonPropertyName("length")]
    public int Length { get; init; }

    /// <summary>Line and column parted by a colon.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
