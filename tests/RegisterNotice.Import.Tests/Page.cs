namespace RegisterNotice.Import.Tests;

/// <summary>Imports little pages and looks things up in them, so that an assertion is a line.</summary>
internal static class Page
{
    public static Notice Text(string page) => NoticeImporter.Import(page).Notices.Single();

    public static Notice Html(string page) => NoticeImporter.Import(page, new() { Format = PageFormat.Html }).Notices.Single();

    public static Notice Markdown(string page) => NoticeImporter.Import(page, new() { Format = PageFormat.Markdown }).Notices.Single();

    public static IReadOnlyList<DocumentSection> Sections(this Notice notice) => notice.Wordings.Single().Sections;

    public static IEnumerable<string?> Headings(this Notice notice) => notice.Sections().Where(section => section.Heading is not null).Select(section => section.Heading);

    public static DocumentSection Section(this Notice notice, string heading) => notice.Sections().Single(section => section.Heading == heading);

    /// <summary>Everything that a document says, a line each.</summary>
    public static IEnumerable<string> Words(this NoticeDocument document) =>
        new[] { document.Title }.Concat(document.Sections.SelectMany(section => new[] { section.Heading }.Concat(section.Blocks.SelectMany(Words)))).OfType<string>();

    private static IEnumerable<string?> Words(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        ListBlock list => list.Items.SelectMany(item => new[] { item.Label, item.Text }.Concat(item.Lists.SelectMany(Words))),
        TableBlock table => table.Header.Concat(table.Rows.SelectMany(row => row.Cells)),
        _ => [],
    };
}
