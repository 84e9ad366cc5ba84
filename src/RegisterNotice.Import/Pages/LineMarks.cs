namespace RegisterNotice.Import.Pages;

/// <summary>Moves the marks of a line to where its words go.</summary>
internal static class LineMarks
{
    /// <summary>The marks over a part of a text, as marks over the part.</summary>
    /// <param name="marks">The marks over the text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="at">Where the part stands in the text that it becomes a part of.</param>
    public static IReadOnlyList<TextMark> Of(IReadOnlyList<TextMark> marks, int start, int length, int at = 0)
    {
        if (marks.Count == 0)
        {
            return [];
        }

        var moved = new List<TextMark>(marks.Count);
        foreach (var mark in marks)
        {
            var from = Math.Max(mark.Start, start);
            var to = Math.Min(mark.Start + mark.Length, start + length);
            if (from < to)
            {
                moved.Add(mark with { Start = from - start + at, Length = to - from });
            }
        }

        return moved;
    }

    /// <summary>The marks that a text can have, none of which halves a character.</summary>
    public static IReadOnlyList<TextMark> Fitting(string text, IReadOnlyList<TextMark> marks) =>
        marks.Count == 0 ? [] : [.. marks.Where(mark => mark.FitsIn(text))];

    /// <summary>The marks of a heading: it is strong by itself.</summary>
    public static IReadOnlyList<TextMark> OfHeading(string text, IReadOnlyList<TextMark> marks) =>
        marks.Count == 0 ? [] : [.. marks.Where(mark => mark.FitsIn(text) && mark is not StrongMark)];

    /// <summary>The marks of a row, those of each cell by themselves.</summary>
    /// <param name="marks">The marks over the row.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="starts">Where they begin in the row.</param>
    public static IReadOnlyList<CellMarks> OfCells(IReadOnlyList<TextMark> marks, string[] cells, int[] starts)
    {
        if (marks.Count == 0)
        {
            return [];
        }

        var found = new List<CellMarks>();
        for (var i = 0; i < cells.Length; i++)
        {
            if (Fitting(cells[i], Of(marks, starts[i], cells[i].Length)) is { Count: > 0 } over)
            {
                found.Add(new() { Cell = i, Marks = over });
            }
        }

        return found;
    }
}
