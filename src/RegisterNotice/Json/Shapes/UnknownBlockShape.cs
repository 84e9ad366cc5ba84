using RegisterNotice.Json.Values;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.UnknownBlock"/>: all but these are kept as they are.</summary>
internal sealed class UnknownBlockShape : Shape<UnknownBlock>
{
    private static readonly Members<UnknownBlock> Members = new();
    public static readonly WrittenSlot<UnknownBlock, string> Kind = Members.Required(BlockShape.KindName, JsonValues.Id, it => it.Kind);
    public static readonly OptionalSlot<UnknownBlock, LanguageTag> Language =
        Members.Optional("language", JsonValues.Language, it => it.Language);

    private UnknownBlockShape()
        : base(Members)
    {
    }

    public static UnknownBlockShape Instance { get; } = new();

    // It is no part of the published schema, which knows all kinds of its own version.
    public override SchemaNode Schema { get; } = new() { Type = "object", Required = [BlockShape.KindName] };

    /// <summary>Its words stand where a paragraph has them.</summary>
    public override void Lead(NoticeWalk walk, UnknownBlock value)
    {
        if (value.Text is { } text && walk.Enters(value))
        {
            walk.Enter(ParagraphBlockShape.Text.PlainName);
            walk.Meet(text, null, TextRole.Words);
            walk.Leave();
        }
    }

    protected override UnknownBlock Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
        Language = values.Get(Language),
    };
}
