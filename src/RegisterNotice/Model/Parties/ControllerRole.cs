using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Whether a controller decides alone.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum ControllerRole
{
    /// <summary>The controller decides alone.</summary>
    Sole,

    /// <summary>The controller decides jointly with others (Article 26).</summary>
    /// <remarks>Finnish: <i>yhteisrekisterinpitäjä</i>.</remarks>
    Joint,
}
