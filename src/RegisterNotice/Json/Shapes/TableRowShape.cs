using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.TableRow"/>.</summary>
internal sealed class TableRowShape : Shape<TableRow>
{
    private static readonly Members<TableRow> Members = new();
    private static readonly ISlot<IReadOnlyList<string>> Cells = Members.List("cells", JsonValues.Text, it => it.Cells);

    private TableRowShape()
        : base(Members)
    {
    }

    public static TableRowShape Instance { get; } = new();

    protected override TableRow Create(in Slots values) => new()
    {
        Cells = values.Get(Cells),
    };
}
