using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.LinkMark"/>.</summary>
internal sealed class LinkMarkShape : Shape<LinkMark>
{
    private static readonly Members<LinkMark> Members = new();
    private static readonly ISlot<int> Start = Members.Required("start", JsonValues.Position, it => it.Start);
    private static readonly ISlot<int> Length = Members.Required("length", JsonValues.Length, it => it.Length);
    private static readonly ISlot<string> Target = Members.Required("target", JsonValues.Text, it => it.Target);

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
