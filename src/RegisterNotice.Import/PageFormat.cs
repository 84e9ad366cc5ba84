namespace RegisterNotice.Import;

/// <summary>The format of a page that is brought over.</summary>
public enum PageFormat
{
    /// <summary>Plain text, such as what is copied from a page.</summary>
    Text,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Markdown (CommonMark).</summary>
    Markdown,
}
