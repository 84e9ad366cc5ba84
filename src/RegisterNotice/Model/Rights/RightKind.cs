using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The rights of the data subject.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum RightKind
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>Access to the data (Article 15).</summary>
    /// <remarks>Finnish: <i>oikeus saada pääsy tietoihin</i>; before 2018 <i>tarkastusoikeus</i>.</remarks>
    Access,

    /// <summary>Rectification and completion (Article 16).</summary>
    /// <remarks>Finnish: <i>oikeus tietojen oikaisemiseen</i>.</remarks>
    Rectification,

    /// <summary>Erasure (Article 17).</summary>
    /// <remarks>Finnish: <i>oikeus tietojen poistamiseen</i>.</remarks>
    Erasure,

    /// <summary>Restriction of processing (Article 18).</summary>
    /// <remarks>Finnish: <i>oikeus käsittelyn rajoittamiseen</i>.</remarks>
    Restriction,

    /// <summary>Objection on grounds of one's own situation (Article 21(1)).</summary>
    /// <remarks>Finnish: <i>vastustamisoikeus</i>.</remarks>
    Objection,

    /// <summary>Objection to direct marketing, without giving a reason (Article 21(2)-(3)).</summary>
    /// <remarks>Finnish: <i>oikeus vastustaa suoramarkkinointia</i>; before 2018 <i>kielto-oikeus</i>.</remarks>
    ObjectionToDirectMarketing,

    /// <summary>Portability (Article 20).</summary>
    /// <remarks>Finnish: <i>oikeus siirtää tiedot järjestelmästä toiseen</i>.</remarks>
    Portability,

    /// <summary>Withdrawal of consent (Article 7(3)).</summary>
    /// <remarks>Finnish: <i>oikeus peruuttaa suostumus</i>.</remarks>
    WithdrawConsent,

    /// <summary>Not to be subject to a decision based solely on automated processing (Article 22).</summary>
    /// <remarks>Finnish: <i>oikeus olla joutumatta automaattisen päätöksenteon kohteeksi</i>.</remarks>
    NotSubjectToAutomatedDecision,

    /// <summary>Complaint to a supervisory authority (Article 77).</summary>
    /// <remarks>Finnish: <i>oikeus tehdä valitus valvontaviranomaiselle</i>.</remarks>
    Complaint,
}
