using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownParagraph = Markdig.Syntax.ParagraphBlock;

namespace RegisterNotice.Tests.Documents;

/// <summary>Reads Markdown as Markdig does, and takes nothing but text for text.</summary>
internal static class MarkdownReading
{
    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().Build();
    private static readonly MarkdownPipeline WithTables = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private static readonly MarkdownPipeline Advanced = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    public static IEnumerable<(string Name, Func<string, MarkdownDocument> Parse)> Readers { get; } =
    [
        ("CommonMark", text => Markdown.Parse(text, CommonMark)),
        ("with tables", text => Markdown.Parse(text, WithTables)),
        ("advanced", text => Markdown.Parse(text, Advanced)),
    ];

    public static IEnumerable<string> Headings(MarkdownDocument document) => document.Descendants<HeadingBlock>().Select(heading => Text(heading.Inline));

    /// <summary>Paragraphs that stand neither in a list nor in a table.</summary>
    public static IEnumerable<string> Paragraphs(MarkdownDocument document) => document.OfType<MarkdownParagraph>().Select(paragraph => Text(paragraph.Inline));

    public static IEnumerable<string> Items(MarkdownDocument document) => document.Descendants<ListItemBlock>().Select(item => string.Concat(item.OfType<MarkdownParagraph>().Select(paragraph => Text(paragraph.Inline))));

    public static IEnumerable<string> Cells(MarkdownDocument document) => document.Descendants<TableCell>().Select(cell => string.Concat(cell.Descendants<MarkdownParagraph>().Select(paragraph => Text(paragraph.Inline))));

    private static string Text(ContainerInline? inlines) => inlines is null ? "" : string.Concat(inlines.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline { IsHard: true } => "\n",
        HtmlInline { Tag: "<br>" } => "\n",

        AutolinkInline link => link.Url,
        _ => $"[{inline.GetType().Name}]",
    }));
}
