using Microsoft.Net.Http.Headers;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore;

/// <summary>How a host serves notices. Set when the host starts; what is changed later has no effect.</summary>
public sealed class NoticeHostingOptions
{
    private const long UsualCacheBytes = 64 * 1024 * 1024;

    /// <summary>Layout, words, detail and format of the pages, and whether they carry the notice as data.</summary>
    /// <remarks>
    /// The host's addresses take the place of <see cref="Documents.HtmlOptions.LanguageVersions"/>, and the reader's language that of
    /// <see cref="Documents.ComposeOptions.Language"/>. A page is always a whole one.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NoticePageOptions Page { get; set => field = Given(value); } = NoticePageOptions.Default;

    /// <summary>
    /// How long what is served may be kept: unless set otherwise <c>public, max-age=0, must-revalidate</c>, so that whoever has a page asks whether it is the
    /// newest. Where an endpoint asks for authorization, <c>public</c> becomes <c>private</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CacheControlHeaderValue CacheControl { get; set => field = Given(value); } =
        new() { Public = true, MaxAge = TimeSpan.Zero, MustRevalidate = true };

    /// <summary>How many bytes of written pages are kept in memory at most, so that each is written once; 64 MiB unless set otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public long CacheBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = UsualCacheBytes;

    /// <summary>
    /// Whether pages link to the style sheet at <c>style.css</c> below the pattern; where false, as it is unless set, each holds its style, and the policy of
    /// the answer allows it by its hash.
    /// </summary>
    public bool LinksStylesheet { get; set; }

    /// <summary>
    /// Where readers find the host, such as <c>https://shop.example</c>: links between pages and in the feed are then whole addresses, as search engines want
    /// them. Where null, pages link by paths, and the feed by the scheme and host of the request.
    /// </summary>
    /// <remarks>Set it where a proxy stands before the host, or several names lead to it: the feed is known by its address.</remarks>
    /// <exception cref="ArgumentException">It is no address of the schemes http and https, or has a query, a fragment or the name of a user.</exception>
    public Uri? PublicAddress { get; set => field = value is null ? null : Public(value); }

    /// <summary>How many of the latest revisions the feed of changes tells of, 50 unless set otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int FeedEntries
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 50;

    private static T Given<T>(T? value)
        where T : class => value ?? throw new ArgumentNullException(nameof(value));

    private static Uri Public(Uri address) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" }
            ? address
            : throw new ArgumentException("Give the whole address of the host, such as https://shop.example.", nameof(address));
}
