using System.Buffers;
using RegisterNotice.Documents;
using RegisterNotice.Documents.Writing;
using RegisterNotice.Json;

namespace RegisterNotice.Publishing;

/// <summary>Writes a notice as the page to publish: its words for people, the notice itself as data for programs.</summary>
/// <remarks>
/// The page is what <see cref="NoticeComposer"/> and <see cref="HtmlWriter"/> make of the notice. A whole page also carries
/// <see cref="NoticePublication.ForPublication">what of the notice is for the public</see> as canonical JSON, so that <c>RegisterNotice.Import</c>, and anyone
/// who reads JSON, takes it from there without loss; see <see cref="HtmlOptions.EmbeddedJson"/> for where it stands.
/// </remarks>
public static class NoticePage
{
    /// <summary>Writes a page to a string.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">Language, layout and format; a whole page that carries the notice where null.</param>
    /// <returns>The HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentException">The page carries the notice, and a text of it has half of a surrogate pair, or an enumeration a value that it does
    /// not name.</exception>
    public static string Write(Notice notice, NoticePageOptions? options = null)
    {
        options ??= NoticePageOptions.Default;
        return HtmlWriter.Write(NoticeComposer.Compose(Guard.NotNull(notice), options.Compose), Html(notice, options));
    }

    /// <summary>Writes a page as UTF-8.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="options">Language, layout and format; a whole page that carries the notice where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="ArgumentException">
    /// The page carries the notice, and a text of it has half of a surrogate pair, or an enumeration a value that it does not name. Nothing has been written
    /// then.
    /// </exception>
    public static void Write(Notice notice, IBufferWriter<byte> destination, NoticePageOptions? options = null)
    {
        options ??= NoticePageOptions.Default;
        HtmlWriter.Write(NoticeComposer.Compose(Guard.NotNull(notice), options.Compose), destination, Html(notice, options));
    }

    /// <summary>Writes a page to a text writer.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="destination">Where to write; it is neither flushed nor closed.</param>
    /// <param name="options">Language, layout and format; a whole page that carries the notice where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="ArgumentException">
    /// The page carries the notice, and a text of it has half of a surrogate pair, or an enumeration a value that it does not name. Nothing has been written
    /// then.
    /// </exception>
    public static void Write(Notice notice, TextWriter destination, NoticePageOptions? options = null)
    {
        options ??= NoticePageOptions.Default;
        HtmlWriter.Write(NoticeComposer.Compose(Guard.NotNull(notice), options.Compose), destination, Html(notice, options));
    }

    private static HtmlOptions Html(Notice notice, NoticePageOptions options)
    {
        var html = options.Html;
        if (html.LanguageVersions.Count == 0 && notice.LanguageVersions.Count > 0)
        {
            html = html with { LanguageVersions = [.. notice.LanguageVersions.Where(version => PageAddress.IsOne(version.Address))] };
        }

        return options.Embeds ? html with { EmbeddedJson = NoticeJson.Write(notice.ForPublication()) } : html;
    }
}
