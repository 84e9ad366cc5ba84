using RegisterNotice.Changes.Telling;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Comparing;

/// <summary>The parts of a kind that others refer to by id: which of the old revision are which of the new one.</summary>
/// <remarks>An id that leads to no part is taken for itself. What nothing asks for is not looked up.</remarks>
internal abstract class IdLinks
{
    private Dictionary<string, string?>? newIds;
    private HashSet<string>? added;
    private Dictionary<string, NoticePart>? oldParts;
    private Dictionary<string, NoticePart>? newParts;

    /// <summary>Whether no part has taken another id: what refers to equal ids then refers to equal parts.</summary>
    public abstract bool AreUnchanged { get; }

    /// <summary>How many parts both revisions have.</summary>
    public abstract int CommonCount { get; }

    /// <summary>The new ids of the parts that both revisions have.</summary>
    public IEnumerable<string> Common => NewIds.Values.OfType<string>();

    private Dictionary<string, string?> NewIds => newIds ??= FindNewIds();

    private HashSet<string> Added => added ??= FindAdded();

    private Dictionary<string, NoticePart> OldParts => oldParts ??= FindOldParts();

    private Dictionary<string, NoticePart> NewParts => newParts ??= FindNewParts();

    /// <summary>The parts that a list of the old revision refers to, of those that are still there, by their new ids.</summary>
    public HashSet<string> InOld(IReadOnlyList<string> ids)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids.AsSpan())
        {
            if (!NewIds.TryGetValue(id, out var newId))
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
            if (!Added.Contains(id))
            {
                found.Add(id);
            }
        }

        return found;
    }

    /// <summary>The parts of two lists as a message names them; ids that lead nowhere stay, and an empty list means all.</summary>
    public ToldValues Told(IReadOnlyList<string> old, IReadOnlyList<string> @new) =>
        new(Named(old, OldParts), Named(@new, NewParts));

    /// <summary>A part as a message names it; the id where it leads nowhere.</summary>
    public ToldValues Told(string? old, string? @new) => new(
        old is null ? null : Part(old, OldParts),
        @new is null ? null : Part(@new, NewParts));

    /// <summary>The id that a part of the old revision has in the new one; null where it is gone.</summary>
    public string? NewIdOf(string old) => NewIds.TryGetValue(old, out var id) ? id : old;

    protected abstract Dictionary<string, string?> FindNewIds();

    protected abstract HashSet<string> FindAdded();

    protected abstract Dictionary<string, NoticePart> FindOldParts();

    protected abstract Dictionary<string, NoticePart> FindNewParts();

    private static object Named(IReadOnlyList<string> ids, Dictionary<string, NoticePart> parts) => ids.Count == 0
        ? ChangeSentences.All
        : new NamedList([.. ids.Take(NamedList.MostNamed).Select(id => Part(id, parts))], ids.Count);

    private static object Part(string id, Dictionary<string, NoticePart> parts) => parts.TryGetValue(id, out var part) ? part : id;
}
