using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>How closely the law protects a category of data.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum DataSensitivity
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>Data without protection of their own.</summary>
    Ordinary,

    /// <summary>Special categories: health, origin, beliefs, trade-union membership, sex life, genetic and biometric data (Article 9).</summary>
    /// <remarks>Finnish: <i>erityiset henkilötietoryhmät</i>.</remarks>
    Special,

    /// <summary>Criminal convictions and offences (Article 10; Data Protection Act 1050/2018, section 7).</summary>
    Criminal,

    /// <summary>The Finnish personal identity code (Data Protection Act 1050/2018, section 29).</summary>
    /// <remarks>Finnish: <i>henkilötunnus</i>.</remarks>
    PersonalIdentityCode,
}
