using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The grounds of Article 9(2) for processing special categories of data.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum SpecialCategoryGround
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>Explicit consent (Article 9(2)(a)).</summary>
    ExplicitConsent,

    /// <summary>Obligations and rights in employment, social security and social protection (Article 9(2)(b)).</summary>
    EmploymentAndSocialLaw,

    /// <summary>Vital interests of a person who cannot consent (Article 9(2)(c)).</summary>
    VitalInterests,

    /// <summary>The members of a not-for-profit body with a political, philosophical, religious or trade-union aim (Article 9(2)(d)).</summary>
    NotForProfitBody,

    /// <summary>Data that the data subject has manifestly made public (Article 9(2)(e)).</summary>
    MadePublic,

    /// <summary>Legal claims (Article 9(2)(f)).</summary>
    LegalClaims,

    /// <summary>A substantial public interest on the basis of law (Article 9(2)(g)).</summary>
    SubstantialPublicInterest,

    /// <summary>Preventive or occupational medicine, health care and social care (Article 9(2)(h)).</summary>
    HealthOrSocialCare,

    /// <summary>Public health (Article 9(2)(i)).</summary>
    PublicHealth,

    /// <summary>Archiving in the public interest, research and statistics (Article 9(2)(j)).</summary>
    ArchivingResearchStatistics,
}
