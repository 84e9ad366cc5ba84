using RegisterNotice.Json.Shapes;

namespace RegisterNotice;

/// <summary>Parts to which others refer by identifier: what refers to one follows when its identifier changes or when it is taken out.</summary>
/// <param name="target">What refers to such parts.</param>
/// <param name="name">What the parts are called, such as <c>purpose</c>.</param>
/// <param name="parts">The parts of a notice.</param>
/// <param name="withParts">The notice with other such parts.</param>
/// <param name="idOf">A part's identifier.</param>
internal sealed class ReferredPart<TPart>(
    ReferenceTarget target,
    string name,
    Func<Notice, IReadOnlyList<TPart>> parts,
    Func<Notice, IReadOnlyList<TPart>, Notice> withParts,
    Func<TPart, string> idOf)
    where TPart : NoticePart
{
    private readonly PartKey<TPart> key = new(name, idOf);

    public Notice Add(Notice notice, TPart part) => withParts(Guard.NotNull(notice), key.Add(parts(notice), part));

    public Notice Change(Notice notice, string id, Func<TPart, TPart> change)
    {
        var before = parts(Guard.NotNull(notice));
        var after = key.Change(before, id, change);
        var changed = withParts(notice, after);
        return key.Renamed(before, after, id) is { } now ? References.Renamed(changed, target, id, now) : changed;
    }

    /// <summary>The notice without a part, and without the references to it.</summary>
    /// <exception cref="InvalidOperationException">Somewhere nothing but this part is referred to.</exception>
    public Notice Remove(Notice notice, string id) =>
        References.Without(withParts(Guard.NotNull(notice), key.Remove(parts(notice), id)), target, name, id);
}
