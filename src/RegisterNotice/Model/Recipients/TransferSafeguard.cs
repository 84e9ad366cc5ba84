using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What makes a transfer to a third country lawful (Articles 45-49).</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum TransferSafeguard
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>The Commission has decided that the country protects data adequately (Article 45).</summary>
    /// <remarks>Finnish: <i>tietosuojan riittävyyttä koskeva päätös</i>.</remarks>
    AdequacyDecision,

    /// <summary>The Commission's standard contractual clauses (Article 46(2)(c)).</summary>
    /// <remarks>Finnish: <i>vakiosopimuslausekkeet</i>.</remarks>
    StandardContractualClauses,

    /// <summary>Binding corporate rules (Articles 46(2)(b) and 47).</summary>
    /// <remarks>Finnish: <i>yritystä koskevat sitovat säännöt</i>.</remarks>
    BindingCorporateRules,

    /// <summary>An approved code of conduct (Article 46(2)(e)).</summary>
    /// <remarks>Finnish: <i>käytännesäännöt</i>.</remarks>
    CodeOfConduct,

    /// <summary>An approved certification mechanism (Article 46(2)(f)).</summary>
    /// <remarks>Finnish: <i>sertifiointimekanismi</i>.</remarks>
    Certification,

    /// <summary>A legally binding instrument between public bodies (Article 46(2)(a)).</summary>
    LegallyBindingInstrument,

    /// <summary>Standard clauses adopted by a supervisory authority (Article 46(2)(d)).</summary>
    AuthorityClauses,

    /// <summary>Contractual clauses authorised by the supervisory authority (Article 46(3)(a)).</summary>
    AuthorisedClauses,

    /// <summary>Administrative arrangements between public bodies, authorised by the supervisory authority (Article 46(3)(b)).</summary>
    AdministrativeArrangement,

    /// <summary>A derogation for a specific situation (Article 49).</summary>
    /// <remarks>Finnish: <i>erityistilanteita koskeva poikkeus</i>.</remarks>
    Derogation,
}
