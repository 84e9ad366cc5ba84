using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.NoticeDocument"/>.</summary>
internal sealed class NoticeDocumentShape : Shape<NoticeDocument>
{
    private static readonly Members<NoticeDocument> Members = new();
    public static readonly WrittenSlot<NoticeDocument, LanguageTag> Language =
        Members.Required("language", JsonValues.Language, it => it.Language);
    public static readonly OptionalSlot<NoticeDocument, string> Title = Members.Optional("title", JsonValues.Text, it => it.Title);
    public static readonly ListSlot<NoticeDocument, TextMark> TitleMarks =
        Members.List("titleMarks", TextMarkShape.Instance, it => it.TitleMarks);
    public static readonly ListSlot<NoticeDocument, DocumentSection> Sections =
        Members.List("sections", DocumentSectionShape.Instance, it => it.Sections);

    private NoticeDocumentShape()
        : base(Members)
    {
    }

    public static NoticeDocumentShape Instance { get; } = new();

    protected override NoticeDocument Create(in Slots values) => new()
    {
        Language = values.Get(Language),
        Title = values.Get(Title),
        TitleMarks = values.Get(TitleMarks),
        Sections = values.Get(Sections),
    };

    protected override MisplacedMark? FindMisplaced(NoticeDocument value) => MisplacedMark.In(value.Title, value.TitleMarks, "titleMarks");
}
