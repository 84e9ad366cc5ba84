using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>
/// The notices of a request's source, as far as they are for the public: pages read notices here and nowhere else, so that no internal part can come into one.
/// </summary>
internal sealed class PublicNotices(INoticeSource source, RepresentationCache cache, NoticeHostingOptions options)
{
    // A notice that is published anew between two questions is asked for again; this often at most.
    private const int MostTries = 5;

    /// <summary>A notice with its summary; null where there is none.</summary>
    public async ValueTask<FoundNotice?> FindAsync(string id, int? revision, CancellationToken cancellation)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await source.FindVersionAsync(id, revision, cancellation).ConfigureAwait(false) is not { } version)
            {
                return null;
            }

            if (await SummaryOfAsync(version, cancellation).ConfigureAwait(false) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A version with its summary; null where the source no longer has it.</summary>
    public async ValueTask<FoundNotice?> SummaryOfAsync(PublishedVersion version, CancellationToken cancellation)
    {
        if (cache.FindSummary(version.Fingerprint) is { } known)
        {
            return new(version, known, null);
        }

        if (await ReadAsync(version, cancellation).ConfigureAwait(false) is not { } notice)
        {
            return null;
        }

        var summary = NoticeSummary.Of(notice, options.Page.Compose.WordSource);
        cache.Keep(version.Fingerprint, summary);
        return new(version, summary, notice);
    }

    /// <summary>The notice that was found, as it is for the public.</summary>
    /// <exception cref="InvalidOperationException">The source no longer has it.</exception>
    public async ValueTask<Notice> ReadAsync(FoundNotice found, CancellationToken cancellation) =>
        found.Notice
            ?? await ReadAsync(found.Version, cancellation).ConfigureAwait(false)
            ?? throw new InvalidOperationException(
                $"The source of notices no longer has revision {found.Version.Revision} of '{found.Version.Id}', which it had a moment ago.");

    /// <summary>The revisions of a notice, the newest first.</summary>
    public IAsyncEnumerable<PublishedVersion> RevisionsAsync(string id, CancellationToken cancellation) => source.RevisionsAsync(id, cancellation);

    /// <summary>The newest revision of every notice, by identifier.</summary>
    public IAsyncEnumerable<PublishedVersion> CurrentAsync(CancellationToken cancellation) => source.CurrentAsync(cancellation);

    private async ValueTask<Notice?> ReadAsync(PublishedVersion version, CancellationToken cancellation) =>
        await source.FindAsync(version.Id, version.Revision, cancellation).ConfigureAwait(false) is { } published
            && published.Version.Fingerprint == version.Fingerprint
            ? published.Notice.ForPublication()
            : null;
}
