using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The legal bases of Article 6(1), and the one of the repealed Personal Data Act that old notices name.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum LegalBasisKind
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>Consent (Article 6(1)(a)).</summary>
    /// <remarks>Finnish: <i>suostumus</i>.</remarks>
    Consent,

    /// <summary>A contract with the data subject, or steps before one at the data subject's request (Article 6(1)(b)).</summary>
    /// <remarks>Finnish: <i>sopimus</i>.</remarks>
    Contract,

    /// <summary>A legal obligation of the controller (Article 6(1)(c)).</summary>
    /// <remarks>Finnish: <i>lakisääteinen velvoite</i>.</remarks>
    LegalObligation,

    /// <summary>Vital interests (Article 6(1)(d)).</summary>
    /// <remarks>Finnish: <i>elintärkeät edut</i>.</remarks>
    VitalInterests,

    /// <summary>A task in the public interest or official authority (Article 6(1)(e)).</summary>
    /// <remarks>Finnish: <i>yleistä etua koskeva tehtävä tai julkisen vallan käyttö</i>.</remarks>
    PublicTask,

    /// <summary>Legitimate interests of the controller or a third party (Article 6(1)(f)).</summary>
    /// <remarks>Finnish: <i>oikeutettu etu</i>.</remarks>
    LegitimateInterests,

    /// <summary>
    /// A relevant connection such as a customer relationship: section 8 of the Personal Data Act (523/1999), repealed on 1 January 2019. No basis of the GDPR.
    /// </summary>
    /// <remarks>Finnish: <i>asiallinen yhteys</i>.</remarks>
    RelevantConnection,
}
