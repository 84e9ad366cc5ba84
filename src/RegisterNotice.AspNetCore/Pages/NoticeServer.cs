using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>What the endpoints of all patterns of a host share.</summary>
internal sealed class NoticeServer(IOptions<NoticeHostingOptions> options, RepresentationCache cache, PageAnswer answer)
{
    public NoticeHostingOptions Options { get; } = options.Value;

    public RepresentationCache Cache => cache;

    public PageAnswer Answer => answer;

    public DocumentPages Documents { get; } = new(options.Value);

    /// <summary>Adds it to the services of a host.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.TryAddSingleton<RepresentationCache>();
        services.TryAddSingleton<PageAnswer>();
        services.TryAddSingleton<NoticeServer>();
    }

    /// <summary>The notices of a request.</summary>
    public PublicNotices Notices(HttpContext context) => new(context.RequestServices.GetRequiredService<INoticeSource>(), cache, Options);

    /// <summary>The addresses of pages.</summary>
    public PageAddresses Addresses(HttpContext context) => PageAddresses.Of(context, Options);

    /// <summary>The value of a parameter of a route.</summary>
    public static string Value(HttpContext context, string parameter) => context.Request.RouteValues[parameter] as string ?? "";

    /// <summary>The language that the query names, where the path has no place for it; null where it names none.</summary>
    public static string? LanguageOfQuery(HttpContext context) =>
        context.Request.Query[NoticeRoutes.LanguageQuery] is [{ Length: > 0 } language] ? language : null;

    /// <summary>The addresses of a page in its languages, each named in the query.</summary>
    public static LanguageVersion[] VersionsByQuery(string address, IEnumerable<LanguageTag> languages) =>
        [.. languages.Select(language => new LanguageVersion { Language = language, Address = PageAddresses.In(language, address) })];

    /// <summary>The addresses of a page in its languages, each the last segment of the path.</summary>
    public static LanguageVersion[] VersionsByPath(string address, IEnumerable<LanguageTag> languages) =>
        [.. languages.Select(language => new LanguageVersion { Language = language, Address = $"{address}/{language.Value}" })];

    /// <summary>A document that says its region, where one was asked for and the document is in its language.</summary>
    public static NoticeDocument In(NoticeDocument document, LanguageTag language) =>
        language.Value.StartsWith(document.Language.Value + "-", StringComparison.Ordinal)
            ? document with { Language = language }
            : document;
}
