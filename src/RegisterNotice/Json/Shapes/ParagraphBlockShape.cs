using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.ParagraphBlock"/>.</summary>
internal sealed class ParagraphBlockShape : Shape<ParagraphBlock>
{
    private static readonly Members<ParagraphBlock> Members = new();
    private static readonly ISlot<LanguageTag?> Language = Members.Optional("language", JsonValues.Language, it => it.Language);
    private static readonly ISlot<string> Text = Members.Required("text", JsonValues.Text, it => it.Text);
    private static readonly ISlot<IReadOnlyList<TextMark>> Marks = Members.List("marks", TextMarkShape.Instance, it => it.Marks);

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
