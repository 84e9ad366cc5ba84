using RegisterNotice.Documents;

namespace RegisterNotice.Import.Tests.RoundTrip;

/// <summary>A way to publish a notice.</summary>
public sealed record Rendering(LanguageTag Language, Layout Layout, PageFormat Format)
{
    public static IReadOnlyList<Rendering> All { get; } =
    [
        .. from language in new[] { LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English }
           from layout in Enum.GetValues<Layout>()
           from format in new[] { PageFormat.Text, PageFormat.Markdown, PageFormat.Html }
           select new Rendering(language, layout, format),
    ];

    public string Page(Notice notice)
    {
        var document = NoticeComposer.Compose(notice, new() { Language = Language, Layout = Layout, WordSource = WordSource.Generated });
        return Format switch
        {
            PageFormat.Html => HtmlWriter.Write(document),
            PageFormat.Markdown => MarkdownWriter.Write(document),
            _ => PlainTextWriter.Write(document),
        };
    }

    public ImportResult Import(Notice notice) => NoticeImporter.Import(Page(notice), new() { Format = Format });

    public override string ToString() => $"{Language} {Layout} {Format}";
}
