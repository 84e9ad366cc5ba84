namespace RegisterNotice.Import.Pages;

/// <summary>The line of the page behind each line of a document.</summary>
internal sealed class LineMap(Places places, int count)
{
    private readonly List<(PageLine Line, int Shift)> lines = new(count);

    /// <summary>Adds the line of the page behind the next line of the document.</summary>
    /// <param name="line">The line of the page.</param>
    /// <param name="shift">How much further its words stand in it than in the document's line.</param>
    public void Add(PageLine line, int shift = 0) => lines.Add((line, shift));

    /// <summary>The words of the page behind a line of the document: the same as the line's own, where it is none of a table.</summary>
    public string WordsOf(int line) => line < lines.Count ? lines[line].Line.Text : "";

    /// <summary>The words of the page behind words of the document.</summary>
    public SourceSpan Find(LineSpan words)
    {
        var (first, last) = (Walk(words.Line, words.Start), Walk(words.Line, words.Start + Math.Max(1, words.Length) - 1));
        return first.Line == last.Line ? FindInLine(first with { Length = words.Length }) : Find(first, last);
    }

    private SourceSpan FindInLine(LineSpan words)
    {
        var (line, shift) = lines[words.Line];
        return places.Of(line.Cells is null ? line.SpanOf(words.Start + shift, words.Length) : line.SpanOfCells(words.Start, words.Length));
    }

    // A sign of words that go on over the ends of lines, each of which counts one sign.
    private LineSpan Walk(int index, int at)
    {
        while (lines[index].Line.Cells is null && at > LengthOf(index) && index + 1 < lines.Count)
        {
            at -= LengthOf(index) + 1;
            index++;
        }

        return new(index, at, 1);
    }

    private int LengthOf(int index) => lines[index].Line.Text.Length - lines[index].Shift;

    /// <summary>Everything of the page from the first to the last of two words of the document, each within a line.</summary>
    public SourceSpan Find(LineSpan first, LineSpan last) => places.Source.Span(FindInLine(first), FindInLine(last));
}
