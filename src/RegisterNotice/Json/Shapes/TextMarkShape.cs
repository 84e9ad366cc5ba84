using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Values;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Shapes;

/// <summary>A <see cref="TextMark"/>: a link, what is strong, or what is in another language.</summary>
internal sealed class TextMarkShape : KindedShape<TextMark>
{
    private TextMarkShape()
        : base("link, strong, language")
    {
    }

    public static TextMarkShape Instance { get; } = new();

    public override SchemaNode Schema { get; } = new()
    {
        Required = [BlockShape.KindName],
        OneOf = [new() { Ref = typeof(LinkMark) }, new() { Ref = typeof(StrongMark) }, new() { Ref = typeof(LanguageMark) }],
    };

    public override void Lead(NoticeWalk walk, TextMark value)
    {
        switch (value)
        {
            case LinkMark link:
                LinkMarkShape.Instance.Lead(walk, link);
                break;
            case StrongMark strong:
                StrongMarkShape.Instance.Lead(walk, strong);
                break;
            case LanguageMark language:
                LanguageMarkShape.Instance.Lead(walk, language);
                break;
            default:
                UnknownMarkShape.Instance.Lead(walk, (UnknownMark)value);
                break;
        }
    }

    public override void Write(Utf8JsonWriter json, TextMark value)
    {
        switch (value)
        {
            case LinkMark link:
                LinkMarkShape.Instance.Write(json, link);
                break;
            case StrongMark strong:
                StrongMarkShape.Instance.Write(json, strong);
                break;
            case LanguageMark language:
                LanguageMarkShape.Instance.Write(json, language);
                break;
            default:
                UnknownMarkShape.Instance.Write(json, (UnknownMark)value);
                break;
        }
    }

    // A mark of a newer version belongs to published words.
    public override TextMark ForPublication(TextMark value) => value switch
    {
        LinkMark link => LinkMarkShape.Instance.ForPublication(link),
        StrongMark strong => StrongMarkShape.Instance.ForPublication(strong),
        LanguageMark language => LanguageMarkShape.Instance.ForPublication(language),
        _ => value,
    };

    protected override bool? TryReadKnown(string kind, ref Utf8JsonReader json, ReadSession session, out TextMark value)
    {
        value = null!;
        return kind switch
        {
            "link" => Read(LinkMarkShape.Instance, ref json, session, out value),
            "strong" => Read(StrongMarkShape.Instance, ref json, session, out value),
            "language" => Read(LanguageMarkShape.Instance, ref json, session, out value),
            _ => null,
        };
    }

    protected override bool TryReadUnknown(ref Utf8JsonReader json, ReadSession session, out TextMark value) =>
        Read(UnknownMarkShape.Instance, ref json, session, out value);
}
