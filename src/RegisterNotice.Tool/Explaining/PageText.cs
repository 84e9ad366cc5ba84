using RegisterNotice.Import;

namespace RegisterNotice.Tool.Explaining;

/// <summary>The text of a page as its readers see it.</summary>
internal static class PageText
{
    /// <summary>The lines of a page; those of plain text and Markdown are the source's own.</summary>
    public static IReadOnlyList<PageLine> Read(string page, PageFormat format, SourceLines source) => format == PageFormat.Html
        ? new HtmlPageText(page).Read()
        : [.. source.Lines.Select((line, i) => Of(line, source.Starts[i])).Where(line => line.Text.AsSpan().Trim().Length > 0)];

    private static PageLine Of(string line, int start) => new(Kind(line), line, [.. Enumerable.Range(start, line.Length)]);

    private static PageLineKind Kind(string line) => line.AsSpan().TrimStart() switch
    {
        ['#', ..] => PageLineKind.Heading,
        ['-' or '*' or '•', ' ', ..] => PageLineKind.Item,
        _ => PageLineKind.Paragraph,
    };
}
