using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.LinkMark"/>.</summary>
internal sealed class LinkMarkShape : Shape<LinkMark>
{
    private static readonly Members<LinkMark> Members = new();
    public static readonly WrittenSlot<LinkMark, int> Start = Members.Required("start", JsonValues.Position, it => it.Start);
    public static readonly WrittenSlot<LinkMark, int> Length = Members.Required("length", JsonValues.Length, it => it.Length);
    public static readonly WrittenSlot<LinkMark, string> Target = Members.Required("target", JsonValues.Link, it => it.Target);

    private LinkMarkShape()
        : base(Members, kind: "link")
    {
    }

    public static LinkMarkShape Instance { get; } = new();

    protected override LinkMark Create(in Slots values) => new()
    {
        Start = values.Get(Start),
        Length = values.Get(Length),
        Target = values.Get(Target),
    };
}
