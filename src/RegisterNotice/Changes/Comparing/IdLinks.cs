using RegisterNotice.Changes.Telling;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Comparing;

/// <summary>The parts of a kind that others refer to by id: which of the old revision are which of the new one.</summary>
/// <remarks>An id that leads to no part is taken for itself.</remarks>
internal sealed class IdLinks
{
    private readonly Lazy<Dictionary<string, string?>> newIds;
    private readonly Lazy<HashSet<string>> added;
    private readonly Lazy<Dictionary<string, NoticePart>> oldParts;
    private readonly Lazy<Dictionary<string, NoticePart>> newParts;

    private IdLinks(
        Lazy<Dictionary<string, string?>> newIds, Lazy<HashSet<string>> added,
        Lazy<Dictionary<string, NoticePart>> oldParts, Lazy<Dictionary<string, NoticePart>> newParts) =>
        (this.newIds, this.added, this.oldParts, this.newParts) = (newIds, added, oldParts, newParts);

    /// <summary>Whether no part has come, gone or taken another id: what refers to equal ids then refers to equal parts.</summary>
    public bool AreUnchanged { get; private init; }

    /// <summary>How many parts both revisions have.</summary>
    public int CommonCount { get; private init; }

    /// <summary>The new ids of the parts that both revisions have.</summary>
    public IEnumerable<string> Common => newIds.Value.Values.OfType<string>();

    /// <summary>The links of a kind of parts. What nothing asks for is not looked up.</summary>
    public static IdLinks Of<T>(Matching<T> matching, Func<T, string?> idOf)
        where T : NoticePart
    {
        var (areUnchanged, common) = (!matching.FreeNew.Any(), 0);
        for (var i = 0; i < matching.Old.Count; i++)
        {
            var at = matching.NewOf(i);
            areUnchanged &= at >= 0 && idOf(matching.Old[i]) == idOf(matching.New[at]);
            common += at >= 0 ? 1 : 0;
        }

        return new(
            new(() => NewIds(matching, idOf)),
            new(() => new(matching.FreeNew.Select(i => idOf(matching.New[i])).OfType<string>(), StringComparer.Ordinal)),
            new(() => PartsById(matching.Old, idOf)),
            new(() => PartsById(matching.New, idOf)))
        {
            AreUnchanged = areUnchanged,
            CommonCount = common,
        };
    }

    /// <summary>The parts that a list of the old revision refers to, of those that are still there, by their new ids.</summary>
    public HashSet<string> InOld(IReadOnlyList<string> ids)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids.AsSpan())
        {
            if (!newIds.Value.TryGetValue(id, out var newId))
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
            if (!added.Value.Contains(id))
            {
                found.Add(id);
            }
        }

        return found;
    }

    /// <summary>The parts of two lists as a message names them; ids that lead nowhere stay, and an empty list means all.</summary>
    public ToldValues Told(IReadOnlyList<string> old, IReadOnlyList<string> @new) =>
        new(Named(old, oldParts.Value), Named(@new, newParts.Value));

    /// <summary>A part as a message names it; the id where it leads nowhere.</summary>
    public ToldValues Told(string? old, string? @new) => new(
        old is null ? null : Part(old, oldParts.Value),
        @new is null ? null : Part(@new, newParts.Value));

    /// <summary>The id that a part of the old revision has in the new one; null where it is gone.</summary>
    public string? NewIdOf(string old) => newIds.Value.TryGetValue(old, out var id) ? id : old;

    // Of several parts with one id the first is meant.
    private static Dictionary<string, string?> NewIds<T>(Matching<T> matching, Func<T, string?> idOf)
        where T : NoticePart
    {
        var ids = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < matching.Old.Count; i++)
        {
            if (idOf(matching.Old[i]) is { } id && !ids.ContainsKey(id))
            {
                ids.Add(id, matching.NewOf(i) is >= 0 and var at ? idOf(matching.New[at]) : null);
            }
        }

        return ids;
    }

    private static Dictionary<string, NoticePart> PartsById<T>(IReadOnlyList<T> parts, Func<T, string?> idOf)
        where T : NoticePart
    {
        var byId = new Dictionary<string, NoticePart>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (idOf(part) is { } id && !byId.ContainsKey(id))
            {
                byId.Add(id, part);
            }
        }

        return byId;
    }

    private static object Named(IReadOnlyList<string> ids, Dictionary<string, NoticePart> parts) => ids.Count == 0
        ? ChangeSentences.All
        : new NamedList([.. ids.Take(NamedList.MostNamed).Select(id => Part(id, parts))], ids.Count);

    private static object Part(string id, Dictionary<string, NoticePart> parts) => parts.TryGetValue(id, out var part) ? part : id;
}
