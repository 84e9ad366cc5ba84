using RegisterNotice.Import.Writing;

namespace RegisterNotice.Documents;

/// <summary>Writes documents as Word files: <c>.docx</c>, Office Open XML (ISO/IEC 29500).</summary>
/// <remarks>
/// Headings, lists and tables are those of Word, with the styles that it knows by name (Title, Heading 1 to 6, List Bullet, List Number, Table Grid), so that a
/// template restyles them and a screen reader finds them; the first row of a table heads its pages. Text has its language, and addresses are links. Characters
/// that XML cannot hold become U+FFFD, the replacement character. The same document gives the same words and styles; the file's own times are not set.
/// </remarks>
public static class WordWriter
{
    /// <summary>Writes a document to a stream.</summary>
    /// <param name="document">The document, such as <see cref="NoticeComposer"/> makes of a notice.</param>
    /// <param name="destination">Where to write; it is not closed, and must be able to seek.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="destination"/> cannot seek or be written.</exception>
    public static void Write(NoticeDocument document, Stream destination)
    {
        Guard.NotNull(document);
        Guard.NotNull(destination);
        if (!destination.CanSeek || !destination.CanWrite)
        {
            throw new ArgumentException("Give a stream that can be written and can seek, such as a file or a MemoryStream.", nameof(destination));
        }

        WordFileWriter.Write(document, destination);
    }

    /// <summary>Writes a document to bytes.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static byte[] Write(NoticeDocument document)
    {
        using var file = new MemoryStream();
        Write(document, file);
        return file.ToArray();
    }
}
