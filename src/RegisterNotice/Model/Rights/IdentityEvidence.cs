using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>By what a person's identity is established (Article 12(6)).</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum IdentityEvidence
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>The person's name.</summary>
    Name,

    /// <summary>The Finnish personal identity code. It does not suffice alone or with the name (Data Protection Act 1050/2018, section 29).</summary>
    PersonalIdentityCode,

    /// <summary>An identity document.</summary>
    IdentityDocument,

    /// <summary>Strong electronic identification.</summary>
    StrongAuthentication,

    /// <summary>A signature.</summary>
    Signature,

    /// <summary>Logging in to one's account.</summary>
    Login,

    /// <summary>Contact details known to the controller.</summary>
    ContactDetails,

    /// <summary>A customer or member number.</summary>
    CustomerNumber,
}
