using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What an internal document is.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum InternalDocumentKind
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>A data protection impact assessment (Article 35).</summary>
    /// <remarks>Finnish: <i>vaikutustenarviointi</i>.</remarks>
    Dpia,

    /// <summary>A balancing test of legitimate interests (Article 6(1)(f)).</summary>
    /// <remarks>Finnish: <i>tasapainotesti</i>.</remarks>
    BalancingTest,

    /// <summary>A contract with a processor, or between joint controllers (Articles 26 and 28).</summary>
    /// <remarks>Finnish: <i>tietojenkäsittelysopimus</i>.</remarks>
    Contract,

    /// <summary>A policy or schedule of retention (Article 5(1)(e)).</summary>
    /// <remarks>Finnish: <i>säilytyssuunnitelma</i>.</remarks>
    RetentionPolicy,

    /// <summary>A policy of information security (Article 32).</summary>
    /// <remarks>Finnish: <i>tietoturvapolitiikka</i>.</remarks>
    SecurityPolicy,

    /// <summary>Where consents are recorded (Article 7(1)).</summary>
    /// <remarks>Finnish: <i>suostumusrekisteri</i>.</remarks>
    ConsentRecord,

    /// <summary>The record of personal data breaches (Article 33(5)).</summary>
    /// <remarks>Finnish: <i>tietoturvaloukkausten kirjanpito</i>.</remarks>
    BreachRecord,

    /// <summary>How a breach is handled and notified (Articles 33 and 34).</summary>
    /// <remarks>Finnish: <i>ohje tietoturvaloukkauksiin</i>.</remarks>
    BreachProcedure,

    /// <summary>How requests of data subjects are handled (Article 12).</summary>
    /// <remarks>Finnish: <i>ohje rekisteröidyn pyyntöihin</i>.</remarks>
    RightsProcedure,

    /// <summary>A policy of data protection (Article 24(2)).</summary>
    /// <remarks>Finnish: <i>tietosuojapolitiikka</i>.</remarks>
    Policy,

    /// <summary>Another document.</summary>
    Other,
}
