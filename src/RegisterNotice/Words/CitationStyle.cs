namespace RegisterNotice.Words;

/// <summary>Where a citation stands, which decides how it is written.</summary>
[Flags]
internal enum CitationStyle
{
    /// <summary>In a sentence or behind a label: the number of the act in parentheses.</summary>
    Running = 0,

    /// <summary>In parentheses, where the number has none of its own.</summary>
    InParentheses = 1,

    /// <summary>The GDPR named in full, as at its first mention.</summary>
    InFull = 2,
}
