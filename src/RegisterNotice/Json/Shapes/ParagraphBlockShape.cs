using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.ParagraphBlock"/>.</summary>
internal sealed class ParagraphBlockShape : Shape<ParagraphBlock>
{
    private static readonly Members<ParagraphBlock> Members = new();
    public static readonly OptionalSlot<ParagraphBlock, LanguageTag> Language =
        Members.Optional("language", JsonValues.Language, it => it.Language);
    public static readonly WrittenSlot<ParagraphBlock, string> Text = Members.Required("text", JsonValues.Text, it => it.Text);
    public static readonly ListSlot<ParagraphBlock, TextMark> Marks = Members.List("marks", TextMarkShape.Instance, it => it.Marks);

    private ParagraphBlockShape()
        : base(Members, kind: "paragraph")
    {
    }

    public static ParagraphBlockShape Instance { get; } = new();

    protected override ParagraphBlock Create(in Slots values) => new()
    {
        Language = values.Get(Language),
        Text = values.Get(Text),
        Marks = values.Get(Marks),
    };

    protected override MisplacedMark? FindMisplaced(ParagraphBlock value) => MisplacedMark.In(value.Text, value.Marks, "marks");
}
