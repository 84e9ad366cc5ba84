namespace RegisterNotice.Documents.Writing;

/// <summary>What a link leads to.</summary>
internal enum LinkKind
{
    None,

    /// <summary>A page.</summary>
    Web,

    /// <summary>A mailbox.</summary>
    Mail,

    /// <summary>A section of the same page.</summary>
    Anchor,

    /// <summary>A page on the same host.</summary>
    Path,

    /// <summary>A telephone.</summary>
    Phone,
}
