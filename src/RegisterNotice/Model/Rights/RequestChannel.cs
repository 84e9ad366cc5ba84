using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A way to use a right (Article 12(2)).</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record RequestChannel : NoticePart
{
    /// <summary>The kind of channel.</summary>
    public required ChannelKind Kind { get; init { field = value; Settle(value == ChannelKind.Unknown); } }

    /// <summary>Where: an e-mail address, a phone number, a web address or a place, as written; null where the notice does not say.</summary>
    public string? Target { get; init; }

    /// <summary>The identifier of the <see cref="Controller"/> that is reached this way; null where it leads to all or to the only one.</summary>
    public string? ControllerId { get; init; }

    internal override string OneLine => OneLineText.Of(nameof(RequestChannel), [Kind.ToString(), OneLineText.Short(Target)]);
}
