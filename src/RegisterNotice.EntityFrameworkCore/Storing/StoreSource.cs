using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using RegisterNotice.Publishing;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>The notices of one tenant. Who published them, and the tenant itself, stay in the store.</summary>
internal sealed class StoreSource<TContext>(NoticeStore<TContext> store, string tenant) : INoticeSource
    where TContext : DbContext
{
    public async ValueTask<PublishedVersion?> FindVersionAsync(string id, int? revision, CancellationToken cancellation) =>
        (await store.FindVersionAsync(id, revision, tenant, cancellation).ConfigureAwait(false))?.Version;

    public async ValueTask<PublishedNotice?> FindAsync(string id, int? revision, CancellationToken cancellation) =>
        await store.FindAsync(id, revision, tenant, cancellation).ConfigureAwait(false) is { } found
            ? new() { Version = found.Version, Notice = found.Notice }
            : null;

    public async IAsyncEnumerable<PublishedVersion> RevisionsAsync(string id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var revision in store.RevisionsAsync(id, tenant, cancellation).ConfigureAwait(false))
        {
            yield return revision.Version;
        }
    }

    public async IAsyncEnumerable<PublishedVersion> CurrentAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var current in store.CurrentVersionsAsync(new() { Tenant = tenant }, cancellation).ConfigureAwait(false))
        {
            yield return current.Version;
        }
    }
}
