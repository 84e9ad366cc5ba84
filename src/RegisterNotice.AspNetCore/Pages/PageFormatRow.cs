using Microsoft.Net.Http.Headers;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>A format of pages, and what stands for it in an address and in a header.</summary>
/// <param name="Format">The format.</param>
/// <param name="Extension">What an address ends with, with its full stop.</param>
/// <param name="ContentType">The header <c>Content-Type</c>.</param>
internal sealed record PageFormatRow(PageFormat Format, string Extension, string ContentType)
{
    /// <summary>The formats, that which is served where nothing is asked for first.</summary>
    public static IReadOnlyList<PageFormatRow> All { get; } =
    [
        new(PageFormat.Html, ".html", "text/html; charset=utf-8"),
        new(PageFormat.Json, ".json", "application/json"),
        new(PageFormat.Markdown, ".md", "text/markdown; charset=utf-8"),
        new(PageFormat.Text, ".txt", "text/plain; charset=utf-8"),
    ];

    /// <summary>The media type as <c>Accept</c> names it.</summary>
    public MediaTypeHeaderValue MediaType { get; } = MediaTypeHeaderValue.Parse(ContentType);

    /// <summary>The media type without its parameters.</summary>
    public string TypeName => MediaType.MediaType.ToString();

    /// <summary>The row of a format.</summary>
    public static PageFormatRow Of(PageFormat format) => All.First(row => row.Format == format);

    /// <summary>Takes the extension off the last segment of an address; the format is null where there is none.</summary>
    public static (string Name, PageFormat? Format) Split(string segment)
    {
        foreach (var row in All)
        {
            if (segment.Length > row.Extension.Length && segment.EndsWith(row.Extension, StringComparison.Ordinal))
            {
                return (segment[..^row.Extension.Length], row.Format);
            }
        }

        return (segment, null);
    }
}
