using System.Runtime.CompilerServices;

namespace RegisterNotice.Documents.Composing;

/// <summary>A row of the record whose texts keep their marks.</summary>
internal sealed record RecordEntry
{
    public required string NoticeId { get; init; }

    public int Revision { get; init; } = 1;

    public MarkedText? Register { get; init; }

    public IReadOnlyList<MarkedText> Controllers { get; init; } = [];

    public IReadOnlyList<MarkedText> Processors { get; init; } = [];

    public IReadOnlyList<MarkedText> JointArrangements { get; init; } = [];

    public IReadOnlyList<MarkedText> Contacts { get; init; } = [];

    public IReadOnlyList<MarkedText> Representatives { get; init; } = [];

    public MarkedText? DataProtectionOfficer { get; init; }

    public string? PurposeId { get; init; }

    public MarkedText? Purpose { get; init; }

    public IReadOnlyList<MarkedText> Processing { get; init; } = [];

    public IReadOnlyList<MarkedText> LegalBases { get; init; } = [];

    public IReadOnlyList<MarkedText> DataSubjects { get; init; } = [];

    public IReadOnlyList<MarkedText> DataCategories { get; init; } = [];

    public IReadOnlyList<MarkedText> Recipients { get; init; } = [];

    public IReadOnlyList<MarkedText> Transfers { get; init; } = [];

    public IReadOnlyList<MarkedText> ErasureTimeLimits { get; init; } = [];

    public IReadOnlyList<MarkedText> SecurityMeasures { get; init; } = [];

    public IReadOnlyList<MarkedText> Sources { get; init; } = [];

    public IReadOnlyList<MarkedText> DataByRecipient { get; init; } = [];

    public IReadOnlyList<MarkedText> AutomatedDecisions { get; init; } = [];

    public IReadOnlyList<MarkedText> Rights { get; init; } = [];

    public IReadOnlyList<MarkedText> NoticeAddresses { get; init; } = [];

    /// <summary>What only the record shows.</summary>
    public InternalEntry Internal { get; init; } = InternalEntry.None;

    /// <summary>The row as hosts have it: texts alone.</summary>
    /// <param name="known">The texts of lists that rows share, by the lists themselves.</param>
    public RecordRow ToRow(ConditionalWeakTable<IReadOnlyList<MarkedText>, ValueList<string>> known) => new()
    {
        NoticeId = NoticeId,
        Revision = Revision,
        Register = Register?.Text,
        Controllers = known.GetValue(Controllers, Texts),
        Processors = known.GetValue(Processors, Texts),
        JointArrangements = known.GetValue(JointArrangements, Texts),
        Contacts = known.GetValue(Contacts, Texts),
        Representatives = known.GetValue(Representatives, Texts),
        DataProtectionOfficer = DataProtectionOfficer?.Text,
        PurposeId = PurposeId,
        Purpose = Purpose?.Text,
        Processing = known.GetValue(Processing, Texts),
        LegalBases = known.GetValue(LegalBases, Texts),
        DataSubjects = known.GetValue(DataSubjects, Texts),
        DataCategories = known.GetValue(DataCategories, Texts),
        Recipients = known.GetValue(Recipients, Texts),
        Transfers = known.GetValue(Transfers, Texts),
        ErasureTimeLimits = known.GetValue(ErasureTimeLimits, Texts),
        SecurityMeasures = known.GetValue(SecurityMeasures, Texts),
        Sources = known.GetValue(Sources, Texts),
        DataByRecipient = known.GetValue(DataByRecipient, Texts),
        AutomatedDecisions = known.GetValue(AutomatedDecisions, Texts),
        Rights = known.GetValue(Rights, Texts),
        NoticeAddresses = known.GetValue(NoticeAddresses, Texts),
        Unit = Internal.Unit?.Text,
        Owner = Internal.Part?.Owner,
        Description = Internal.Description?.Text,
        Systems = known.GetValue(Internal.Systems, Texts),
        Locations = known.GetValue(Internal.Locations, Texts),
        Documents = known.GetValue(Internal.Documents, Texts),
        DpiaRequired = Internal.Part?.DpiaRequired,
        Adherence = Internal.Adherence?.Text,
        ReviewedOn = Internal.Part?.ReviewedOn,
        ReviewedBy = Internal.Part?.ReviewedBy,
        NextReviewOn = Internal.Part?.NextReviewOn,
    };

    private static ValueList<string> Texts(IReadOnlyList<MarkedText> texts) => ValueList<string>.Own([.. texts.Select(text => text.Text)]);
}
