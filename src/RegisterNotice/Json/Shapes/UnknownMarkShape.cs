using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.UnknownMark"/>: all but these are kept as they are.</summary>
internal sealed class UnknownMarkShape : Shape<UnknownMark>
{
    private static readonly Members<UnknownMark> Members = new();
    public static readonly WrittenSlot<UnknownMark, string> Kind = Members.Required(BlockShape.KindName, JsonValues.Id, it => it.Kind);
    public static readonly WrittenSlot<UnknownMark, int> Start = Members.Required("start", JsonValues.Position, it => it.Start);
    public static readonly WrittenSlot<UnknownMark, int> Length = Members.Required("length", JsonValues.Length, it => it.Length);

    private UnknownMarkShape()
        : base(Members)
    {
    }

    public static UnknownMarkShape Instance { get; } = new();

    // It is no part of the published schema, which knows all kinds of its own version.
    public override SchemaNode Schema { get; } = new() { Type = "object", Required = [BlockShape.KindName] };

    protected override UnknownMark Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
        Start = values.Get(Start),
        Length = values.Get(Length),
    };
}
