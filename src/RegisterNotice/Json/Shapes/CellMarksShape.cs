using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.CellMarks"/>.</summary>
internal sealed class CellMarksShape : Shape<CellMarks>
{
    private static readonly Members<CellMarks> Members = new();
    public static readonly WrittenSlot<CellMarks, int> Cell = Members.Required("cell", JsonValues.Position, it => it.Cell);
    public static readonly ListSlot<CellMarks, TextMark> Marks = Members.List("marks", TextMarkShape.Instance, it => it.Marks);

    private CellMarksShape()
        : base(Members)
    {
    }

    public static CellMarksShape Instance { get; } = new();

    protected override CellMarks Create(in Slots values) => new()
    {
        Cell = values.Get(Cell),
        Marks = values.Get(Marks),
    };
}
