namespace RegisterNotice.Import.Pages;

/// <summary>Words of a document: a line of it, and where in the line they stand.</summary>
/// <param name="Line">The line among the lines of the document, from 0.</param>
/// <param name="Start">Where the words begin in the line, from 0. A row of a table counts one sign between two cells.</param>
/// <param name="Length">How many UTF-16 code units they have.</param>
internal readonly record struct LineSpan(int Line, int Start, int Length)
{
    /// <summary>Which of two words begin first in the document.</summary>
    public static int ByPlace(LineSpan one, LineSpan other) =>
        one.Line != other.Line ? one.Line.CompareTo(other.Line) : one.Start.CompareTo(other.Start);
}
