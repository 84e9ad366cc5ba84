namespace RegisterNotice.Changes.Merging;

/// <summary>An element of a merged list: its index in each of the three lists, -1 in one that does not have it.</summary>
/// <param name="Base">In the list from which both were edited.</param>
/// <param name="Ours">In ours.</param>
/// <param name="Theirs">In theirs.</param>
internal sealed record MergedElement(int Base, int Ours, int Theirs)
{
    /// <summary>Whether both have it.</summary>
    public bool IsCommon => Ours >= 0 && Theirs >= 0;
}
