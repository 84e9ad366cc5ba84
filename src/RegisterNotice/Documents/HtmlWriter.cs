using System.Buffers;
using RegisterNotice.Documents.Writing;

namespace RegisterNotice.Documents;

/// <summary>Writes documents as HTML that is fit to publish: semantic, accessible, without script.</summary>
/// <remarks>
/// A writer knows the words and not the notice: <c>NoticePage</c> writes a page that carries its notice as data, too. Whatever stands in a text comes out as
/// text. A line feed becomes a line break; addresses of pages (https only, without a user name) and of mailboxes become links, as do the anchors that the short
/// layer points with. Characters that HTML cannot hold (control characters but tab, noncharacters and halves of surrogate pairs) are written as U+FFFD, the
/// replacement character. Words in another language than the block that <see cref="NoticeComposer"/> put them into say so (<c>&lt;span lang="fi"&gt;</c>).
/// There is exactly one heading of the title's level, and headings go down without gaps. Each section of a known kind has an identifier that is the same in
/// every language, layout and revision, such as <c>retention</c>; a second one of its kind is <c>retention-2</c>.
/// </remarks>
public static class HtmlWriter
{
    /// <summary>Writes a document to a string.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">Whether to write a page or a fragment, and more; a page where null.</param>
    /// <returns>The HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Write(NoticeDocument document, HtmlOptions? options = null)
    {
        Guard.NotNull(document);
        using var output = new StringOutput();
        new HtmlRenderer(output, options ?? HtmlOptions.Default).Write(document);
        return output.ToString();
    }

    /// <summary>Writes a document as UTF-8.</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="options">Whether to write a page or a fragment, and more; a page where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(NoticeDocument document, IBufferWriter<byte> destination, HtmlOptions? options = null)
    {
        Guard.NotNull(document);
        using var output = new Utf8Output(Guard.NotNull(destination));
        new HtmlRenderer(output, options ?? HtmlOptions.Default).Write(document);
        output.Finish();
    }

    /// <summary>Writes a document to a text writer.</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">Where to write; it is neither flushed nor closed.</param>
    /// <param name="options">Whether to write a page or a fragment, and more; a page where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(NoticeDocument document, TextWriter destination, HtmlOptions? options = null)
    {
        Guard.NotNull(document);
        using var output = new TextWriterOutput(Guard.NotNull(destination));
        new HtmlRenderer(output, options ?? HtmlOptions.Default).Write(document);
        output.Finish();
    }
}
