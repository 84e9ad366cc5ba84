namespace RegisterNotice.Import.Tests.RoundTrip;

/// <summary>The way in which the words of a page were taken from it.</summary>
public enum PageCopy
{
    /// <summary>The page as it was written.</summary>
    None,

    /// <summary>Copied from a browser: no list marks, a line for each item, an empty line around paragraphs.</summary>
    Browser,

    /// <summary>Copied from a PDF: no list marks, no empty lines, lines that end where the paper does.</summary>
    Pdf,
}
