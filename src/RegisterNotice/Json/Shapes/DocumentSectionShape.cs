using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.DocumentSection"/>.</summary>
internal sealed class DocumentSectionShape : Shape<DocumentSection>
{
    private static readonly Members<DocumentSection> Members = new();
    public static readonly ListSlot<DocumentSection, SectionKind> Kinds =
        Members.List("kinds", JsonValues.Enum<SectionKind>(), it => it.Kinds);
    public static readonly OptionalSlot<DocumentSection, string> Number = Members.Optional("number", JsonValues.Id, it => it.Number);
    public static readonly OptionalSlot<DocumentSection, string> Heading = Members.Optional("heading", JsonValues.Text, it => it.Heading);
    public static readonly ListSlot<DocumentSection, TextMark> HeadingMarks =
        Members.List("headingMarks", TextMarkShape.Instance, it => it.HeadingMarks);
    public static readonly DefaultSlot<DocumentSection, bool> Glued =
        Members.Default("glued", JsonValues.Boolean, it => it.Glued, whenAbsent: false);
    public static readonly DefaultSlot<DocumentSection, int> Level =
        Members.Default("level", JsonValues.Integer, it => it.Level, whenAbsent: 1);
    public static readonly ListSlot<DocumentSection, Block> Blocks = Members.List("blocks", BlockShape.Instance, it => it.Blocks);

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

    protected override MisplacedMark? FindMisplaced(DocumentSection value) =>
        MisplacedMark.In(value.Heading, value.HeadingMarks, "headingMarks");
}
