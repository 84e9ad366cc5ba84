using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>The addresses of the pages of a request's notices, all in ASCII.</summary>
/// <remarks>
/// They begin with the pattern as the host wrote it, its parameters filled as in the request, behind the base path of the request. The request's own spelling
/// of the pattern is not repeated: one page has one address.
/// </remarks>
internal readonly struct PageAddresses
{
    // A client of HTTP/1.0 need not name the host.
    private const string NoHost = "localhost";

    private PageAddresses(string start) => Start = start;

    /// <summary>What stands before each segment of ours: a path or a whole address, without a slash at its end.</summary>
    public string Start { get; }

    public string List => Start.Length == 0 ? "/" : Start;

    public string Feed => $"{Start}/{NoticeRoutes.Feed}";

    /// <summary>The feed in a language.</summary>
    public string FeedIn(LanguageTag language) => In(language, Feed);

    public string Schema => $"{Start}/{NoticeRoutes.Schema}";

    public string Stylesheet => $"{Start}/{NoticeRoutes.Stylesheet}";

    /// <summary>The address of a page in a language, where its path has no place for one.</summary>
    public static string In(LanguageTag language, string address) => $"{address}?{NoticeRoutes.LanguageQuery}={language.Value}";

    /// <summary>The addresses for a request to one of our endpoints.</summary>
    public static PageAddresses Of(HttpContext context, NoticeHostingOptions options)
    {
        var start = new StringBuilder(options.PublicAddress?.AbsoluteUri.TrimEnd('/')).Append(context.Request.PathBase.ToUriComponent());
        if (context.GetEndpoint() is RouteEndpoint { RoutePattern: var pattern } endpoint
            && endpoint.Metadata.GetMetadata<NoticeRoute>() is { } route)
        {
            foreach (var segment in pattern.PathSegments.Take(pattern.PathSegments.Count - route.SegmentCount))
            {
                start.Append('/');
                foreach (var part in segment.Parts)
                {
                    start.Append(Filled(part, context.Request.RouteValues));
                }
            }
        }

        return new(start.ToString());
    }

    /// <summary>The same addresses with the scheme and host of the request, where they are paths.</summary>
    public PageAddresses Whole(HttpRequest request)
    {
        var host = request.Host.HasValue ? request.Host.ToUriComponent() : NoHost;
        return Start.Length == 0 || Start[0] == '/' ? new($"{request.Scheme}://{host}{Start}") : this;
    }

    public string Notice(string id) => $"{Start}/{NoticeSegment.Of(id)}";

    public string Revisions(string id) => $"{Notice(id)}/{NoticeRoutes.Revisions}";

    public string Revision(PublishedVersion version) => $"{Revisions(version.Id)}/{Number(version.Revision)}";

    public string Changes(string id, int from, int to) =>
        $"{Notice(id)}/{NoticeRoutes.Changes}/{Number(from)}{NoticeRoutes.Between}{Number(to)}";

    private static string Number(int revision) => revision.ToString(CultureInfo.InvariantCulture);

    private static string? Filled(RoutePatternPart part, RouteValueDictionary values) => part switch
    {
        RoutePatternLiteralPart literal => Uri.EscapeDataString(literal.Content),
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => Filled(Convert.ToString(values[parameter.Name], CultureInfo.InvariantCulture) ?? ""),
        _ => null,
    };

    // A server leaves an encoded slash as it is: encoded again it would be something else.
    private static string Filled(string value) => Uri.EscapeDataString(value).Replace("%252F", "%2F", StringComparison.OrdinalIgnoreCase);
}
