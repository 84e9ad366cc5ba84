using System.Text.Json.Serialization;

namespace RegisterNotice.Validation;

/// <summary>A place in a text, counted as editors count.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public readonly record struct TextPosition([property: JsonPropertyName("line")] int Line, [property: JsonPropertyName("column")] int Column)
{
    /// <summary>Line and column parted by a colon.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
