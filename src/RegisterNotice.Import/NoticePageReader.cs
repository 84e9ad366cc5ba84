using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import;

/// <summary>Reads pages of text, HTML and Markdown into documents: their words in sections with headings, and where each of them stands in the page.</summary>
/// <remarks>
/// No word is lost, and nothing is said of what they mean: <see cref="NoticeInterpreter"/> reads the facts of a document, and
/// <see cref="NoticeImporter"/> does both. What is no page
/// (a PDF, a picture, a notice's JSON, nothing at all) is refused with a finding. Any text is read, whatever it is, on any stack; time grows linearly
/// with its length.
/// </remarks>
public static class NoticePageReader
{
    /// <summary>Reads a page that is text already.</summary>
    /// <param name="page">The page as text, HTML or Markdown.</param>
    /// <param name="options">Format, language and limits; plain text where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The documents of the page, one for each notice on it, at least one; none where it is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ReadPage Read(string page, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(OpenedPage.Of(Guard.NotNull(page), options ?? ImportOptions.Default), options ?? ImportOptions.Default, cancellationToken);

    /// <summary>Reads a page from bytes.</summary>
    /// <param name="page">The bytes of the page, in an encoding as
    /// <see cref="NoticeImporter.Import(ReadOnlySpan{byte}, ImportOptions?, CancellationToken)"/> tells it.</param>
    /// <param name="options">Format, language and limits; plain text where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The documents of the page, one for each notice on it, at least one; none where it is refused.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ReadPage Read(ReadOnlySpan<byte> page, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(OpenedPage.Of(page, options ?? ImportOptions.Default), options ?? ImportOptions.Default, cancellationToken);

    /// <summary>Reads a page from bytes.</summary>
    /// <param name="page">The bytes of the page, as for a span of them.</param>
    /// <param name="options">Format, language and limits; plain text where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The documents of the page, one for each notice on it, at least one; none where it is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ReadPage Read(byte[] page, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(Guard.NotNull(page).AsSpan(), options, cancellationToken);

    /// <summary>Reads a page from a stream.</summary>
    /// <param name="page">The bytes of the page, to the end; left open. Little beyond <see cref="ImportOptions.MaxBytes"/> is read.</param>
    /// <param name="options">Format, language and limits; plain text where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The documents of the page, one for each notice on it, at least one; none where it is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ReadPage Read(Stream page, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(OpenedPage.Of(Guard.NotNull(page), options ?? ImportOptions.Default, cancellationToken), options ?? ImportOptions.Default, cancellationToken);

    /// <summary>Reads a page from a stream without holding a thread while it waits for bytes.</summary>
    /// <param name="page">The bytes of the page, to the end; left open. Little beyond <see cref="ImportOptions.MaxBytes"/> is read.</param>
    /// <param name="options">Format, language and limits; plain text where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The documents of the page, one for each notice on it, at least one; none where it is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ReadPage> ReadAsync(Stream page, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= ImportOptions.Default;
        return Read(await OpenedPage.OfAsync(Guard.NotNull(page), options, cancellationToken).ConfigureAwait(false), options, cancellationToken);
    }

    internal static ReadPage Read(OpenedPage page, ImportOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (page.Refusal is { } refusal)
        {
            return new([]) { Text = page.Text, Encoding = page.Encoding, Findings = [refusal] };
        }

        var limits = new ReadingLimits(options.MaxNesting, cancellationToken);
        var notices = PageNotices.Of(Lines(page.Text, options.Format, limits), options.Language, limits);
        return new(Array.ConvertAll(notices, notice => new PlacedDocument(notice))) { Text = page.Text, Encoding = page.Encoding };
    }

    private static Page Lines(string page, PageFormat format, ReadingLimits limits) => format switch
    {
        PageFormat.Html => HtmlPage.Read(page, limits),
        PageFormat.Markdown => MarkdownPage.Read(page, limits),
        _ => TextPage.Read(page),
    };
}
