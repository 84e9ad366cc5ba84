using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.LanguageMark"/>.</summary>
internal sealed class LanguageMarkShape : Shape<LanguageMark>
{
    private static readonly Members<LanguageMark> Members = new();
    public static readonly WrittenSlot<LanguageMark, int> Start = Members.Required("start", JsonValues.Position, it => it.Start);
    public static readonly WrittenSlot<LanguageMark, int> Length = Members.Required("length", JsonValues.Length, it => it.Length);
    public static readonly WrittenSlot<LanguageMark, LanguageTag> Language =
        Members.Required("language", JsonValues.Language, it => it.Language);

    private LanguageMarkShape()
        : base(Members, kind: "language")
    {
    }

    public static LanguageMarkShape Instance { get; } = new();

    protected override LanguageMark Create(in Slots values) => new()
    {
        Start = values.Get(Start),
        Length = values.Get(Length),
        Language = values.Get(Language),
    };
}
