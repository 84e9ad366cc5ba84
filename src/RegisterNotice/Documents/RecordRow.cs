using NodaTime;

namespace RegisterNotice.Documents;

/// <summary>
/// One purpose in the record of processing activities, with every item of GDPR Article 30(1), or of 30(2) in a processor's, in words of one language.
/// </summary>
/// <remarks>
/// Finnish: <i>seloste käsittelytoimista</i>. A null or an empty list is what the notice does not state; where it states that there is none, the list holds a
/// sentence that says so. What concerns the register as a whole stands in each of its rows. A notice without purposes has one row. A processor's record has a
/// row for each controller on whose behalf it acts, and each purpose of the notice if it states any.
/// </remarks>
public sealed record RecordRow
{
    /// <summary>The notice that the row comes from: its <see cref="RegisterNotice.Notice.Id"/>.</summary>
    public required string NoticeId { get; init => field = Guard.NotNull(value); }

    /// <summary>The revision of that notice.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>The name of the register.</summary>
    public string? Register { get; init; }

    /// <summary>The controller or the joint controllers with their contact details (point (a)).</summary>
    public IReadOnlyList<string> Controllers { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The processors whose record it is, with their contact details (Article 30(2)(a)); empty in a controller's record.</summary>
    public IReadOnlyList<string> Processors { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>What joint controllers have agreed on, with the contact point for data subjects (Article 26).</summary>
    public IReadOnlyList<string> JointArrangements { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The contact persons with their contact details.</summary>
    public IReadOnlyList<string> Contacts { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The controller's representatives with contact details (point (a)).</summary>
    public IReadOnlyList<string> Representatives { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The data protection officer with contact details, or that there is none (point (a)).</summary>
    public string? DataProtectionOfficer { get; init; }

    /// <summary>The identifier of the purpose in the notice.</summary>
    public string? PurposeId { get; init; }

    /// <summary>The purpose of the processing (point (b)).</summary>
    public string? Purpose { get; init; }

    /// <summary>
    /// The categories of processing that a processor carries out on behalf of the controller of the row (Article 30(2)(b)); empty in a controller's record.
    /// </summary>
    public IReadOnlyList<string> Processing { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The legal bases of the purpose (Article 6), which Article 30 does not ask for and the record is of little use without.</summary>
    public IReadOnlyList<string> LegalBases { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The categories of data subjects whose data are processed for the purpose (point (c)).</summary>
    public IReadOnlyList<string> DataSubjects { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The categories of personal data that are processed for the purpose (point (c)).</summary>
    public IReadOnlyList<string> DataCategories { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The categories of recipients to whom these data are disclosed (point (d)).</summary>
    public IReadOnlyList<string> Recipients { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Transfers to third countries or international organisations, with these and the safeguards (point (e)).</summary>
    public IReadOnlyList<string> Transfers { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The envisaged time limits for erasure of these data (point (f)).</summary>
    public IReadOnlyList<string> ErasureTimeLimits { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The technical and organisational security measures (point (g)).</summary>
    public IReadOnlyList<string> SecurityMeasures { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The sources of the data of the purpose (Article 14(2)(f)).</summary>
    public IReadOnlyList<string> Sources { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Which of these data go to which recipient; empty where the notice does not say.</summary>
    public IReadOnlyList<string> DataByRecipient { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Automated decisions and profiling, or that there are none (Articles 13(2)(f) and 22).</summary>
    public IReadOnlyList<string> AutomatedDecisions { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The rights that the notice states and the purpose gives, and how they are used.</summary>
    public IReadOnlyList<string> Rights { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Where the notice is published, an address for each language.</summary>
    public IReadOnlyList<string> NoticeAddresses { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The unit that processes the data, from the internal part of the notice, as is all that follows.</summary>
    public string? Unit { get; init; }

    /// <summary>Who answers for the processing within the organisation.</summary>
    public string? Owner { get; init; }

    /// <summary>The processing, as those who work with it know it.</summary>
    public string? Description { get; init; }

    /// <summary>The information systems in which the data are.</summary>
    public IReadOnlyList<string> Systems { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Where the data are.</summary>
    public IReadOnlyList<string> Locations { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Assessments, contracts, policies and other documents by which compliance is shown, each with its kind, name and address.</summary>
    public IReadOnlyList<string> Documents { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Whether the processing needs a data protection impact assessment (Article 35); null where that is not said.</summary>
    public bool? DpiaRequired { get; init; }

    /// <summary>How policies and time limits are kept to, and why not where they are not.</summary>
    public string? Adherence { get; init; }

    /// <summary>The day on which the record was last reviewed (ISO 8601).</summary>
    public LocalDate? ReviewedOn { get; init; }

    /// <summary>Who reviewed it.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>The day by which it is to be reviewed next (ISO 8601).</summary>
    public LocalDate? NextReviewOn { get; init; }
}
