using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The criterion that decides how long data are kept where no period does (Article 13(2)(a)).</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum RetentionCriterion
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>Until the purpose no longer needs them.</summary>
    UntilPurposeEnds,

    /// <summary>Until the customer, membership or other relationship ends.</summary>
    UntilRelationshipEnds,

    /// <summary>Until consent is withdrawn.</summary>
    UntilConsentWithdrawn,

    /// <summary>Until the data subject objects to the processing.</summary>
    UntilObjection,

    /// <summary>Until the data subject asks for erasure.</summary>
    UntilErasureRequested,

    /// <summary>As long as claims can be made.</summary>
    UntilClaimsExpire,

    /// <summary>As long as an act requires.</summary>
    Statutory,

    /// <summary>As the records schedule of an authority lays down.</summary>
    /// <remarks>Finnish: <i>tiedonohjaussuunnitelma</i>.</remarks>
    RecordsSchedule,

    /// <summary>For ever, because the data are to be preserved permanently by law or by a decision of the National Archives (Archives Act 831/1994).</summary>
    /// <remarks>Finnish: <i>pysyvä säilytys</i>.</remarks>
    PermanentArchive,

    /// <summary>For ever, or without any limit.</summary>
    Indefinite,
}
