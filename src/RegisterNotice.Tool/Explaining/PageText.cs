using RegisterNotice.Import;

namespace RegisterNotice.Tool.Explaining;

/// <summary>The text of a page as its readers see it.</summary>
internal static class PageText
{
    /// <summary>The lines of a page; those of plain text and Markdown are the source's own.</summary>
    public static IReadOnlyList<PageLine> Read(string page, PageFormat format, SourceLines source) => format == PageFormat.Html
        ? new HtmlPageText(page).Read()
        : [.. source.Lines.Select((line, i) => new PageLine(Kind(line), line, [.. Enumerable.Range(source.Starts[i], line.Length)])).Where(line => line.Text.AsSpan().Trim().Length > 0)];

    private static PageLineKind Kind(string line) => line.AsSpan().TrimStart() switch
    {
        ['#', ..] => PageLineKind.Heading,
        ['-' or '*' or '•', ' ', ..] => PageLineKind.Item,
        _ => PageLineKind.Paragraph,
    };
}
