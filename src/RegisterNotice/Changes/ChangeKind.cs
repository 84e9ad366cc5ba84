namespace RegisterNotice.Changes;

/// <summary>What became of a fact between two revisions of a notice.</summary>
public enum ChangeKind
{
    /// <summary>The new revision states it, the old one does not.</summary>
    Added,

    /// <summary>The old revision states it, the new one does not.</summary>
    Removed,

    /// <summary>Another fact in the same place.</summary>
    Changed,

    /// <summary>The same fact under another part, such as a data item in another category.</summary>
    Moved,

    /// <summary>The same fact in other words, or a fact written otherwise.</summary>
    Reworded,
}
