namespace RegisterNotice.Documents.Composing;

/// <summary>A row of the record whose texts keep their marks.</summary>
internal sealed record RecordEntry
{
    public required string NoticeId { get; init; }

    public int Revision { get; init; } = 1;

    public MarkedText? Register { get; init; }

    public IReadOnlyList<MarkedText> Controllers { get; init; } = [];

    public IReadOnlyList<MarkedText> Contacts { get; init; } = [];

    public MarkedText? Representative { get; init; }

    public MarkedText? DataProtectionOfficer { get; init; }

    public string? PurposeId { get; init; }

    public MarkedText? Purpose { get; init; }

    public IReadOnlyList<MarkedText> LegalBases { get; init; } = [];

    public IReadOnlyList<MarkedText> DataSubjects { get; init; } = [];

    public IReadOnlyList<MarkedText> DataCategories { get; init; } = [];

    public IReadOnlyList<MarkedText> Recipients { get; init; } = [];

    public IReadOnlyList<MarkedText> Transfers { get; init; } = [];

    public IReadOnlyList<MarkedText> ErasureTimeLimits { get; init; } = [];

    public IReadOnlyList<MarkedText> SecurityMeasures { get; init; } = [];

    /// <summary>The row as hosts have it: texts alone.</summary>
    public RecordRow ToRow() => new()
    {
        NoticeId = NoticeId,
        Revision = Revision,
        Register = Register?.Text,
        Controllers = Texts(Controllers),
        Contacts = Texts(Contacts),
        Representative = Representative?.Text,
        DataProtectionOfficer = DataProtectionOfficer?.Text,
        PurposeId = PurposeId,
        Purpose = Purpose?.Text,
        LegalBases = Texts(LegalBases),
        DataSubjects = Texts(DataSubjects),
        DataCategories = Texts(DataCategories),
        Recipients = Texts(Recipients),
        Transfers = Texts(Transfers),
        ErasureTimeLimits = Texts(ErasureTimeLimits),
        SecurityMeasures = Texts(SecurityMeasures),
    };

    private static ValueList<string> Texts(IReadOnlyList<MarkedText> texts) => ValueList<string>.Own([.. texts.Select(text => text.Text)]);
}
