using RegisterNotice.Json.Shapes;

namespace RegisterNotice;

/// <summary>Parts to which others refer by identifier: what refers to one follows when its identifier changes or when it is taken out.</summary>
/// <param name="Target">What refers to such parts.</param>
/// <param name="Name">What the parts are called, such as <c>purpose</c>.</param>
/// <param name="Parts">The parts of a notice.</param>
/// <param name="WithParts">The notice with other such parts.</param>
/// <param name="IdOf">A part's identifier.</param>
internal sealed record ReferredPart<TPart>(
    ReferenceTarget Target,
    string Name,
    Func<Notice, IReadOnlyList<TPart>> Parts,
    Func<Notice, IReadOnlyList<TPart>, Notice> WithParts,
    Func<TPart, string> IdOf)
    where TPart : NoticePart
{
    private readonly PartKey<TPart> key = new(Name, IdOf);

    public Notice Add(Notice notice, TPart part) => WithParts(Guard.NotNull(notice), key.Add(Parts(notice), part));

    public Notice Change(Notice notice, string id, Func<TPart, TPart> change)
    {
        var before = Parts(Guard.NotNull(notice));
        var after = key.Change(before, id, change);
        var changed = WithParts(notice, after);
        return key.Renamed(before, after, id) is { } now ? References.Renamed(changed, Target, id, now) : changed;
    }

    /// <summary>The notice without a part, and without the references to it.</summary>
    /// <exception cref="InvalidOperationException">Somewhere nothing but this part is referred to.</exception>
    public Notice Remove(Notice notice, string id) =>
        References.Without(WithParts(Guard.NotNull(notice), key.Remove(Parts(notice), id)), Target, Name, id);
}
