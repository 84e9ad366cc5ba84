namespace RegisterNotice.Tool.Explaining;

/// <summary>What a line of a page is.</summary>
internal enum PageLineKind
{
    /// <summary>A paragraph, or anything else.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,
}
