using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The derogations of Article 49(1).</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum TransferDerogation
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>Explicit consent after being told of the risks (Article 49(1)(a)).</summary>
    ExplicitConsent,

    /// <summary>A contract with the data subject (Article 49(1)(b)).</summary>
    ContractWithDataSubject,

    /// <summary>A contract in the data subject's interest with somebody else (Article 49(1)(c)).</summary>
    ContractInDataSubjectsInterest,

    /// <summary>Important reasons of public interest (Article 49(1)(d)).</summary>
    PublicInterest,

    /// <summary>Legal claims (Article 49(1)(e)).</summary>
    LegalClaims,

    /// <summary>Vital interests of a person who cannot consent (Article 49(1)(f)).</summary>
    VitalInterests,

    /// <summary>A register open to the public (Article 49(1)(g)).</summary>
    PublicRegister,

    /// <summary>Compelling legitimate interests, for a transfer that is not repeated (Article 49(1), second subparagraph).</summary>
    CompellingLegitimateInterests,
}
