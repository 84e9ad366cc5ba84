using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.TableRow"/>.</summary>
internal sealed class TableRowShape : Shape<TableRow>
{
    private static readonly Members<TableRow> Members = new();
    public static readonly ListSlot<TableRow, string> Cells = Members.List("cells", JsonValues.Text, it => it.Cells);
    public static readonly ListSlot<TableRow, CellMarks> CellMarks = Members.List("cellMarks", CellMarksShape.Instance, it => it.CellMarks);

    private TableRowShape()
        : base(Members)
    {
    }

    public static TableRowShape Instance { get; } = new();

    protected override TableRow Create(in Slots values) => new()
    {
        Cells = values.Get(Cells),
        CellMarks = values.Get(CellMarks),
    };

    protected override MisplacedMark? FindMisplaced(TableRow value) => MisplacedMark.In(value.Cells, value.CellMarks, "cellMarks");
}
