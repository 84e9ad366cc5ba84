using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.UnknownBlock"/>: all but these are kept as they are.</summary>
internal sealed class UnknownBlockShape : Shape<UnknownBlock>
{
    private static readonly Members<UnknownBlock> Members = new();
    private static readonly ISlot<string> Kind = Members.Required(BlockShape.KindName, JsonValues.Text, it => it.Kind);
    private static readonly ISlot<LanguageTag?> Language = Members.Optional("language", JsonValues.Language, it => it.Language);

    private UnknownBlockShape()
        : base(Members)
    {
    }

    public static UnknownBlockShape Instance { get; } = new();

    // It is no part of the published schema, which knows all kinds of its own version.
    public override SchemaNode Schema { get; } = new() { Type = "object", Required = [BlockShape.KindName] };

    protected override UnknownBlock Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
        Language = values.Get(Language),
    };
}
