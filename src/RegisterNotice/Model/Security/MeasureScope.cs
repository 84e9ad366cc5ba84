using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What a security measure protects.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum MeasureScope
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>Data in information systems.</summary>
    Digital,

    /// <summary>Data on paper.</summary>
    /// <remarks>Finnish: <i>manuaalinen aineisto</i>.</remarks>
    Manual,
}
