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
    /// <remarks>Where the page is nested beyond reason, the structure of what is too deep is taken out of it; where that does not help, all
    /// structure.</remarks>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IHtmlDocument Parse(string html, ReadingLimits limits) =>
        TryParse(html, limits) ?? TryParse(HtmlFlattening.Flatten(html, limits.MaxNesting / 2), limits) ?? Parse(HtmlFlattening.Flatten(html, 0), (_, _) => { });

    private static IHtmlDocument? TryParse(string html, ReadingLimits limits)
    {
        try
        {
            return Parse(html, new HtmlGuard(html, limits).See);
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }
    }

    private static IHtmlDocument Parse(string html, Action<IElement, AngleSharp.Text.TextPosition> created)
    {
        var options = new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false, SkipComments = true, OnCreated = created };
        return new HtmlParser(options, BrowsingContext.New(Configuration)).ParseDocument(html);
    }
}
