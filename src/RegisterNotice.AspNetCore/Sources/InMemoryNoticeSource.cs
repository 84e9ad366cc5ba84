using System.Runtime.CompilerServices;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Sources;

/// <summary>A source that answers from what it holds in memory.</summary>
internal abstract class InMemoryNoticeSource : INoticeSource
{
    public async ValueTask<PublishedVersion?> FindVersionAsync(string id, int? revision, CancellationToken cancellation) =>
        (await CatalogueAsync(cancellation).ConfigureAwait(false)).Find(id, revision)?.Version;

    public async ValueTask<PublishedNotice?> FindAsync(string id, int? revision, CancellationToken cancellation) =>
        (await CatalogueAsync(cancellation).ConfigureAwait(false)).Find(id, revision);

    public async IAsyncEnumerable<PublishedVersion> RevisionsAsync(string id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var revision in (await CatalogueAsync(cancellation).ConfigureAwait(false)).Revisions(id))
        {
            yield return revision.Version;
        }
    }

    public async IAsyncEnumerable<PublishedVersion> CurrentAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var version in (await CatalogueAsync(cancellation).ConfigureAwait(false)).Current)
        {
            yield return version;
        }
    }

    /// <summary>What the source holds now.</summary>
    protected abstract ValueTask<NoticeCatalogue> CatalogueAsync(CancellationToken cancellation);
}
