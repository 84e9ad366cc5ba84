using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RegisterNotice.Tests.Documents;

/// <summary>Reads what a browser would show.</summary>
internal static class HtmlReading
{
    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The text of an element with its line breaks, without that of lists inside it.</summary>
    public static string Text(INode node) => string.Concat(node.ChildNodes.Select(child => child switch
    {
        IText text => text.Data,
        IElement { LocalName: "br" } => "\n",
        IElement { LocalName: "ul" or "ol" } => "",
        _ => Text(child),
    }));
}
