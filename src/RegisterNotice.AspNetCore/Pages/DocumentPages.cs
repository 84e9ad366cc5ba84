using System.Buffers;
using RegisterNotice.Documents;
using RegisterNotice.Json;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>Writes documents as representations.</summary>
internal sealed class DocumentPages(NoticeHostingOptions options)
{
    // What a page may link to (2,048 characters), less what is added to the address of a notice.
    private const int LongestAddress = 2000;

    /// <summary>Writes a document in a format for people.</summary>
    /// <param name="document">The document.</param>
    /// <param name="format">HTML, Markdown or text.</param>
    /// <param name="addresses">The addresses of pages.</param>
    /// <param name="versions">The addresses of the same document in its languages, where it has several.</param>
    /// <param name="data">The notice, where the page is to carry it.</param>
    public byte[] Write(
        NoticeDocument document,
        PageFormat format,
        PageAddresses addresses,
        IReadOnlyList<LanguageVersion> versions,
        Notice? data = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        switch (format)
        {
            case PageFormat.Html:
                HtmlWriter.Write(document, buffer, Html(addresses, versions, data));
                break;
            case PageFormat.Markdown:
                MarkdownWriter.Write(document, buffer);
                break;
            default:
                PlainTextWriter.Write(document, buffer);
                break;
        }

        return buffer.WrittenSpan.ToArray();
    }

    private HtmlOptions Html(PageAddresses addresses, IReadOnlyList<LanguageVersion> versions, Notice? data) => options.Page.Html with
    {
        Page = true,
        Nonce = null,
        LanguageVersions = versions.Count > 1 && versions.All(version => version.Address!.Length <= LongestAddress) ? versions : [],
        Stylesheet = options.LinksStylesheet ? addresses.Stylesheet : options.Page.Html.Stylesheet,
        EmbeddedJson = data is null || options.Page.EmbedNotice == false ? options.Page.Html.EmbeddedJson : NoticeJson.Write(data),
    };
}
