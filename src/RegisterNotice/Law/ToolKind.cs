namespace RegisterNotice.Law;

/// <summary>What a web tool is for.</summary>
internal enum ToolKind
{
    /// <summary>Statistics of visits, and what loads them.</summary>
    Analytics,

    /// <summary>Advertising and remarketing: its provider uses the data for ends of its own.</summary>
    Advertising,

    /// <summary>Social media: its provider uses the data for ends of its own.</summary>
    SocialMedia,

    /// <summary>Newsletters and customer relations.</summary>
    Marketing,

    /// <summary>Chat and customer service.</summary>
    Support,

    /// <summary>Web shops, payments, servers and office software.</summary>
    Platform,
}
