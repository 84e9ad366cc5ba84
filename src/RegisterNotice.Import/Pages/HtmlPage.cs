using System.Globalization;
using AngleSharp.Dom;

namespace RegisterNotice.Import.Pages;

/// <summary>Reads HTML into lines.</summary>
internal sealed class HtmlPage
{
    private readonly LineCollector collector;
    private readonly HtmlSource? source;
    private readonly int deepest;
    private readonly HtmlTables tables = new();
    private readonly bool hasMain;
    private readonly bool hidesEmails;

    private HtmlPage(IDocument document, string html, HtmlSource? source, Places places, int block, int deepest)
    {
        this.deepest = deepest;
        this.source = source;
        collector = new(places);
        collector.Position(block);
        hasMain = (html.IndexOf("main", StringComparison.Ordinal) >= 0 || html.IndexOf("MAIN", StringComparison.Ordinal) >= 0)
            && document.Descendants<IElement>().FirstOrDefault(HtmlElements.IsMain) is { } main && HtmlElements.HasMuchText(main);
        hidesEmails = html.IndexOf("cfemail", StringComparison.Ordinal) >= 0
            || html.IndexOf("email-protection", StringComparison.Ordinal) >= 0;
    }

    public static Page Read(string html, ReadingLimits limits)
    {
        var places = new Places(new(html, SourceText.Breaks));
        return Read(html, new(html, 0, html.Length), places, 0, limits);
    }

    /// <summary>Reads what stands in a page of another format.</summary>
    /// <param name="html">The words and tags.</param>
    /// <param name="source">They in the source; null where they do not stand there in one piece.</param>
    /// <param name="places">The places of the page's lines.</param>
    /// <param name="block">Where the block begins that holds them.</param>
    /// <param name="limits">Within what limits it is read.</param>
    public static Page Read(string html, HtmlSource? source, Places places, int block, ReadingLimits limits)
    {
        using var document = HtmlDocuments.Parse(html, limits);
        var reader = new HtmlPage(document, html, source, places, block, limits.MaxNesting);
        if (document.Body is { } body)
        {
            reader.Walk(body, 0, reader.hasMain);
        }

        reader.collector.EndBlock();
        return new(reader.collector.Lines) { Language = Language(document), Places = places };
    }

    private static LanguageTag? Language(IDocument document) =>
        LanguageTag.TryParse(document.DocumentElement?.GetAttribute("lang"), out var tag) && LanguageTag.TryParse(tag.Value.Split('-')[0], out var main) && main.Value is "fi" or "sv" or "en" ? main : null;

