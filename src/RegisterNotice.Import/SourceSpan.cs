namespace RegisterNotice.Import;

/// <summary>A place in the page that was brought over.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1. In HTML and Markdown, where the element stands that holds the words.</param>
/// <param name="Length">How many UTF-16 code units the words have.</param>
public readonly record struct SourceSpan(int Line, int Column, int Length)
{
    /// <summary>Line and column parted by a colon.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
