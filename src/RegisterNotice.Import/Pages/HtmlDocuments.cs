using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace RegisterNotice.Import.Pages;

/// <summary>Parses pages of HTML.</summary>
internal static class HtmlDocuments
{
    // A parser that is given no context makes the configuration of one anew, which takes longer than a page of notices does.
    // Nothing observes attributes: a page that is read for its words looks for none of its style sheets.
    private static readonly IConfiguration Configuration = AngleSharp.Configuration.Default.Without<IAttributeObserver>();

    /// <summary>The document of a page, whose elements know where they stand in it.</summary>
    public static IHtmlDocument Parse(string html)
    {
        var options = new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false, SkipComments = true };
        return new HtmlParser(options, BrowsingContext.New(Configuration)).ParseDocument(html);
    }
}
