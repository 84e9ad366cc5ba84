using System.Buffers;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RegisterNotice.AspNetCore.Pages;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore;

/// <summary>An answer of a notice as the request asks for it: HTML, JSON, Markdown or text by <c>Accept</c>, in a language by <c>Accept-Language</c>.</summary>
/// <remarks>
/// What of the notice is for the public goes out. The answer has an entity tag and is 304 where the reader has it already, says by which headers it varies, and
/// brings a Content-Security-Policy that the page passes, unless the host has set one. It is written anew each time: <c>MapNotices</c> keeps what it
/// has written.
/// </remarks>
public sealed class NoticeHttpResult : IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<Notice>, IEndpointMetadataProvider
{
    internal NoticeHttpResult(Notice notice, LanguageTag? language) => (Notice, Language) = (notice, language);

    /// <summary>The notice.</summary>
    public Notice Notice { get; }

    /// <summary>The language of the words; where null, the request chooses among those of the notice.</summary>
    public LanguageTag? Language { get; }

    /// <summary>The HTTP status code where the notice is sent: 200.</summary>
    public int StatusCode { get; } = StatusCodes.Status200OK;

    int? IStatusCodeHttpResult.StatusCode => StatusCode;

    object? IValueHttpResult.Value => Notice;

    Notice? IValueHttpResult<Notice>.Value => Notice;

    /// <summary>Answers.</summary>
    /// <param name="httpContext">The request and its answer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is null.</exception>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var services = httpContext.RequestServices;
        var host = services.GetService<IOptions<NoticeHostingOptions>>()?.Value ?? new();
        var published = Notice.ForPublication();
        var languages = Language is null ? published.PageLanguages(host.Page.Compose.WordSource) : [Language];
        if (await PageAsked.OfAsync(httpContext, null, null, languages).ConfigureAwait(false) is { } asked)
        {
            // Where the style sheet of MapNotices stands is not known here: the page holds its style.
            var answer = new PageAnswer(
                Microsoft.Extensions.Options.Options.Create(new NoticeHostingOptions { Page = host.Page, CacheControl = host.CacheControl }),
                services.GetService<TimeProvider>() ?? TimeProvider.System);
            await answer.SendAsync(httpContext, Write(published, asked, host.Page), asked.Vary).ConfigureAwait(false);
        }
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Notice), [.. PageFormatRow.All.Select(row => row.TypeName)]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
    }

    private static Representation Write(Notice published, PageAsked asked, NoticePageOptions page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        if (asked.Language is not { } language)
        {
            NoticeJson.Write(published, buffer);
        }
        else if (asked.Format == PageFormat.Html)
        {
            NoticePage.Write(published, buffer, page with
            {
                Compose = page.Compose with { Language = language },
                Html = page.Html with { Page = true, Nonce = null },
            });
        }
        else
        {
            var document = NoticeComposer.Compose(published, page.Compose with { Language = language });
            Action<NoticeDocument, IBufferWriter<byte>> write = asked.Format == PageFormat.Markdown ? MarkdownWriter.Write : (it, to) => PlainTextWriter.Write(it, to);
            write(document, buffer);
        }

        return new(buffer.WrittenSpan.ToArray(), PageFormatRow.Of(asked.Format).ContentType, asked.Language);
    }
}
