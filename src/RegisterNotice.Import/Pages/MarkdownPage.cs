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
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UseAutoLinks().UsePreciseSourceLocation().Build();

    private readonly LineCollector collector;
    private readonly Places places;
    private readonly ReadingLimits limits;
    private readonly string source;

    private MarkdownPage(Places places, LineCollector collector, ReadingLimits limits)
    {
        this.limits = limits;
        this.places = places;
        this.collector = collector;
        source = places.Source.Text;
    }

    public static Page Read(string markdown, ReadingLimits limits)
    {
        if (MarkdownNesting.IsBeyond(markdown, limits.MaxNesting))
        {
            return TextPage.Read(markdown);
        }

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

        var found = new Places(new(markdown, SourceText.Breaks));
        var reader = new MarkdownPage(found, new(found), limits);
        reader.Walk(document);
        reader.collector.EndBlock();
        return new(reader.collector.Lines) { Places = found };
    }

    private void Walk(ContainerBlock container)
    {
        foreach (var block in container)
        {
            collector.EndBlock();
            collector.Position(Math.Max(0, block.Span.Start));
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
                Html(html);
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
            var line = block.Lines.Lines[i];
            var text = line.ToString();
            Add(text, line.Slice.Start);
            collector.BreakLine();
        }
    }

    private void Html(HtmlBlock block)
    {
        var (start, end) = (block.Span.Start, block.Span.End + 1);
        var isWhole = block.Parent is MarkdownDocument && start >= 0 && end <= source.Length && start < end;
        var html = isWhole ? source[start..end] : block.Lines.ToString();
        collector.Lines.AddRange(HtmlPage.Read(html, isWhole ? new(source, start, end) : null, places, Math.Max(0, start), limits).Lines);
    }

    // The parser's places are not those of every text: what does not stand there stands nowhere.
    private void Add(string text, int place) =>
        collector.Words(text).Add(text, 0, text.Length, place >= 0 && string.CompareOrdinal(source, place, text, 0, text.Length) == 0
            ? place : PlacedWords.Nowhere);

    private void Entity(string text, Markdig.Syntax.SourceSpan span)
    {
        var words = collector.Words(text);
        if (text.Length is 1 or 2 && span.Start >= 0)
        {
            words.AddEntity(text, 0, text.Length, span.Start, span.Length);
        }
        else
        {
            words.Add(text, 0, text.Length, PlacedWords.Nowhere);
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
            collector.Position(Math.Max(0, row.Span.Start));
            collector.AddRow(cells, row.IsHeader, asText: false);
        }
    }

    private PlacedWords Words(TableCell cell)
    {
        var inner = new MarkdownPage(places, new(null), limits);
        inner.Walk(cell);
        return inner.collector.Cell();
    }

    private void Inlines(ContainerInline? container)
    {
        foreach (var inline in container ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    // A sign that is kept from being markup has another before it.
                    Add(literal.Content.ToString(), literal.IsFirstCharacterEscaped ? literal.Span.Start + 1 : literal.Span.Start);
                    break;
                case CodeInline code:
                    Add(code.Content, code.Span.Start + code.DelimiterCount);
                    break;
                case HtmlEntityInline entity:
                    Entity(entity.Transcoded.ToString(), entity.Span);
                    break;
                case AutolinkInline link:
                    Marked(LinkOf(link.IsEmail ? "mailto:" + link.Url : link.Url), () => Add(link.Url, link.Span.Start + 1));
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
                    Marked(LinkOf(link.Url), () => Inlines(link));
                    break;
                case EmphasisInline emphasis:
                    var outer = collector.IsBold;
                    collector.IsBold |= emphasis.DelimiterCount >= 2;
                    Marked(new StrongMark { Start = 0, Length = 0 }, () => Inlines(emphasis));
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

    private static LinkMark? LinkOf(string? target) =>
        LinkTargets.Of(target) is { } kept ? new() { Start = 0, Length = 0, Target = kept } : null;

    private void Marked(TextMark? mark, Action add)
    {
        var isOpen = mark is not null && collector.Line.Open(mark);
        add();
        if (isOpen)
        {
            collector.Line.Close();
        }
    }
}
