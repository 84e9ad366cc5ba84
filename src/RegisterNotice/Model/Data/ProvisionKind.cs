using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Where a requirement to give data comes from (Article 13(2)(e)).</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum ProvisionKind
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>From law.</summary>
    Statutory,

    /// <summary>From a contract.</summary>
    Contractual,

    /// <summary>It is needed to enter into a contract.</summary>
    PreContractual,

    /// <summary>There is none: giving the data is voluntary.</summary>
    Voluntary,
}
