using RegisterNotice.Import.Interpreting;

namespace RegisterNotice.Import;

/// <summary>Brings published notices over: a page of prose becomes typed notices. <see cref="NoticePageReader"/> reads it,
/// <see cref="NoticeInterpreter"/> interprets it.</summary>
/// <remarks>
/// Every word of the page is kept in <see cref="Notice.Wordings"/>; facts are only those that the page states, each with its place; what could not be
/// settled is listed. A page
/// of HTML that carries its notices as data (<c>NoticePage</c>) is not interpreted: they are taken as they are, and each is one fact. What is no page (a PDF, a
/// picture, a notice's JSON, nothing at all) is refused with a finding. Any text is read, whatever it is, on any stack; time grows linearly with its length.
/// </remarks>
public static class NoticeImporter
{
    /// <summary>Reads a page that is text already.</summary>
    /// <param name="page">The page as text, HTML or Markdown.</param>
    /// <param name="options">Format, language, identifier and limits; plain text where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The notices of the page, at least one; none where it is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ImportResult Import(string page, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        Import(OpenedPage.Of(Guard.NotNull(page), options ?? ImportOptions.Default), options ?? ImportOptions.Default, cancellationToken);

    /// <summary>Reads a page from bytes.</summary>
    /// <param name="page">
    /// The bytes of the page. A byte order mark tells their encoding; without one they are UTF-8, UTF-16 by its zero bytes, what a <c>meta</c>
    /// element or an XML declaration says,
    /// or else Windows-1252, which pages also mean by ISO-8859-1.
    /// </param>
    /// <param name="options">Format, language, identifier and limits; plain text where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The notices of the page, at least one; none where it is refused.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ImportResult Import(ReadOnlySpan<byte> page, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        Import(OpenedPage.Of(page, options ?? ImportOptions.Default), options ?? ImportOptions.Default, cancellationToken);

    /// <summary>Reads a page from bytes.</summary>
    /// <param name="page">The bytes of the page, as for a span of them.</param>
    /// <param name="options">Format, language, identifier and limits; plain text where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The notices of the page, at least one; none where it is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ImportResult Import(byte[] page, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        Import(Guard.NotNull(page).AsSpan(), options, cancellationToken);

    /// <summary>Reads a page from a stream.</summary>
    /// <param name="page">The bytes of the page, to the end; left open. Little beyond <see cref="ImportOptions.MaxBytes"/> is read.</param>
    /// <param name="options">Format, language, identifier and limits; plain text where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The notices of the page, at least one; none where it is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ImportResult Import(Stream page, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        Import(OpenedPage.Of(Guard.NotNull(page), options ?? ImportOptions.Default, cancellationToken), options ?? ImportOptions.Default, cancellationToken);

    /// <summary>Reads a page from a stream without holding a thread while it waits for bytes.</summary>
    /// <param name="page">The bytes of the page, to the end; left open. Little beyond <see cref="ImportOptions.MaxBytes"/> is read.</param>
    /// <param name="options">Format, language, identifier and limits; plain text where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The notices of the page, at least one; none where it is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ImportResult> ImportAsync(Stream page, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= ImportOptions.Default;
        return Import(await OpenedPage.OfAsync(Guard.NotNull(page), options, cancellationToken).ConfigureAwait(false), options, cancellationToken);
    }

    private static ImportResult Import(OpenedPage page, ImportOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var carries = page.Refusal is null && options.Format == PageFormat.Html;
        var read = carries ? EmbeddedNotices.Read(page.Text, new(options.MaxNesting, cancellationToken)) : null;
        read ??= Interpret(NoticePageReader.Read(page, options, cancellationToken), options, cancellationToken);
        return new(read.Notices, read.Facts, read.Unclear) { Unread = read.Unread, Text = page.Text, Encoding = page.Encoding, Findings = read.Findings };
    }

    private static ImportResult Interpret(ReadPage page, ImportOptions options, CancellationToken cancellationToken)
    {
        if (page.IsRefused)
        {
            return new([], [], []) { Findings = page.Findings };
        }

        var notices = new List<Notice>();
        var facts = new List<ImportedFact>();
        var unclear = new List<UnclearPassage>();
        var unread = new List<UnreadPassage>();
        var isUnderstood = false;
        foreach (var document in page.Documents)
        {
            var at = notices.Count;
            var lines = document.Lines;
            var read = Interpreter.Interpret(document.Document, at == 0 ? options.Id : $"{options.Id}-{at + 1}", lines, options.LeastConfidence, cancellationToken);
            facts.AddRange(read.Facts.Select(fact => new ImportedFact { Notice = at, Pointer = fact.Pointer, Span = lines.Find(fact.Span), Text = fact.Text, Rule = fact.Rule, Confidence = fact.Confidence }));
            unclear.AddRange(read.Unclear.Select(words => new UnclearPassage { Notice = at, Span = lines.Find(words.Span), Text = words.Text, Code = words.Code, Kinds = words.Kinds }));
            unread.AddRange(read.Unread.Select(words =>
                new UnreadPassage { Notice = at, Span = lines.Find(words.Span), Text = words.Text, Heading = words.Heading, Kinds = words.Kinds }));
            notices.Add(read.Notice);
            isUnderstood |= read.IsUnderstood;
        }

        return new(notices, facts, unclear) { Unread = unread, Findings = isUnderstood ? [] : [PageRefusals.NotUnderstood(options)] };
    }
}
