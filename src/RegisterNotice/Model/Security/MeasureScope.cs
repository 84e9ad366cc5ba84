using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What a security measure protects.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum MeasureScope
{
    /// <summary>Data in information systems.</summary>
    Digital,

    /// <summary>Data on paper.</summary>
    /// <remarks>Finnish: <i>manuaalinen aineisto</i>.</remarks>
    Manual,
}
