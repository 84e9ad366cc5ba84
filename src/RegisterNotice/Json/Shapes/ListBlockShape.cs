using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.ListBlock"/>.</summary>
internal sealed class ListBlockShape : Shape<ListBlock>
{
    private static readonly Members<ListBlock> Members = new();
    public static readonly OptionalSlot<ListBlock, LanguageTag> Language =
        Members.Optional("language", JsonValues.Language, it => it.Language);
    public static readonly DefaultSlot<ListBlock, bool> Ordered =
        Members.Default("ordered", JsonValues.Boolean, it => it.Ordered, whenAbsent: false);
    public static readonly DefaultSlot<ListBlock, int> Start = Members.Default("start", JsonValues.Integer, it => it.Start, whenAbsent: 1);
    public static readonly ListSlot<ListBlock, ListItem> Items = Members.List("items", ListItemShape.Instance, it => it.Items);

    private ListBlockShape()
        : base(Members, kind: "list")
    {
    }

    public static ListBlockShape Instance { get; } = new();

    protected override ListBlock Create(in Slots values) => new()
    {
        Language = values.Get(Language),
        Ordered = values.Get(Ordered),
        Start = values.Get(Start),
        Items = values.Get(Items),
    };
}
