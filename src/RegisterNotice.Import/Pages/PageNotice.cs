namespace RegisterNotice.Import.Pages;

/// <summary>A notice of a page as words, with the lines of the page behind them.</summary>
internal sealed record PageNotice(NoticeDocument Document, LineMap Lines);
