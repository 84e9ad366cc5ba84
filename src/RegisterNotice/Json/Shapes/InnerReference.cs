namespace RegisterNotice.Json.Shapes;

/// <summary>One identifier that each inner part of the parts of a list may have.</summary>
/// <param name="Target">What the identifiers lead to.</param>
/// <param name="PlaceAt">Where the member stands: by the index of the part, and that of the inner part in it.</param>
/// <param name="Parts">The parts.</param>
/// <param name="WithParts">The notice with other such parts.</param>
/// <param name="Inner">The inner parts of a part, which have the member.</param>
/// <param name="WithInner">The part with other inner parts; asked for only where there are some.</param>
/// <param name="IdOf">The identifier that an inner part holds.</param>
/// <param name="WithId">The inner part with another identifier.</param>
internal sealed record InnerReference<TPart, TInner>(
    ReferenceTarget Target,
    Func<int, int, Place<string>> PlaceAt,
    Func<Notice, IReadOnlyList<TPart>> Parts,
    Func<Notice, IReadOnlyList<TPart>, Notice> WithParts,
    Func<TPart, IReadOnlyList<TInner>> Inner,
    Func<TPart, IReadOnlyList<TInner>, TPart> WithInner,
    Func<TInner, string?> IdOf,
    Func<TInner, string?, TInner> WithId) : ReferenceMember(Target)
{
    public override int Count(Notice notice) => Parts(notice).Count;

    public override int IdCount(Notice notice, int part) => Inner(Parts(notice)[part]).Count;

    public override string? Id(Notice notice, int part, int index) => IdOf(Inner(Parts(notice)[part])[index]);

    public override JsonPointer PlaceOf(int part, int index) => PlaceAt(part, index);

    public override IEnumerable<JsonPointer> Alone(Notice notice, string id)
    {
        var parts = Parts(notice);
        for (var i = 0; i < parts.Count; i++)
        {
            var inner = Inner(parts[i]);
            for (var j = 0; j < inner.Count; j++)
            {
                if (IdOf(inner[j]) == id)
                {
                    yield return PlaceAt(i, j);
                }
            }
        }
    }

    public override Notice With(Notice notice, Func<IReadOnlyList<string>, IReadOnlyList<string>> change) =>
        WithParts(notice, [.. Parts(notice).Select(part => Changed(part, change))]);

    private TPart Changed(TPart part, Func<IReadOnlyList<string>, IReadOnlyList<string>> change)
    {
        var inner = Inner(part);
        return inner.Count == 0 ? part : WithInner(part, [.. inner.Select(each => Changed(each, change))]);
    }

    private TInner Changed(TInner inner, Func<IReadOnlyList<string>, IReadOnlyList<string>> change) =>
        IdOf(inner) is { } id ? WithId(inner, change([id]) is [var now] ? now : null) : inner;
}
