using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.ListItem"/>.</summary>
internal sealed class ListItemShape : Shape<ListItem>
{
    private static readonly Members<ListItem> Members = new();
    public static readonly OptionalSlot<ListItem, string> Label = Members.Optional("label", JsonValues.Id, it => it.Label);
    public static readonly WrittenSlot<ListItem, string> Text = Members.Required("text", JsonValues.Text, it => it.Text);
    public static readonly ListSlot<ListItem, TextMark> Marks = Members.List("marks", TextMarkShape.Instance, it => it.Marks);
    public static readonly ListSlot<ListItem, ListBlock> Lists =
        Members.List("lists", new JsonLater<ListBlock>(() => ListBlockShape.Instance), it => it.Lists);

    private ListItemShape()
        : base(Members)
    {
    }

    public static ListItemShape Instance { get; } = new();

    protected override ListItem Create(in Slots values) => new()
    {
        Label = values.Get(Label),
        Text = values.Get(Text),
        Marks = values.Get(Marks),
        Lists = values.Get(Lists),
    };

    protected override MisplacedMark? FindMisplaced(ListItem value) => MisplacedMark.In(value.Text, value.Marks, "marks");
}
