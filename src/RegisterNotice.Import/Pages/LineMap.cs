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
        var (line, shift) = lines[words.Line];
        return places.Of(line.Cells is null ? line.SpanOf(words.Start + shift, words.Length) : line.SpanOfCells(words.Start, words.Length));
    }

    /// <summary>Everything of the page from the first to the last of two words of the document.</summary>
    public SourceSpan Find(LineSpan first, LineSpan last) => places.Source.Span(Find(first), Find(last));
}
