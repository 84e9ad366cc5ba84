using RegisterNotice.Validation;

namespace RegisterNotice.Import;

/// <summary>Brings notices over that were published as files: PDF and Word.</summary>
/// <remarks>
/// The file is read into HTML (text in reading order, headings by size and weight or by style, lists, tables, links; running heads and page numbers
/// told once or not at all; hyphens at
/// the ends of lines undone), and <see cref="NoticeImporter"/> reads that as any page. What cannot be read is refused with a finding: a file that
/// needs a password (RN9111), one that
/// holds pictures of pages and no text (RN9112), one that is damaged (RN9113), one beyond <see cref="ImportOptions.MaxBytes"/> or
/// <see cref="ImportOptions.MaxLength"/> (RN9109).
/// <see cref="ImportOptions.Format"/> is of no concern here.
/// </remarks>
public static class FileImporter
{
    /// <summary>Brings a file over.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="options">Language, identifier and limits.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The notices of the file, at least one; none where it is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static FileImportResult Import(byte[] file, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(file);
        options ??= ImportOptions.Default;
        cancellationToken.ThrowIfCancellationRequested();
        if (file.Length > options.MaxBytes)
        {
            return Refused(PageRefusals.BeyondBytes(options), null);
        }

        var format = FormatOf(file);
        if (format is null)
        {
            // Neither: a picture, an archive or an older document is refused as a page; what is a page is none of ours.
            return Refused(PageRefusals.Of(file, options) ?? PageRefusals.Damaged(options), null);
        }

        var read = FileReading.Read(file, format.Value, options, cancellationToken);
        return read.Refusal is { } refusal
            ? Refused(refusal, format)
            : new(NoticeImporter.Import(read.Html, options with { Format = PageFormat.Html }, cancellationToken), format, read.Places);
    }

    /// <summary>Brings a file over from a stream.</summary>
    /// <param name="file">The bytes of the file, to the end; left open. Little beyond <see cref="ImportOptions.MaxBytes"/> is read.</param>
    /// <param name="options">Language, identifier and limits.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The notices of the file, at least one; none where it is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static FileImportResult Import(Stream file, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= ImportOptions.Default;
        using var buffer = new PooledBuffer();
        return buffer.Fill(Guard.NotNull(file), options.MaxBytes, cancellationToken)
            ? Import(buffer.WrittenSpan.ToArray(), options, cancellationToken)
            : Refused(PageRefusals.BeyondBytes(options), null);
    }

    /// <summary>What kind of file it is.</summary>
    /// <param name="file">The first bytes of the file, or all of them.</param>
    /// <returns>The format; null where it is neither PDF nor Word.</returns>
    public static FileFormat? FormatOf(ReadOnlySpan<byte> file) => Pages.FileSigns.Of(file) switch
    {
        (_, "PDF") => FileFormat.Pdf,
        (_, "Word, docx") => FileFormat.Word,
        _ => null,
    };

    private static FileImportResult Refused(Finding refusal, FileFormat? format) =>
        new(new([], [], []) { Findings = [refusal] }, format, []);
}
