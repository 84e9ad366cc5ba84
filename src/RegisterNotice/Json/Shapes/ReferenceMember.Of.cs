namespace RegisterNotice.Json.Shapes;

/// <inheritdoc/>
/// <param name="Target">What the identifiers lead to.</param>
/// <param name="PlaceAt">Where the member of the part at an index stands.</param>
/// <param name="Parts">The parts that have the member.</param>
/// <param name="WithParts">The notice with other such parts.</param>
/// <param name="IdsOf">The identifiers that a part holds.</param>
/// <param name="WithIds">The part with other identifiers.</param>
internal sealed record ReferenceMember<TPart>(
    ReferenceTarget Target,
    Func<int, Place<IReadOnlyList<string>>> PlaceAt,
    Func<Notice, IReadOnlyList<TPart>> Parts,
    Func<Notice, IReadOnlyList<TPart>, Notice> WithParts,
    Func<TPart, IReadOnlyList<string>> IdsOf,
    Func<TPart, IReadOnlyList<string>, TPart> WithIds) : ReferenceMember(Target, PlaceAt)
{
    public override int Count(Notice notice) => Parts(notice).Count;

    public override IReadOnlyList<string> Ids(Notice notice, int part) => IdsOf(Parts(notice)[part]);

    public override Notice With(Notice notice, Func<IReadOnlyList<string>, IReadOnlyList<string>> change) =>
        WithParts(notice, [.. Parts(notice).Select(part => WithIds(part, change(IdsOf(part))))]);
}
