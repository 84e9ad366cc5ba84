namespace RegisterNotice;

/// <summary>A text of a document with the marks over it.</summary>
internal readonly struct MarkedText(string text, IReadOnlyList<TextMark> marks)
{
    private readonly IReadOnlyList<TextMark>? marks = marks;

    public string Text => text ?? "";

    public IReadOnlyList<TextMark> Marks => marks ?? ValueList<TextMark>.Empty;

    /// <summary>The same text with others before it.</summary>
    public MarkedText Behind(string before)
    {
        if (Marks.Count == 0)
        {
            return new(before + Text, Marks);
        }

        var moved = new TextMark[Marks.Count];
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = Marks[i].FitsIn(Text) ? Marks[i] with { Start = Marks[i].Start + before.Length } : Marks[i] with { Length = 0 };
        }

        return new(before + Text, ValueList<TextMark>.Own(moved));
    }

    /// <summary>The text of a cell with the marks of the row that are over it.</summary>
    public static MarkedText OfCell(IReadOnlyList<string> cells, IReadOnlyList<CellMarks> marks, int cell)
    {
        IReadOnlyList<TextMark> over = ValueList<TextMark>.Empty;
        foreach (var some in marks.AsSpan())
        {
            if (some.Cell == cell)
            {
                over = over.Count == 0 ? some.Marks : ValueList<TextMark>.Own([.. over, .. some.Marks]);
            }
        }

        return new(cells[cell], over);
    }
}
