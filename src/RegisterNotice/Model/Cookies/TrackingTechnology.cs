using System.Text.Json.Serialization;
using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A cookie, a pixel or another tool that stores or reads data on the visitor's device.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record TrackingTechnology : NoticePart
{
    /// <summary>The name of the cookie or tool, such as the name of an analytics service.</summary>
    public string? Name { get; init; }

    /// <summary>Who provides it.</summary>
    public string? Provider { get; init; }

    /// <summary>What it is used for.</summary>
    public LocalizedText? Purpose { get; init; }

    /// <summary>How long it stays on the device (ISO 8601); null where that is not said or it ends with the session.</summary>
    public Period? Lifetime { get; init; }

    /// <summary>Whether it ends when the browser is closed; null where that is not said.</summary>
    public bool? SessionOnly { get; init; }

    /// <summary>Whether the service cannot be given without it, so that no consent is needed; null where that is not said.</summary>
    public bool? Essential { get; init; }

    /// <summary>Whether others than the controller get the data; null where that is not said.</summary>
    public bool? ThirdPartyAccess { get; init; }

    /// <summary>The address of the page that tells more of it.</summary>
    public string? Website { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(TrackingTechnology), [OneLineText.Short(Name), OneLineText.Short(Provider), OneLineText.Time(Lifetime)]);
}
