using System.Text.Json.Serialization;

namespace RegisterNotice.Validation;

/// <summary>A place in a text, counted as editors count.</summary>
public readonly record struct TextPosition
{
    /// <summary>A place.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in UTF-16 code units, from 1.</param>
    public TextPosition(int line, int column) => (Line, Column) = (line, column);

    /// <summary>The line, from 1.</summary>
    [JsonPropertyName("line")]
    public int Line { get; init; }

    /// <summary>The column in UTF-16 code units, from 1.</summary>
    [JsonPropertyName("column")]
    public int Column { get; init; }

    /// <summary>Line and column parted by a colon.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
