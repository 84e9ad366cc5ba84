using System.Globalization;
using AngleSharp.Dom;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Reads HTML into lines.</summary>
internal sealed class HtmlPage
{
    private const int LeastOfMain = 200;

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "head", "noscript", "svg", "math", "iframe", "object", "input", "canvas", "audio", "video" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "address", "blockquote", "pre", "ul", "ol", "li", "dl", "dt", "dd", "table", "figure", "figcaption", "form", "fieldset", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "details", "summary", "center", "body", "caption", "td", "th", "tr", "legend", "label", "hgroup",
    };

    private static readonly HashSet<string> Layouts = new(StringComparer.Ordinal) { "p", "ul", "ol", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table" };

    // Hyphens count as spaces.
    private static readonly PhraseAutomaton ChromeNames = new(["*cookie banner", "*cookie consent", "*cookieconsent", "*cookie notice", "*navbar", "*navigation", "*main menu", "*mainmenu", "*nav menu", "*breadcrumb", "*site footer", "*site header", "*skip link", "*screen reader", "*sidebar", "*social links", "*share buttons", "*pagination", "*page footer"]);

    private readonly LineCollector collector;
    private readonly HtmlSource? source;
    private readonly int deepest;
    private readonly Dictionary<IElement, bool> tablesWithHeads = [];
    private readonly bool hasMain;
    private readonly bool hidesEmails;

    private HtmlPage(IDocument document, string html, HtmlSource? source, Places places, int block, int deepest)
    {
        this.deepest = deepest;
        this.source = source;
        collector = new(places);
        collector.Position(block);
        hasMain = (html.IndexOf("main", StringComparison.Ordinal) >= 0 || html.IndexOf("MAIN", StringComparison.Ordinal) >= 0) && document.Descendants<IElement>().FirstOrDefault(IsMain) is { } main && HasMuchText(main);
        hidesEmails = html.IndexOf("cfemail", StringComparison.Ordinal) >= 0 || html.IndexOf("email-protection", StringComparison.Ordinal) >= 0;
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

    private static bool IsMain(IElement element) => element.LocalName == "main" || element.GetAttribute("role") == "main";

    // The main part of a page is where the notice is, unless it is empty.
    private static bool HasMuchText(IElement element)
    {
        var length = 0;
        foreach (var text in element.Descendants<IText>())
        {
            length += text.Data.Trim().Length;
            if (length > LeastOfMain)
            {
                return true;
            }
        }

        return false;
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
        if (Unseen.Contains(name) || IsHidden(element))
        {
            Skip(element);
            return;
        }

        if (name == "br")
        {
            collector.BreakLine();
            return;
        }

        if (hidesEmails && Email(element) is { } email)
        {
            collector.Add(email);
            Skip(element);
            return;
        }

        if (name == "a" && element.GetAttribute("href") is { } target && (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)))
        {
            collector.AddLink(Uri.UnescapeDataString(target[(target.IndexOf(':') + 1)..].Split('?')[0]));
        }

        var outer = (collector.IsChrome, collector.IsBold, collector.HeadingLevel);
        var around = isAround && !IsMain(element);
        collector.IsChrome = outer.IsChrome || IsChrome(element, name) || IsControl(name) || around;
        if (hasMain && !around && isAround)
        {
            collector.IsChrome = false;
        }

        collector.IsBold = outer.IsBold || name is "b" or "strong" or "th";
        var isBlock = Blocks.Contains(name);
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

        Content(element, name, depth, around);
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
            case "tr" when IsDataRow(element):
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
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) ? start : 1;
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

    // A cell with blocks in it lays out the page; one with words only is data.
    private static bool IsDataRow(IElement row) => row.Children.Length > 1 && !row.Descendants<IElement>().Any(element => Layouts.Contains(element.LocalName));

    private void Row(IElement row)
    {
        var cells = row.Children.Select(Words).ToArray();
        var isHead = row.Children.All(cell => cell.LocalName == "th");
        // Two cells without a head of columns are a label and its value.
        collector.AddRow(cells, isHead, asText: cells.Length == 2 && !HasHeads(row));
    }

    // The lines of a cell are kept apart.
    private PlacedWords Words(IElement cell)
    {
        Begin(cell);
        var words = new PlacedWords();
        foreach (var node in cell.Descendants())
        {
            if (node is IText text)
            {
                Add(text.Data, words);
            }
            else if (node is IElement { LocalName: "br" })
            {
                words.Break();
            }
            else if (node is IElement element)
            {
                Begin(element);
            }
        }

        words.End();
        return words;
    }

    // What is not shown is not taken for what stands behind it.
    private void Skip(IElement element)
    {
        foreach (var text in source is null ? [] : element.Descendants<IText>())
        {
            source!.Skip(text.Data);
        }
    }

    private bool HasHeads(IElement row)
    {
        if (row.Closest("table") is not { } table)
        {
            return false;
        }

        if (!tablesWithHeads.TryGetValue(table, out var has))
        {
            tablesWithHeads[table] = has = table.QuerySelector("th") is not null;
        }

        return has;
    }

    private static bool IsHidden(IElement element) =>
        element.Attributes.Length > 0
        && (element.HasAttribute("hidden")
            || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
            || (element.GetAttribute("style") is { } style && style.Replace(" ", "").IndexOf("display:none", StringComparison.OrdinalIgnoreCase) >= 0));

    // Of the controls of forms, only a button may be the notice's own: the heading of what it unfolds.
    private bool IsControl(string name) => name is "select" or "textarea" || (name == "button" && collector.HeadingLevel == 0);

    private static bool IsChrome(IElement element, string name)
    {
        if (name is "nav" or "footer" or "aside" || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary" or "dialog" or "search")
        {
            return true;
        }

        if (name == "header")
        {
            return element.ParentElement?.LocalName is "body" or "div" && element.QuerySelector("h1") is null;
        }

        if (name is not ("div" or "section" or "ul" or "a" or "span") || element.Attributes.Length == 0)
        {
            return false;
        }

        return (element.Id is { Length: > 0 } id && ChromeNames.IsIn(id)) || (element.ClassName is { Length: > 0 } names && ChromeNames.IsIn(names));
    }

    /// <summary>The address that a page hides from collectors: the first two digits are the key to the rest.</summary>
    private static string? Email(IElement element)
    {
        var hidden = element.GetAttribute("data-cfemail");
        if (hidden is null && element.LocalName == "a" && element.GetAttribute("href") is { } target && target.IndexOf("/cdn-cgi/l/email-protection#", StringComparison.Ordinal) is >= 0 and var at && element.QuerySelector("[data-cfemail]") is null)
        {
            hidden = target[(at + "/cdn-cgi/l/email-protection#".Length)..];
        }

        if (hidden is null || hidden.Length < 6 || hidden.Length % 2 != 0 || !int.TryParse(hidden[..2], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var key))
        {
            return null;
        }

        var address = new char[(hidden.Length / 2) - 1];
        for (var i = 0; i < address.Length; i++)
        {
            if (!int.TryParse(hidden.Substring((i + 1) * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                return null;
            }

            address[i] = (char)(code ^ key);
        }

        return EmailAddresses.IsValid(new(address)) ? new(address) : null;
    }
}
