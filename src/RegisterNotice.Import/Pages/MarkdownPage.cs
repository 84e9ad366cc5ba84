using System.Globalization;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownTableRow = Markdig.Extensions.Tables.TableRow;

namespace RegisterNotice.Import.Pages;

/// <summary>Reads Markdown into lines.</summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UseAutoLinks().Build();

    private readonly LineCollector collector = new();

    public static Page Read(string markdown)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Nested deeper than the parser goes: no page is, but its words are kept.
            return TextPage.Read(markdown);
        }

        var reader = new MarkdownPage();
        reader.Walk(document);
        reader.collector.EndBlock();
        return new(reader.collector.Lines);
    }

    private void Walk(ContainerBlock container)
    {
        foreach (var block in container)
        {
            collector.EndBlock();
            collector.Position(block.Line + 1, block.Column + 1);
            Block(block);
            collector.EndBlock();
        }
    }

    private void Block(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                collector.HeadingLevel = heading.Level;
                Inlines(heading.Inline);
                collector.EndBlock();
                collector.HeadingLevel = 0;
                break;
            case YamlFrontMatterBlock front:
                collector.IsChrome = true;
                Verbatim(front);
                collector.IsChrome = false;
                break;
            case Markdig.Syntax.ListBlock list:
                List(list);
                break;
            case Table table:
                Table(table);
                break;
            case HtmlBlock html:
                collector.Lines.AddRange(HtmlPage.Read(html.Lines.ToString()).Lines);
                break;
            case LeafBlock { Inline: { } inline }:
                Inlines(inline);
                break;
            case LeafBlock leaf:
                Verbatim(leaf);
                break;
            case ContainerBlock inner:
                Walk(inner);
                break;
            default:
                break;
        }
    }

    private void Verbatim(LeafBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            collector.Add(block.Lines.Lines[i].ToString());
            collector.BreakLine();
        }
    }

    private void List(Markdig.Syntax.ListBlock list)
    {
        collector.ListDepth++;
        var number = int.TryParse(list.OrderedStart, NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            collector.EndBlock();
            collector.Marker = list.IsOrdered ? number++.ToString(CultureInfo.InvariantCulture) + "." : "•";
            Walk(item);
            collector.Marker = null;
        }

        collector.ListDepth--;
    }

    private void Table(Table table)
    {
        foreach (var row in table.OfType<MarkdownTableRow>())
        {
            var cells = row.OfType<TableCell>().Select(Words).ToArray();
            collector.Position(row.Line + 1, row.Column + 1);
            collector.AddRow(cells, row.IsHeader, asText: false);
        }
    }

    private static string Words(TableCell cell)
    {
        var inner = new MarkdownPage();
        inner.Walk(cell);
        inner.collector.EndBlock();
        return string.Join("\n", inner.collector.Lines.Select(line => line.Text));
    }

    private void Inlines(ContainerInline? container)
    {
        foreach (var inline in container ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    collector.Add(literal.Content.ToString());
                    break;
                case CodeInline code:
                    collector.Add(code.Content);
                    break;
                case HtmlEntityInline entity:
                    collector.Add(entity.Transcoded.ToString());
                    break;
                case AutolinkInline link:
                    collector.Add(link.Url);
                    break;
                case LineBreakInline { IsHard: true }:
                    collector.BreakLine();
                    break;
                case LineBreakInline:
                    collector.Add(" ");
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    collector.BreakLine();
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case LinkInline link:
                    Link(link);
                    break;
                case EmphasisInline emphasis:
                    var outer = collector.IsBold;
                    collector.IsBold |= emphasis.DelimiterCount >= 2;
                    Inlines(emphasis);
                    collector.IsBold = outer;
                    break;
                case ContainerInline inner:
                    Inlines(inner);
                    break;
                default:
                    break;
            }
        }
    }

    private void Link(LinkInline link)
    {
        if (link.Url is { } url && (url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)))
        {
            collector.AddLink(Uri.UnescapeDataString(url[(url.IndexOf(':') + 1)..].Split('?')[0]));
        }

        Inlines(link);
    }
}
