namespace RegisterNotice.Publishing;

/// <summary>Where published notices come from: a store, a folder, code. A server of pages and a worker ask it, and know nothing of what lies behind.</summary>
/// <remarks>
/// A source serves one tenant: where a host has several, each request has the source of its own. Implementations are safe to use from many threads. Identifiers
/// compare ordinally.
/// </remarks>
public interface INoticeSource
{
    /// <summary>Which revision is there: the cheap question, asked for every page that is served.</summary>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="revision">The number of a revision, from 1; the newest where null.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The version, or null where there is no such notice or revision.</returns>
    ValueTask<PublishedVersion?> FindVersionAsync(string id, int? revision, CancellationToken cancellation);

    /// <summary>The notice itself.</summary>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="revision">The number of a revision, from 1; the newest where null.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The notice, or null where there is no such notice or revision.</returns>
    ValueTask<PublishedNotice?> FindAsync(string id, int? revision, CancellationToken cancellation);

    /// <summary>The revisions of a notice, the newest first; none where there is no such notice.</summary>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="cancellation">Ends the reading.</param>
    IAsyncEnumerable<PublishedVersion> RevisionsAsync(string id, CancellationToken cancellation);

    /// <summary>The newest revision of every notice, by identifier in ordinal order.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    IAsyncEnumerable<PublishedVersion> CurrentAsync(CancellationToken cancellation);
}
