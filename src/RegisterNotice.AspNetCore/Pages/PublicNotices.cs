using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>
/// The notices of a request's source, as far as they are for the public: pages read notices here and nowhere else, so that no internal part can come into one.
/// </summary>
internal sealed class PublicNotices(INoticeSource source, RepresentationCache cache, NoticeHostingOptions options)
{
    /// <summary>A notice with its summary; null where there is none.</summary>
    /// <exception cref="NoticeGoneException">It went meanwhile.</exception>
    public async ValueTask<FoundNotice?> FindAsync(string id, int? revision, CancellationToken cancellation) =>
        await source.FindVersionAsync(id, revision, cancellation).ConfigureAwait(false) is { } version
            ? await SummaryOfAsync(version, cancellation).ConfigureAwait(false)
            : null;

    /// <summary>A version with its summary.</summary>
    /// <exception cref="NoticeGoneException">The source no longer has it.</exception>
    public async ValueTask<FoundNotice> SummaryOfAsync(PublishedVersion version, CancellationToken cancellation)
    {
        if (cache.FindSummary(version.Fingerprint) is { } known)
        {
            return new(version, known, null);
        }

        var notice = await ReadAsync(version, cancellation).ConfigureAwait(false);
        var summary = NoticeSummary.Of(notice, options.Page.Compose.WordSource);
        cache.Keep(version.Fingerprint, summary);
        return new(version, summary, notice);
    }

    /// <summary>Versions with their summaries, without the notices.</summary>
    /// <exception cref="NoticeGoneException">The source no longer has one of them.</exception>
    public async ValueTask<IReadOnlyList<FoundNotice>> SummariesOfAsync(
        IEnumerable<PublishedVersion> versions,
        CancellationToken cancellation)
    {
        var found = new List<FoundNotice>();
        foreach (var version in versions)
        {
            found.Add(await SummaryOfAsync(version, cancellation).ConfigureAwait(false) with { Notice = null });
        }

        return found;
    }

    /// <summary>The notice that was found, as it is for the public.</summary>
    /// <exception cref="NoticeGoneException">The source no longer has it.</exception>
    public ValueTask<Notice> ReadAsync(FoundNotice found, CancellationToken cancellation) =>
        found.Notice is { } notice ? new(notice) : ReadAsync(found.Version, cancellation);

    /// <summary>The newest revision of every notice, by identifier.</summary>
    public ValueTask<IReadOnlyList<PublishedVersion>> CurrentAsync(CancellationToken cancellation) =>
        ToListAsync(source.CurrentAsync(cancellation));

    /// <summary>The revisions of a notice, the newest first; none where there is no such notice.</summary>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="most">How many are read at most.</param>
    public ValueTask<IReadOnlyList<PublishedVersion>> RevisionsAsync(string id, CancellationToken cancellation, int most = int.MaxValue) =>
        ToListAsync(source.RevisionsAsync(id, cancellation), most);

    // Read to the end, or as far as is wanted, at once: a source need not answer other questions meanwhile.
    private static async ValueTask<IReadOnlyList<PublishedVersion>> ToListAsync(
        IAsyncEnumerable<PublishedVersion> versions,
        int most = int.MaxValue)
    {
        var list = new List<PublishedVersion>();
        await foreach (var version in versions.ConfigureAwait(false))
        {
            list.Add(version);
            if (list.Count == most)
            {
                break;
            }
        }

        return list;
    }

    private async ValueTask<Notice> ReadAsync(PublishedVersion version, CancellationToken cancellation) =>
        await source.FindAsync(version.Id, version.Revision, cancellation).ConfigureAwait(false) is { } published
            && published.Version.Fingerprint == version.Fingerprint
            ? published.Notice.ForPublication()
            : throw new NoticeGoneException(version.Id, version.Revision);
}
