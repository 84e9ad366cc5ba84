namespace RegisterNotice.Documents;

/// <summary>One purpose of processing in the controller's record of processing activities, with every item of GDPR Article 30(1), in words of one language.</summary>
/// <remarks>
/// Finnish: <i>seloste käsittelytoimista</i>. A null or an empty list is what the notice does not state; where it states that there is none, the list holds a sentence that
/// says so. What concerns the register as a whole stands in each of its rows. A notice without purposes has one row.
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
}
