using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.NoticeChange"/>.</summary>
internal sealed class NoticeChangeShape : Shape<NoticeChange>
{
    private static readonly Members<NoticeChange> Members = new();
    public static readonly OptionalValueSlot<NoticeChange, LocalDate> Date = Members.OptionalValue("date", JsonValues.Date, it => it.Date);
    public static readonly WrittenSlot<NoticeChange, LocalizedText> Summary =
        Members.Required("summary", JsonValues.Localized, it => it.Summary);
    public static readonly DefaultSlot<NoticeChange, bool> NewPurpose =
        Members.Default("newPurpose", JsonValues.Boolean, it => it.NewPurpose, whenAbsent: false);
    public static readonly ListSlot<NoticeChange, string> PurposeIds = Members.List("purposes", JsonValues.Id, it => it.PurposeIds);

    private NoticeChangeShape()
        : base(Members)
    {
    }

    public static NoticeChangeShape Instance { get; } = new();

    protected override NoticeChange Create(in Slots values) => new()
    {
        Date = values.Get(Date),
        Summary = values.Get(Summary),
        NewPurpose = values.Get(NewPurpose),
        PurposeIds = values.Get(PurposeIds),
    };
}
