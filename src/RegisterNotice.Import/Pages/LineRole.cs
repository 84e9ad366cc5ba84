namespace RegisterNotice.Import.Pages;

/// <summary>What a line is in the structure of a page.</summary>
internal enum LineRole
{
    /// <summary>Words under a heading.</summary>
    Text,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>The title of a notice.</summary>
    Title,
}
