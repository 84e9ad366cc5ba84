using RegisterNotice.Changes.Telling;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Comparing;

/// <summary>The parts of a kind that others refer to by id: which of the old revision are which of the new one.</summary>
/// <remarks>An id that leads to no part is taken for itself.</remarks>
internal sealed class IdLinks
{
    private readonly Dictionary<string, string?> newIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> added = new(StringComparer.Ordinal);
    private readonly Func<string, NoticePart?> oldPart;
    private readonly Func<string, NoticePart?> newPart;

    private IdLinks(Func<string, NoticePart?> oldPart, Func<string, NoticePart?> newPart) =>
        (this.oldPart, this.newPart) = (oldPart, newPart);

    /// <summary>Whether no part has come, gone or taken another id: what refers to equal ids then refers to equal parts.</summary>
    public bool AreUnchanged { get; private set; } = true;

    /// <summary>How many parts both revisions have.</summary>
    public int CommonCount { get; private set; }

    /// <summary>The new ids of the parts that both revisions have.</summary>
    public IEnumerable<string> Common => newIds.Values.OfType<string>();

    public static IdLinks Of<T>(Matching<T> matching, Func<T, string?> idOf)
        where T : NoticePart
    {
        var links = new IdLinks(
            id => matching.Old.FirstOrDefault(part => idOf(part) == id), id => matching.New.FirstOrDefault(part => idOf(part) == id));
        for (var i = 0; i < matching.Old.Count; i++)
        {
            var (id, at) = (idOf(matching.Old[i]), matching.NewOf(i));
            var newId = at < 0 ? null : idOf(matching.New[at]);
            links.AreUnchanged &= newId == id && at >= 0;
            links.CommonCount += at < 0 ? 0 : 1;
            if (id is not null && !links.newIds.ContainsKey(id))
            {
                links.newIds.Add(id, newId);
            }
        }

        foreach (var i in matching.FreeNew)
        {
            links.AreUnchanged = false;
            if (idOf(matching.New[i]) is { } id)
            {
                links.added.Add(id);
            }
        }

        return links;
    }

    /// <summary>The parts that a list of the old revision refers to, of those that are still there, by their new ids.</summary>
    public HashSet<string> InOld(IReadOnlyList<string> ids)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids.AsSpan())
        {
            if (!newIds.TryGetValue(id, out var newId))
            {
                found.Add(id);
            }
            else if (newId is not null)
            {
                found.Add(newId);
            }
        }

        return found;
    }

    /// <summary>The parts that a list of the new revision refers to, of those that were there before.</summary>
    public HashSet<string> InNew(IReadOnlyList<string> ids)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids.AsSpan())
        {
            if (!added.Contains(id))
            {
                found.Add(id);
            }
        }

        return found;
    }

    /// <summary>The parts of two lists as a message names them; ids that lead nowhere stay, and an empty list means all.</summary>
    public ToldValues Told(IReadOnlyList<string> old, IReadOnlyList<string> @new) => new(Named(old, oldPart), Named(@new, newPart));

    /// <summary>A part as a message names it; the id where it leads nowhere.</summary>
    public ToldValues Told(string? old, string? @new) => new(
        old is null ? null : oldPart(old) ?? (object)old,
        @new is null ? null : newPart(@new) ?? (object)@new);

    /// <summary>The id that a part of the old revision has in the new one; null where it is gone.</summary>
    public string? NewIdOf(string old) => newIds.TryGetValue(old, out var id) ? id : old;

    private static object Named(IReadOnlyList<string> ids, Func<string, NoticePart?> part) =>
        ids.Count == 0 ? ChangeSentences.All : new NamedList(
            [.. ids.Take(NamedList.MostNamed).Select(id => part(id) ?? (object)id)], ids.Count);
}
