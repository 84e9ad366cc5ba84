using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.RequestChannel"/>.</summary>
internal sealed class RequestChannelShape : Shape<RequestChannel>
{
    private static readonly Members<RequestChannel> Members = new();
    public static readonly WrittenSlot<RequestChannel, ChannelKind> Kind =
        Members.Required("kind", JsonValues.Enum<ChannelKind>(), it => it.Kind);
    public static readonly OptionalSlot<RequestChannel, string> Target = Members.Optional("target", JsonValues.Target, it => it.Target);
    public static readonly OptionalSlot<RequestChannel, string> ControllerId =
        Members.Optional("controller", JsonValues.Id, it => it.ControllerId);

    private RequestChannelShape()
        : base(Members)
    {
    }

    public static RequestChannelShape Instance { get; } = new();

    protected override RequestChannel Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
        Target = values.Get(Target),
        ControllerId = values.Get(ControllerId),
    };
}
