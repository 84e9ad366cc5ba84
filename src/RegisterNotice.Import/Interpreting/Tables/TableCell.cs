namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>A cell of a table of processing that says something: a section of its own, of which the head of its column is the heading.</summary>
internal sealed class TableCell
{
    private static readonly char[] Bullets = ['-', '–', '—', '•', '·', '*'];

    private TableCell(Section section, int column, string text)
    {
        Section = section;
        Column = column;
        Text = text;
    }

    /// <summary>What stands in it, as the only lines of a section.</summary>
    public Section Section { get; }

    public int Column { get; }

    public string Text { get; }

    public IReadOnlyList<Line> Lines => Section.Lines;

    /// <summary>Whether its words are in a place of the document.</summary>
    public bool Holds(Pages.LineSpan span) =>
        Lines.Any(line => span.Line == line.Place.Index && span.Start >= line.Place.Before
            && span.Start <= line.Place.Before + line.Text.Length);

    /// <summary>A cell of a row; null where it says nothing: blank, or a dash.</summary>
    public static TableCell? Of(Line row, int column, Line head, SectionKind[] kinds, Section host)
    {
        var cells = row.Cells!;
        var text = column < cells.Length ? cells[column] : "";
        if (!HasWords(text))
        {
            return null;
        }

        var lines = new List<Line>();
        var offset = cells.Take(column).Sum(cell => cell.Length + 1);
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            Add(lines, row, text, start, end, offset);
            start = end + 1;
        }

        return new(new(head, host.Index, 1, lines, kinds, [], kinds) { Host = host }, column, text.Trim());
    }

    /// <summary>The value of a label, or the name before labels, as if it were a cell under the label; null where it says nothing.</summary>
    /// <param name="lines">The lines, the first of which may begin with the label.</param>
    /// <param name="valueStart">Where the value begins in the first.</param>
    /// <param name="column">The column of the label.</param>
    /// <param name="head">The label.</param>
    /// <param name="kinds">What it announces.</param>
    /// <param name="host">The section of the lines.</param>
    public static TableCell? OfLines(IReadOnlyList<Line> lines, int valueStart, int column, string head, SectionKind[] kinds, Section host)
    {
        var values = new List<Line>();
        foreach (var line in lines)
        {
            Add(values, line, line.Text, values.Count == 0 ? valueStart : 0, line.Text.Length, 0);
        }

        var heading = new Line(lines[0].Place, LineKind.Heading, head);
        return values.Count == 0 ? null
            : new(new(heading, host.Index, 1, values, kinds, [], kinds) { Host = host }, column, string.Join("\n", values.Select(line => line.Text)));
    }

    private static void Add(List<Line> lines, Line row, string text, int start, int end, int offset)
    {
        var isItem = false;
        while (start < end && (char.IsWhiteSpace(text[start]) || IsBullet(text, start, end)))
        {
            isItem |= !char.IsWhiteSpace(text[start]);
            start++;
        }

        var words = text[start..end].TrimEnd();
        if (HasWords(words))
        {
            lines.Add(new(
                row.Place with { Before = row.SpanOf(offset + start, words.Length).Start }, isItem ? LineKind.Item : LineKind.Row, words)
            {
                StartsBlock = true,
                Runs = row.RunsOf(offset + start, words.Length),
            });
        }
    }

    private static bool IsBullet(string text, int at, int end) =>
        Array.IndexOf(Bullets, text[at]) >= 0 && at + 1 < end && char.IsWhiteSpace(text[at + 1]);

    private static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);
}
