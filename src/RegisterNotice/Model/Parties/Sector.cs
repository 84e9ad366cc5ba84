using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Whether a body is private or public.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum Sector
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>A company, an association, a foundation or a person.</summary>
    Private,

    /// <summary>An authority or another public body. It cannot rely on legitimate interests in its tasks (Article 6(1), last subparagraph).</summary>
    Public,
}
