using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import;

/// <summary>A notice of a page as words, and where they stand in the page.</summary>
public sealed class PlacedDocument
{
    internal PlacedDocument(PageNotice notice)
    {
        Document = notice.Document;
        Lines = notice.Lines;
        Places = new(notice);
    }

    /// <summary>The words of the notice, in sections with headings. What the sections are about is not said, but which of them are the page around
    /// the notice (<see cref="SectionKind.PageChrome"/>).</summary>
    public NoticeDocument Document { get; }

    /// <summary>Where the words of the document stand in the page.</summary>
    public SourceMap Places { get; }

    internal LineMap Lines { get; }
}
