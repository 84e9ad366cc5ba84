namespace RegisterNotice.Changes.Comparing;

/// <summary>The parts of one type that others refer to.</summary>
internal sealed class IdLinks<T> : IdLinks
    where T : NoticePart
{
    private readonly Matching<T> matching;
    private readonly Func<T, string?> idOf;

    public IdLinks(Matching<T> matching, Func<T, string?> idOf)
    {
        (this.matching, this.idOf) = (matching, idOf);
        var (areUnchanged, common) = (true, 0);
        for (var i = 0; i < matching.Old.Count; i++)
        {
            if (matching.NewOf(i) is >= 0 and var at)
            {
                areUnchanged &= idOf(matching.Old[i]) == idOf(matching.New[at]);
                common++;
            }
        }

        (AreUnchanged, CommonCount) = (areUnchanged, common);
    }

    public override bool AreUnchanged { get; }

    public override int CommonCount { get; }

    // Of several parts with one id the first is meant.
    protected override Dictionary<string, string?> FindNewIds()
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

    protected override HashSet<string> FindAdded() =>
        new(matching.FreeNew.Select(i => idOf(matching.New[i])).OfType<string>(), StringComparer.Ordinal);

    protected override Dictionary<string, NoticePart> FindOldParts() => PartsById(matching.Old);

    protected override Dictionary<string, NoticePart> FindNewParts() => PartsById(matching.New);

    private Dictionary<string, NoticePart> PartsById(IReadOnlyList<T> parts)
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
}
