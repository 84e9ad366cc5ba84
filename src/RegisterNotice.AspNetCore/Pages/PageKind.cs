namespace RegisterNotice.AspNetCore.Pages;

/// <summary>The kinds of pages.</summary>
internal enum PageKind
{
    /// <summary>A notice as it is now.</summary>
    Notice,

    /// <summary>A notice as it was in one revision.</summary>
    Revision,

    /// <summary>All notices.</summary>
    List,

    /// <summary>The revisions of a notice.</summary>
    Revisions,

    /// <summary>What changed between two revisions.</summary>
    Changes,

    /// <summary>The feed of changes.</summary>
    Feed,
}
