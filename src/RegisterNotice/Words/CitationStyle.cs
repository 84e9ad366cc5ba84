namespace RegisterNotice.Words;

/// <summary>Where a citation stands, which decides how it is written.</summary>
internal enum CitationStyle
{
    /// <summary>In a sentence or behind a label: the number of the act in parentheses.</summary>
    Running,

    /// <summary>In parentheses, where the number has none of its own.</summary>
    InParentheses,
}
