using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What a notice says of cookies and other data stored on the visitor's device (Act 917/2014, section 205; C-673/17).</summary>
/// <remarks>Finnish: <i>evästeet</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record Cookies : NoticePart
{
    /// <summary>Nothing is said.</summary>
    public static Cookies NotStated { get; } = new() { State = DeclarationState.NotStated };

    /// <summary>Whether cookies are used.</summary>
    public required DeclarationState State { get; init { field = value; Settle(value == DeclarationState.Unknown); } }

    /// <summary>What the notice says of them.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>How consent is asked for and withdrawn.</summary>
    public LocalizedText? Consent { get; init; }

    /// <summary>The cookies and tools, one by one.</summary>
    public IReadOnlyList<TrackingTechnology> Technologies
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<TrackingTechnology>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(Cookies), [State.ToString(), OneLineText.Count(Technologies.Count, "technology", "technologies")]);
}
