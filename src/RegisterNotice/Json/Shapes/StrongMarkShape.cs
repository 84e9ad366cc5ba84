using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.StrongMark"/>.</summary>
internal sealed class StrongMarkShape : Shape<StrongMark>
{
    private static readonly Members<StrongMark> Members = new();
    public static readonly WrittenSlot<StrongMark, int> Start = Members.Required("start", JsonValues.Position, it => it.Start);
    public static readonly WrittenSlot<StrongMark, int> Length = Members.Required("length", JsonValues.Length, it => it.Length);

    private StrongMarkShape()
        : base(Members, kind: "strong")
    {
    }

    public static StrongMarkShape Instance { get; } = new();

    protected override StrongMark Create(in Slots values) => new()
    {
        Start = values.Get(Start),
        Length = values.Get(Length),
    };
}
