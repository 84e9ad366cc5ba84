using AngleSharp.Dom;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Tells what elements of a page are for.</summary>
internal static class HtmlElements
{
    private const int LeastOfMain = 200;

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "head", "noscript", "svg", "math", "iframe", "object", "input", "canvas", "audio", "video",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "address", "blockquote", "pre", "ul", "ol", "li", "dl", "dt",
        "dd", "table", "figure", "figcaption", "form", "fieldset", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "details", "summary", "center", "body",
        "caption", "td", "th", "tr", "legend", "label", "hgroup",
    };

    private static readonly HashSet<string> Layouts = new(StringComparer.Ordinal) { "p", "ul", "ol", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table" };

    // Hyphens count as spaces.
    private static readonly PhraseAutomaton ChromeNames = new(["*cookie banner", "*cookie consent", "*cookieconsent", "*cookie notice", "*navbar", "*navigation", "*main menu", "*mainmenu", "*nav menu", "*breadcrumb", "*site footer", "*site header", "*skip link", "*screen reader", "*sidebar", "*social links", "*share buttons", "*pagination", "*page footer"]);

    /// <summary>Whether nothing of an element is shown as words.</summary>
    public static bool IsUnseen(string name) => Unseen.Contains(name);

    /// <summary>Whether an element is set apart from what stands before and behind it.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsMain(IElement element) => element.LocalName == "main" || element.GetAttribute("role") == "main";

    /// <summary>Whether an element has so much text that it is where the notice is.</summary>
    // The main part of a page is where the notice is, unless it is empty.
    public static bool HasMuchText(IElement element)
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

    /// <summary>Whether the cells of a row have words only. A cell with blocks in it as often lays out the page.</summary>
    public static bool HasPlainCells(IElement row) => !row.Descendants<IElement>().Any(element => Layouts.Contains(element.LocalName));

    /// <summary>Whether a cell of a row holds what no cell of data does: headings, or a table of its own.</summary>
    public static bool HasParts(IElement row) => row.QuerySelector("h1, h2, h3, h4, h5, h6, table") is not null;

    public static bool IsHidden(IElement element) =>
        element.Attributes.Length > 0
        && (element.HasAttribute("hidden")
            || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
            || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "").IndexOf("display:none", StringComparison.OrdinalIgnoreCase) >= 0));

    public static bool IsChrome(IElement element, string name)
    {
        if (name is "nav" or "footer" or "aside"
            || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary" or "dialog" or "search")
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

        return (element.Id is { Length: > 0 } id && ChromeNames.IsIn(id))
            || (element.ClassName is { Length: > 0 } names && ChromeNames.IsIn(names));
    }
}
