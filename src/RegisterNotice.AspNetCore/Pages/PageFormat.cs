namespace RegisterNotice.AspNetCore.Pages;

/// <summary>What a page is written as.</summary>
internal enum PageFormat
{
    /// <summary>HTML, for people.</summary>
    Html,

    /// <summary>JSON, for programs.</summary>
    Json,

    /// <summary>Markdown (RFC 7763).</summary>
    Markdown,

    /// <summary>Plain text.</summary>
    Text,
}
