using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What a notice demands of a request.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum RequestFormality
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>The request must be in writing.</summary>
    Written,

    /// <summary>The request must be signed.</summary>
    Signed,

    /// <summary>The request must be made in person.</summary>
    InPerson,

    /// <summary>The person must prove their identity.</summary>
    Identification,

    /// <summary>The request must give reasons.</summary>
    Reasoned,
}
