using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NodaTime;
using RegisterNotice.Documents;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>Sends representations, or says that the reader has them already (RFC 9110, section 13).</summary>
internal sealed class PageAnswer
{
    private readonly TimeProvider time;
    private readonly string cacheControl;
    private readonly string privateCacheControl;
    private readonly string policy;

    public PageAnswer(IOptions<NoticeHostingOptions> options, TimeProvider time)
    {
        this.time = time;
        var set = options.Value;
        cacheControl = set.CacheControl.ToString();
        privateCacheControl = Private(set.CacheControl).ToString();
        policy = $"default-src 'none'; style-src {StyleSource(set)}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    }

    /// <summary>Sends a representation.</summary>
    /// <param name="context">The request.</param>
    /// <param name="page">The representation.</param>
    /// <param name="vary">Which headers of the request it was chosen by.</param>
    /// <param name="publishedAt">When it was published; null where it tells of several things.</param>
    public async Task SendAsync(HttpContext context, Representation page, string? vary = null, Instant? publishedAt = null)
    {
        var (request, response) = (context.Request, context.Response);
        var modified = publishedAt is { } instant ? Modified(instant) : null;
        SetHeaders(context, page, vary, modified);
        if (IsKnown(request.Headers, page, modified))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = page.ContentType;
        response.ContentLength = page.Bytes.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.BodyWriter.WriteAsync(page.Bytes, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private void SetHeaders(HttpContext context, Representation page, string? vary, DateTimeOffset? modified)
    {
        var headers = context.Response.Headers;
        headers.ETag = page.EntityTag;
        if (modified is { } moment)
        {
            headers.LastModified = HeaderUtilities.FormatDate(moment);
        }

        if (page.Language is { } language)
        {
            headers.ContentLanguage = language.Value;
        }

        if (page.Link is { } link)
        {
            headers.Append(HeaderNames.Link, link);
        }

        if (page.Location is { } location)
        {
            headers.ContentLocation = location;
        }

        if (vary is not null)
        {
            headers.Append(HeaderNames.Vary, vary);
        }

        // A host that has set one of these knows why.
        headers.TryAdd(HeaderNames.CacheControl, IsForSome(context) ? privateCacheControl : cacheControl);
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, policy);
        headers.TryAdd(HeaderNames.XContentTypeOptions, "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
    }

    /// <summary>
    /// When it was published, in whole seconds; null within the same second, in which it may be published anew: who then asked for what came since would be
    /// told that nothing did.
    /// </summary>
    private DateTimeOffset? Modified(Instant publishedAt)
    {
        var seconds = DateTimeOffset.FromUnixTimeSeconds(publishedAt.ToUnixTimeSeconds());
        return time.GetUtcNow().ToUnixTimeSeconds() > seconds.ToUnixTimeSeconds() ? seconds : null;
    }

    private static bool IsKnown(IHeaderDictionary headers, Representation page, DateTimeOffset? modified)
    {
        if (headers.IfNoneMatch is { Count: > 0 } tags)
        {
            return HasTag(tags, page.EntityTag);
        }

        return modified is { } moment
            && headers.IfModifiedSince is { Count: 1 } since
            && HeaderUtilities.TryParseDate(since.ToString(), out var date)
            && moment <= date;
    }

    private static bool HasTag(StringValues tags, string tag)
    {
        if (tags.Count == 1 && tags[0] == tag)
        {
            return true;
        }

        var ours = new EntityTagHeaderValue(tag);
        return EntityTagHeaderValue.TryParseList(tags, out var theirs)
            && theirs.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Compare(ours, useStrongComparison: false));
    }

    // What only some may see must not be kept for all.
    private static bool IsForSome(HttpContext context) =>
        context.GetEndpoint() is { Metadata: var metadata }
            && metadata.GetMetadata<IAllowAnonymous>() is null
            && (metadata.GetMetadata<IAuthorizeData>() is not null || metadata.GetMetadata<AuthorizationPolicy>() is not null);

    private static CacheControlHeaderValue Private(CacheControlHeaderValue control)
    {
        var copy = CacheControlHeaderValue.Parse(control.ToString());
        copy.Private |= copy.Public;
        copy.Public = false;
        copy.SharedMaxAge = null;
        return copy;
    }

    private static string StyleSource(NoticeHostingOptions options)
    {
        if (options.LinksStylesheet)
        {
            return "'self'";
        }

        return options.Page.Html.Stylesheet switch
        {
            null => $"'{HtmlStylesheet.Hash}'",
            ['/', ..] => "'self'",
            var address => new Uri(address).GetLeftPart(UriPartial.Authority),
        };
    }
}
