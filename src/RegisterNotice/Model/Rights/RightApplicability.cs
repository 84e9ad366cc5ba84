using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Whether a right of the data subject applies to the processing.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum RightApplicability
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>It applies.</summary>
    Yes,

    /// <summary>It applies within limits that law lays down (Article 23; Data Protection Act 1050/2018, sections 27 and 31-34).</summary>
    Limited,

    /// <summary>It does not apply, because law or the GDPR itself disapplies it.</summary>
    No,
}
