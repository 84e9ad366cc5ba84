namespace RegisterNotice.Documents.Composing;

/// <summary>The internal part of a notice in the record, whose texts keep their marks; all rows of the notice share it.</summary>
internal sealed record InternalEntry
{
    public static InternalEntry None { get; } = new();

    public InternalPart? Part { get; private init; }

    public MarkedText? Unit { get; private init; }

    public MarkedText? Owner { get; private init; }

    public MarkedText? Description { get; private init; }

    public IReadOnlyList<MarkedText> Systems { get; private init; } = ValueList<MarkedText>.Empty;

    public IReadOnlyList<MarkedText> Locations { get; private init; } = ValueList<MarkedText>.Empty;

    public IReadOnlyList<MarkedText> Documents { get; private init; } = ValueList<MarkedText>.Empty;

    public MarkedText? Dpia { get; private init; }

    public MarkedText? Adherence { get; private init; }

    public MarkedText? Reviewed { get; private init; }

    public MarkedText? NextReview { get; private init; }

    public static InternalEntry Of(Scribe scribe) => scribe.Notice.Internal is { } part
        ? new()
        {
            Part = part,
            Unit = scribe.Mark(scribe.Say(part.Unit)),
            Owner = Scribe.Raw(part.Owner),
            Description = scribe.Mark(scribe.Say(part.Description)),
            Systems = Given(InternalRecord.Each(scribe, part.Systems)),
            Locations = Given(InternalRecord.Each(scribe, part.Locations)),
            Documents = Given(InternalRecord.Documents(scribe)),
            Dpia = InternalRecord.Dpia(scribe),
            Adherence = scribe.Mark(scribe.Say(part.Adherence)),
            Reviewed = InternalRecord.Reviewed(scribe),
            NextReview = LeadPart.Date(scribe, part.NextReviewOn),
        }
        : None;

    private static ValueList<MarkedText> Given(IEnumerable<MarkedText?> texts) =>
        ValueList<MarkedText>.Own([.. texts.OfType<MarkedText>()]);
}
