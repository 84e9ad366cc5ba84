namespace RegisterNotice.Documents.Composing;

/// <summary>What the record says of the parts that rows share: each part is told once, whatever the number of rows.</summary>
internal sealed class RecordTexts(Scribe scribe, PurposeTies ties)
{
    private IReadOnlyList<MarkedText>? basesOfWhole;

    public SharedTexts Subjects { get; } = new(
        scribe.Notice.DataSubjects.Count,
        i => DataPart.Subject(scribe, scribe.Notice.DataSubjects[i]).TakeSentences());

    public SharedTexts Categories { get; } = new(
        scribe.Notice.DataCategories.Count,
        i => DataPart.Brief(scribe, scribe.Notice.DataCategories[i]).TakeSentences());

    /// <summary>The recipients; what is called the same is named once.</summary>
    public SharedTexts Recipients { get; } = new(
        scribe.Notice.Disclosures.Items.Count,
        i => RecipientPart.Whole(scribe, scribe.Notice.Disclosures.Items[i].Recipient),
        isDistinct: true);

    public SharedTexts Sources { get; } = new(
        scribe.Notice.Sources.Count,
        i => SourcePart.Brief(scribe, scribe.Notice.Sources[i]).TakeSentences(),
        isDistinct: true);

    public DataOfRecipients DataByRecipient { get; } = new(scribe, ties);

    /// <summary>What is said of all automated decisions, and behind it the kinds of them.</summary>
    public SharedTexts Decisions { get; } = new(
        scribe.Notice.AutomatedDecisions.Decisions.Count,
        i => DecisionPart.Told(scribe, scribe.Notice.AutomatedDecisions.Decisions[i]).TakeSentences());

    public PurposeRights Rights { get; } = new(scribe);

    public SharedTexts TimeLimits { get; } = new(
        scribe.Notice.RetentionRules.Count,
        i => RetentionPart.Whole(scribe, scribe.Notice.RetentionRules[i]).TakeSentences());

    /// <summary>The bases on which a purpose rests; where there is no purpose, those of the register as a whole.</summary>
    public IReadOnlyList<MarkedText> BasesOf(Purpose? purpose)
    {
        var ofWhole = scribe.Notice.LegalBases;
        var bases = purpose is null ? ofWhole : scribe.Notice.BasesOf(purpose);
        return ReferenceEquals(bases, ofWhole) ? basesOfWhole ??= Told(ofWhole) : Told(bases);
    }

    private MarkedText[] Told(IReadOnlyList<LegalBasis> bases) =>
    [
        .. bases
            .Select(basis => PurposePart.Details(scribe, scribe.Begin().Add(PurposePart.Brief(scribe, basis)), basis).TakeSentences())
            .OfType<MarkedText>(),
    ];
}