    private void Walk(INode node, int depth, bool isAround)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                Add(text.Data, collector.Words(text.Data));
            }
            else if (child is IElement element && depth < deepest)
            {
                Element(element, depth, isAround);
            }
            else if (child is IElement deep)
            {
                // Deeper than any page is built: the words are kept, the structure is not.
                collector.Add(deep.TextContent);
            }
        }
    }

    private void Add(string text, PlacedWords words)
    {
        if (source is null)
        {
            words.Add(text, 0, text.Length, PlacedWords.Nowhere);
        }
        else
        {
            source.Add(text, words);
        }
    }

    // Where an element begins; null where the page has no tag for it.
    private int? Begin(IElement element)
    {
        if (source is null || element.SourceReference?.Position.Index is not (>= 0 and var index))
        {
            return null;
        }

        source.MoveTo(source.Start + index);
        return source.Start + index;
    }

    private void Element(IElement element, int depth, bool isAround)
    {
        var name = element.LocalName;
        var start = Begin(element);
        if (HtmlElements.IsUnseen(name) || HtmlElements.IsHidden(element))
        {
            Skip(element);
            return;
        }

        if (name == "br")
        {
            collector.BreakLine();
            return;
        }

        if (hidesEmails && HiddenEmails.Of(element) is { } email)
        {
            collector.Add(email);
            Skip(element);
            return;
        }

        var outer = (collector.IsChrome, collector.IsBold, collector.HeadingLevel);
        var around = isAround && !HtmlElements.IsMain(element);
        collector.IsChrome = outer.IsChrome || HtmlElements.IsChrome(element, name) || IsControl(name) || around;
        if (hasMain && !around && isAround)
        {
            collector.IsChrome = false;
        }

        collector.IsBold = outer.IsBold || name is "b" or "strong" or "th";
        var isBlock = HtmlElements.IsBlock(name);
        if (isBlock)
        {
            collector.EndBlock();
            if (start is { } place)
            {
                collector.Position(place);
            }
        }

        if (name is ['h', >= '1' and <= '6'])
        {
            collector.HeadingLevel = name[1] - '0';
        }

        var marks = HtmlMarks.Open(element, collector.Line);
        Content(element, name, depth, around);
        if (HtmlMarks.ChannelWithoutWords(element) is { } channel)
        {
            collector.Add(channel);
        }

        HtmlMarks.Close(marks, collector.Line);
        if (isBlock)
        {
            collector.EndBlock();
        }

        (collector.IsChrome, collector.IsBold, collector.HeadingLevel) = outer;
    }

    private void Content(IElement element, string name, int depth, bool around)
    {
        switch (name)
        {
            case "ul" or "ol":
                collector.ListDepth++;
                List(element, name == "ol", depth, around);
                collector.ListDepth--;
                break;
            case "tr" when tables.IsDataRow(element):
                Row(element);
                break;
            case "dt":
                collector.IsBold = true;
                Walk(element, depth + 1, around);
                break;
            default:
                Walk(element, depth + 1, around);
                break;
        }
    }

    private void List(IElement list, bool isOrdered, int depth, bool around)
    {
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) ? start
            : 1;
        foreach (var child in list.ChildNodes)
        {
            if (child is IElement { LocalName: "li" } item)
            {
                collector.EndBlock();
                collector.Marker = isOrdered ? number++.ToString(CultureInfo.InvariantCulture) + "." : "•";
                Element(item, depth + 1, around);
                collector.Marker = null;
            }
            else if (child is IElement other)
            {
                Element(other, depth + 1, around);
            }
            else if (child is IText text)
            {
                // Pages put words before the first item, or close an item too early.
                Add(text.Data, collector.Words(text.Data));
            }
        }
    }

    private void Row(IElement row)
    {
        var cells = tables.Cells(row, Words);
        // Two cells without a head of columns are a label and its value; a text goes on one line.
        collector.AddRow(cells, tables.IsHead(row), asText: cells.Length == 2 && !tables.HasHeads(row)
            && !Array.Exists(cells, cell => cell.HasLines));
    }

    // The lines of a cell are kept apart.
    private PlacedWords Words(IElement cell)
    {
        Begin(cell);
        var words = new PlacedWords();
        AddCell(cell, words, 0);
        words.End();
        return words;
    }

    private void AddCell(IElement element, PlacedWords words, int depth)
    {
        var marks = HtmlMarks.Open(element, words);
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                Add(text.Data, words);
            }
            else if (node is IElement { LocalName: "br" })
            {
                words.Break();
            }
            else if (node is IElement child)
            {
                Begin(child);
                AddInCell(child, words, depth + 1);
            }
        }

        if (HtmlMarks.ChannelWithoutWords(element) is { } channel)
        {
            words.Add(channel, 0, channel.Length, PlacedWords.Nowhere);
        }

        HtmlMarks.Close(marks, words);
    }

    private void AddInCell(IElement element, PlacedWords words, int depth)
    {
        if (HtmlElements.IsUnseen(element.LocalName) || HtmlElements.IsHidden(element))
        {
            Skip(element);
        }
        else if (depth >= deepest)
        {
            Add(element.TextContent, words);
        }
        else if (HtmlElements.IsBlock(element.LocalName))
        {
            words.Break();
            AddCell(element, words, depth);
            words.Break();
        }
        else
        {
            AddCell(element, words, depth);
        }
    }

    // What is not shown is not taken for what stands behind it.
    private void Skip(IElement element)
    {
        foreach (var text in source is null ? [] : element.Descendants<IText>())
        {
            source!.Skip(text.Data);
        }
    }

    // Of the controls of forms, only a button may be the notice's own: the heading of what it unfolds.
    private bool IsControl(string name) => name is "select" or "textarea" || (name == "button" && collector.HeadingLevel == 0);
}
