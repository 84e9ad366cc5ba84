using RegisterNotice.Import;

namespace RegisterNotice.Tool.Inputs;

/// <summary>The formats of pages by the names of their files.</summary>
internal static class PageFormats
{
    /// <summary>The format; text where the name does not tell.</summary>
    public static PageFormat Of(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" or ".XHTML" => PageFormat.Html,
        ".MD" or ".MARKDOWN" => PageFormat.Markdown,
        _ => PageFormat.Text,
    };
}
