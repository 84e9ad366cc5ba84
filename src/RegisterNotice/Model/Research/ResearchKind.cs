using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>How often a study gathers data.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum ResearchKind
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>Once.</summary>
    /// <remarks>Finnish: <i>kertatutkimus</i>.</remarks>
    OneOff,

    /// <summary>Of the same people again.</summary>
    /// <remarks>Finnish: <i>seurantatutkimus</i>.</remarks>
    FollowUp,
}
