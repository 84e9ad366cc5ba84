using RegisterNotice.Import.Interpreting;
using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import;

/// <summary>Where the words of a document stand in the page that it was read from.</summary>
public sealed class SourceMap
{
    private readonly PageNotice notice;
    private readonly Lazy<DocumentPlaces> places;

    internal SourceMap(PageNotice notice)
    {
        this.notice = notice;
        places = new(() => new(notice.Document));
    }

    /// <summary>The place in the page of words of the document: from the first to the last of them, with any markup and line breaks between.</summary>
    /// <param name="words">The words, as <see cref="InterpretedFact.Words"/> gives them.</param>
    /// <returns>The place; null where the document has no such words.</returns>
    public SourceSpan? Find(DocumentSpan words) =>
        words.Length > 0
        && places.Value.Find(words.Pointer, words.Start, 1) is { } first
        && places.Value.Find(words.Pointer, words.Start + words.Length - 1, 1) is { } last
            ? Find(first, last, words.Length)
            : null;

    private SourceSpan Find(LineSpan first, LineSpan last, int length) =>
        first.Line == last.Line ? notice.Lines.Find(first with { Length = length }) : notice.Lines.Find(first, last);
}
