namespace RegisterNotice.Json.Shapes;

/// <summary>A mark that does not lie within its text: the member that holds it, its place there, and the mark.</summary>
internal readonly record struct MisplacedMark(string Member, int Index, int Start, int Length)
{
    /// <summary>The first of the marks over a text that does not lie within it; null where all do.</summary>
    public static MisplacedMark? In(string? text, IReadOnlyList<TextMark> marks, string member)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            if (!marks[i].FitsIn(text))
            {
                return new(member, i, marks[i].Start, marks[i].Length);
            }
        }

        return null;
    }

    /// <summary>The first of the marks over cells that does not lie within its cell, or is over a cell that the row has not; null where all do.</summary>
    public static MisplacedMark? In(IReadOnlyList<string> cells, IReadOnlyList<CellMarks> marks, string member)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var cell = marks[i].Cell;
            if (In(cell >= 0 && cell < cells.Count ? cells[cell] : null, marks[i].Marks, member) is { } misplaced)
            {
                return misplaced with { Index = i };
            }
        }

        return null;
    }
}
