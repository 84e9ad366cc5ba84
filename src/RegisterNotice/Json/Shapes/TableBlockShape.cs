using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.TableBlock"/>.</summary>
internal sealed class TableBlockShape : Shape<TableBlock>
{
    private static readonly Members<TableBlock> Members = new();
    private static readonly ISlot<LanguageTag?> Language = Members.Optional("language", JsonValues.Language, it => it.Language);
    private static readonly ISlot<string?> Caption = Members.Optional("caption", JsonValues.Text, it => it.Caption);
    private static readonly ISlot<IReadOnlyList<string>> Header = Members.List("header", JsonValues.Text, it => it.Header);
    private static readonly ISlot<IReadOnlyList<TableRow>> Rows = Members.List("rows", TableRowShape.Instance, it => it.Rows);

    private TableBlockShape()
        : base(Members, kind: "table")
    {
    }

    public static TableBlockShape Instance { get; } = new();

    protected override TableBlock Create(in Slots values) => new()
    {
        Language = values.Get(Language),
        Caption = values.Get(Caption),
        Header = values.Get(Header),
        Rows = values.Get(Rows),
    };
}
