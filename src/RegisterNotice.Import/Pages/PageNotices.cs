namespace RegisterNotice.Import.Pages;

/// <summary>Finds the structure of a page: its headings, the notices on it, and what stands around them.</summary>
internal static class PageNotices
{
    /// <summary>The notices of a page, at least one, in their order.</summary>
    /// <param name="page">The lines of the page.</param>
    /// <param name="language">Their language; null to tell it.</param>
    /// <param name="limits">Within what limits the page is read.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PageNotice[] Of(Page page, LanguageTag? language, ReadingLimits limits)
    {
        limits.Cancellation.ThrowIfCancellationRequested();
        HeadingFinder.Find(page);
        ChromeFinder.Mark(page.Lines);
        language ??= Languages.Tell(page.Lines, page.Language);
        var parts = NoticeSplitter.Split(page.Lines);
        var (before, after) = Around(page.Lines);
        var notices = new PageNotice[parts.Count];
        for (var i = 0; i < notices.Length; i++)
        {
            limits.Cancellation.ThrowIfCancellationRequested();
            var (title, sections) = PageSection.Gather(parts[i]);
            var builder = new WordingBuilder(page.Places, parts[i].Count);
            notices[i] = builder.Build(language, title, i == 0 ? before : [], sections, i == notices.Length - 1 ? after : []);
        }

        return notices;
    }

    // What stands between notices belongs to no page around them; it is kept with what comes before.
    private static (List<PageLine> Before, List<PageLine> After) Around(List<PageLine> lines)
    {
        var first = lines.FindIndex(line => !line.IsChrome);
        first = first < 0 ? lines.Count : first;
        return (lines.GetRange(0, first), [.. lines.Skip(first).Where(line => line.IsChrome)]);
    }
}
