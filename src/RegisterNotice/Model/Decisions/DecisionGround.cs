using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What allows a decision that is based solely on automated processing (Article 22(2)).</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum DecisionGround
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>It is necessary for entering into or performing a contract with the data subject (Article 22(2)(a)).</summary>
    Contract,

    /// <summary>Law of the Union or of a member state authorises it (Article 22(2)(b)).</summary>
    Law,

    /// <summary>The data subject's explicit consent (Article 22(2)(c)).</summary>
    Consent,
}
