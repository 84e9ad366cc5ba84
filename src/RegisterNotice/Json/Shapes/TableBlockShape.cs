using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.TableBlock"/>.</summary>
internal sealed class TableBlockShape : Shape<TableBlock>
{
    private static readonly Members<TableBlock> Members = new();
    public static readonly OptionalSlot<TableBlock, LanguageTag> Language =
        Members.Optional("language", JsonValues.Language, it => it.Language);
    public static readonly OptionalSlot<TableBlock, string> Caption = Members.Optional("caption", JsonValues.Text, it => it.Caption);
    public static readonly ListSlot<TableBlock, TextMark> CaptionMarks =
        Members.List("captionMarks", TextMarkShape.Instance, it => it.CaptionMarks);
    public static readonly ListSlot<TableBlock, string> Header = Members.List("header", JsonValues.Text, it => it.Header);
    public static readonly ListSlot<TableBlock, CellMarks> HeaderMarks =
        Members.List("headerMarks", CellMarksShape.Instance, it => it.HeaderMarks);
    public static readonly ListSlot<TableBlock, TableRow> Rows = Members.List("rows", TableRowShape.Instance, it => it.Rows);

    private TableBlockShape()
        : base(Members, kind: "table")
    {
    }

    public static TableBlockShape Instance { get; } = new();

    protected override TableBlock Create(in Slots values) => new()
    {
        Language = values.Get(Language),
        Caption = values.Get(Caption),
        CaptionMarks = values.Get(CaptionMarks),
        Header = values.Get(Header),
        HeaderMarks = values.Get(HeaderMarks),
        Rows = values.Get(Rows),
    };

    protected override MisplacedMark? FindMisplaced(TableBlock value) =>
        MisplacedMark.In(value.Caption, value.CaptionMarks, "captionMarks")
            ?? MisplacedMark.In(value.Header, value.HeaderMarks, "headerMarks");
}
