namespace RegisterNotice;

/// <summary>A paragraph, a list or a table. There are no other blocks.</summary>
public abstract record Block : NoticePart
{
    private protected Block()
    {
    }

    /// <summary>How many lists stand inside each other at the deepest place of the block; also what closes the family to other assemblies.</summary>
    internal abstract int Depth { get; }
}
