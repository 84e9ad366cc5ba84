using System.Buffers;
using RegisterNotice.Documents.Writing;

namespace RegisterNotice.Documents;

/// <summary>Writes documents as plain text: wrapped lines, underlined headings, lists with bullets and numbers, tables in columns.</summary>
/// <remarks>
/// A table that is too wide for its columns is written row by row, each cell behind the heading of its column. Lines are broken at spaces only, and end with a
/// line feed. The anchors with which a short layer points to sections of its own page mean nothing in plain text: only the headings are written.
/// Control characters but tab, noncharacters and halves of surrogate pairs are written as U+FFFD, the replacement character: a terminal would obey some of
/// them.
/// </remarks>
public static class PlainTextWriter
{
    /// <summary>Writes a document to a string.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">The width; 78 columns where null.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Write(NoticeDocument document, PlainTextOptions? options = null)
    {
        Guard.NotNull(document);
        using var output = new StringOutput();
        new PlainTextRenderer(output, options ?? PlainTextOptions.Default).Write(document);
        return output.ToString();
    }

    /// <summary>Writes a document as UTF-8.</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="options">The width; 78 columns where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(NoticeDocument document, IBufferWriter<byte> destination, PlainTextOptions? options = null)
    {
        Guard.NotNull(document);
        using var output = new Utf8Output(Guard.NotNull(destination));
        new PlainTextRenderer(output, options ?? PlainTextOptions.Default).Write(document);
        output.Finish();
    }

    /// <summary>Writes a document to a text writer.</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">Where to write; it is neither flushed nor closed.</param>
    /// <param name="options">The width; 78 columns where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(NoticeDocument document, TextWriter destination, PlainTextOptions? options = null)
    {
        Guard.NotNull(document);
        using var output = new TextWriterOutput(Guard.NotNull(destination));
        new PlainTextRenderer(output, options ?? PlainTextOptions.Default).Write(document);
        output.Finish();
    }
}
