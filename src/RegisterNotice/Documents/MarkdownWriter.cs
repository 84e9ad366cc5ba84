using System.Buffers;
using RegisterNotice.Documents.Writing;

namespace RegisterNotice.Documents;

/// <summary>Writes documents as Markdown: CommonMark, with tables as GitHub writes them.</summary>
/// <remarks>
/// Whatever stands in a text comes out as text: a reader of CommonMark gives back the same characters. A line feed becomes a hard break; in a heading it is a
/// character reference and in a cell of a table <c>&lt;br&gt;</c>. Characters that CommonMark cannot hold (control characters but tab, noncharacters and halves
/// of surrogate pairs) are written as U+FFFD, the replacement character. Markdown has no place for the language of a block, nor for a paragraph without a
/// character.
/// </remarks>
public static class MarkdownWriter
{
    /// <summary>Writes a document to a string.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The Markdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Write(NoticeDocument document)
    {
        Guard.NotNull(document);
        using var output = new StringOutput();
        new MarkdownRenderer(output).Write(document);
        return output.ToString();
    }

    /// <summary>Writes a document as UTF-8.</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">Where to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(NoticeDocument document, IBufferWriter<byte> destination)
    {
        Guard.NotNull(document);
        using var output = new Utf8Output(Guard.NotNull(destination));
        new MarkdownRenderer(output).Write(document);
        output.Finish();
    }

    /// <summary>Writes a document to a text writer.</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">Where to write; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(NoticeDocument document, TextWriter destination)
    {
        Guard.NotNull(document);
        using var output = new TextWriterOutput(Guard.NotNull(destination));
        new MarkdownRenderer(output).Write(document);
        output.Finish();
    }
}
