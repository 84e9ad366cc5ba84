namespace RegisterNotice.Json.Shapes;

/// <summary>A list of identifiers that each part of a list has.</summary>
/// <param name="Target">What the identifiers lead to.</param>
/// <param name="PlaceAt">Where the member of the part at an index stands.</param>
/// <param name="Parts">The parts that have the member.</param>
/// <param name="WithParts">The notice with other such parts.</param>
/// <param name="IdsOf">The identifiers that a part holds.</param>
/// <param name="WithIds">The part with other identifiers.</param>
/// <param name="IsAllWhereEmpty">Whether no identifier means all parts, so that the last one cannot be taken out.</param>
internal sealed record ReferenceMember<TPart>(
    ReferenceTarget Target,
    Func<int, Place<IReadOnlyList<string>>> PlaceAt,
    Func<Notice, IReadOnlyList<TPart>> Parts,
    Func<Notice, IReadOnlyList<TPart>, Notice> WithParts,
    Func<TPart, IReadOnlyList<string>> IdsOf,
    Func<TPart, IReadOnlyList<string>, TPart> WithIds,
    bool IsAllWhereEmpty = true) : ReferenceMember(Target)
{
    public override int Count(Notice notice) => Parts(notice).Count;

    public override int IdCount(Notice notice, int part) => IdsOf(Parts(notice)[part]).Count;

    public override string Id(Notice notice, int part, int index) => IdsOf(Parts(notice)[part])[index];

    public override JsonPointer PlaceOf(int part, int index) => PlaceAt(part).At(index);

    public override IEnumerable<JsonPointer> Alone(Notice notice, string id)
    {
        var parts = Parts(notice);
        for (var i = 0; i < parts.Count && IsAllWhereEmpty; i++)
        {
            var ids = IdsOf(parts[i]);
            if (ids.Count > 0 && ids.All(each => each == id))
            {
                yield return PlaceAt(i);
            }
        }
    }

    public override Notice With(Notice notice, Func<IReadOnlyList<string>, IReadOnlyList<string>> change) =>
        WithParts(notice, [.. Parts(notice).Select(part => WithIds(part, change(IdsOf(part))))]);
}
