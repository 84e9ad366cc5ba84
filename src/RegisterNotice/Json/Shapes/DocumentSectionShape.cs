using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.DocumentSection"/>.</summary>
internal sealed class DocumentSectionShape : Shape<DocumentSection>
{
    private static readonly Members<DocumentSection> Members = new();
    private static readonly ISlot<IReadOnlyList<SectionKind>> Kinds = Members.List("kinds", JsonValues.Enum<SectionKind>(), it => it.Kinds);
    private static readonly ISlot<string?> Number = Members.Optional("number", JsonValues.Text, it => it.Number);
    private static readonly ISlot<string?> Heading = Members.Optional("heading", JsonValues.Text, it => it.Heading);
    private static readonly ISlot<IReadOnlyList<TextMark>> HeadingMarks = Members.List("headingMarks", TextMarkShape.Instance, it => it.HeadingMarks);
    private static readonly ISlot<bool> Glued = Members.Default("glued", JsonValues.Boolean, it => it.Glued, whenAbsent: false);
    private static readonly ISlot<int> Level = Members.Default("level", JsonValues.Integer, it => it.Level, whenAbsent: 1);
    private static readonly ISlot<IReadOnlyList<Block>> Blocks = Members.List("blocks", BlockShape.Instance, it => it.Blocks);

    private DocumentSectionShape()
        : base(Members)
    {
    }

    public static DocumentSectionShape Instance { get; } = new();

    protected override DocumentSection Create(in Slots values) => new()
    {
        Kinds = values.Get(Kinds),
        Number = values.Get(Number),
        Heading = values.Get(Heading),
        HeadingMarks = values.Get(HeadingMarks),
        Glued = values.Get(Glued),
        Level = values.Get(Level),
        Blocks = values.Get(Blocks),
    };

    protected override MisplacedMark? FindMisplaced(DocumentSection value) => MisplacedMark.In(value.Heading, value.HeadingMarks, "headingMarks");
}
