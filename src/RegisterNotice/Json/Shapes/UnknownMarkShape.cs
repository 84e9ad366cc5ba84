using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.UnknownMark"/>: all but these are kept as they are.</summary>
internal sealed class UnknownMarkShape : Shape<UnknownMark>
{
    private static readonly Members<UnknownMark> Members = new();
    private static readonly ISlot<string> Kind = Members.Required(BlockShape.KindName, JsonValues.Text, it => it.Kind);
    private static readonly ISlot<int> Start = Members.Required("start", JsonValues.Position, it => it.Start);
    private static readonly ISlot<int> Length = Members.Required("length", JsonValues.Length, it => it.Length);

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
