using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using RegisterNotice.Changes;
using RegisterNotice.Publishing;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Keeps notices with every revision in the context of a host.</summary>
/// <typeparam name="TContext">The host's context, whose model has the tables of
/// <see cref="NoticeModelBuilderExtensions.ApplyRegisterNotice"/>.</typeparam>
/// <remarks>
/// Safe to use from many threads and many processes: each call has a context of its own, and writers lock the head of the notice first. Nothing is kept in
/// memory. Tenants and identifiers compare ordinally, whatever the database's collation. What the database fails at, it tells by its own exceptions
/// (<see cref="DbUpdateException"/>, <see cref="System.Data.Common.DbException"/>); nothing is half stored then.
/// </remarks>
public sealed partial class NoticeStore<TContext>
    where TContext : DbContext
{
    private readonly IDbContextFactory<TContext> contexts;
    private readonly IClock clock;
    private readonly NoticeStoreOptions options;

    /// <summary>Creates a store.</summary>
    /// <param name="contexts">Makes the contexts: the host's <c>AddDbContextFactory</c> or, quicker, <c>AddPooledDbContextFactory</c>.</param>
    /// <param name="clock">Tells when a revision is published; the system's clock where null.</param>
    /// <param name="options">How the store works; <see cref="NoticeStoreOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contexts"/> is null.</exception>
    public NoticeStore(IDbContextFactory<TContext> contexts, IClock? clock = null, NoticeStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        this.contexts = contexts;
        this.clock = clock ?? SystemClock.Instance;
        this.options = options ?? NoticeStoreOptions.Default;
    }

    /// <summary>Finds a notice.</summary>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="revision">The number of a revision, from 1; the newest where null.</param>
    /// <param name="tenant">Whose notice it is; empty in a host of one tenant.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The notice, or null where there is no such notice or revision.</returns>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tenant"/> is none that a notice could have been published for.</exception>
    /// <exception cref="StoredNoticeDamagedException">The row is not what was published.</exception>
    public async Task<StoredNotice?> FindAsync(string id, int? revision = null, string tenant = "", CancellationToken cancellation = default)
    {
        var row = await RowAsync(
            id,
            tenant,
            (queries, context) => revision is { } number
                ? queries.Numbered(context, tenant, id, number, cancellation)
                : queries.Newest(context, tenant, id, cancellation),
            cancellation).ConfigureAwait(false);
        return row?.ToNotice();
    }

    /// <summary>Finds which revision is there, without its text: one row by its key.</summary>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="revision">The number of a revision, from 1; the newest where null.</param>
    /// <param name="tenant">Whose notice it is; empty in a host of one tenant.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The revision, or null where there is no such notice or revision.</returns>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tenant"/> is none that a notice could have been published for.</exception>
    public async Task<StoredVersion?> FindVersionAsync(
        string id,
        int? revision = null,
        string tenant = "",
        CancellationToken cancellation = default)
    {
        var row = await RowAsync(
            id,
            tenant,
            (queries, context) => revision is { } number
                ? queries.NumberedVersion(context, tenant, id, number, cancellation)
                : queries.NewestVersion(context, tenant, id, cancellation),
            cancellation).ConfigureAwait(false);
        return row?.ToVersion();
    }

    /// <summary>The revisions of a notice without their texts, the newest first; none where there is no such notice.</summary>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="tenant">Whose notice it is; empty in a host of one tenant.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <remarks>Revisions are read in pages: no connection is held while the caller looks at them.</remarks>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tenant"/> is none that a notice could have been published for.</exception>
    public IAsyncEnumerable<StoredVersion> RevisionsAsync(string id, string tenant = "", CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        StoredText.Tenant(tenant);
        return CanBeStored(id) ? ReadRevisionsAsync(id, tenant, cancellation) : AsyncEnumerable.Empty<StoredVersion>();
    }

    /// <summary>What changed between two revisions of a notice.</summary>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="from">The number of the older revision.</param>
    /// <param name="to">The number of the newer revision.</param>
    /// <param name="tenant">Whose notice it is; empty in a host of one tenant.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The comparison, or null where there is no such notice, or not both revisions.</returns>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tenant"/> is none that a notice could have been published for.</exception>
    /// <exception cref="StoredNoticeDamagedException">A row is not what was published.</exception>
    public async Task<NoticeComparison?> CompareAsync(string id, int from, int to, string tenant = "", CancellationToken cancellation = default)
    {
        if (await FindAsync(id, from, tenant, cancellation).ConfigureAwait(false) is not { } older)
        {
            return null;
        }

        var newer = from == to ? older : await FindAsync(id, to, tenant, cancellation).ConfigureAwait(false);
        return newer is null ? null : NoticeComparison.Of(older.Notice, newer.Notice);
    }

    /// <summary>The notices of one tenant, for what serves pages or works through notices.</summary>
    /// <param name="tenant">Whose notices; empty in a host of one tenant.</param>
    /// <returns>A source that sees the notices of that tenant and no others. It is safe to use from many threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tenant"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tenant"/> is none that a notice could be published for.</exception>
    public INoticeSource ForTenant(string tenant) => new StoreSource<TContext>(this, StoredText.Tenant(tenant));

    private static bool CanBeStored(string id) => id.Length <= NoticeColumns.IdLength && StorageCheck.IsStorable(id);

    // One row by its key; null where there is none, or none that the identifier and the tenant spell in the same way.
    private async Task<StoredRow?> RowAsync(
        string id,
        string tenant,
        Func<StoreQueries<TContext>, TContext, Task<StoredRow?>> ask,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(id);
        StoredText.Tenant(tenant);
        if (!CanBeStored(id))
        {
            return null;
        }

        var context = await contexts.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        var row = await ask(StoreQueries<TContext>.Of(context), context).ConfigureAwait(false);
        return row?.IsOf(tenant, id) == true ? row : null;
    }

    private async IAsyncEnumerable<StoredVersion> ReadRevisionsAsync(
        string id,
        string tenant,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        const int pageSize = 200;
        var before = int.MaxValue;
        List<StoredRow> page;
        do
        {
            var context = await contexts.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            await using (context.ConfigureAwait(false))
            {
                var bound = before;
                page = await context.Set<NoticeRevision>()
                    .AsNoTracking()
                    .Where(row => row.Tenant == tenant && row.Id == id && row.Revision < bound)
                    .OrderByDescending(row => row.Revision)
                    .Take(pageSize)
                    .Select(StoredRow.WithoutText)
                    .ToListAsync(cancellation).ConfigureAwait(false);
            }

            foreach (var row in page.Where(row => row.IsOf(tenant, id)))
            {
                yield return row.ToVersion();
            }

            before = page.Count == 0 ? 0 : page[^1].Revision;
        }
        while (page.Count == pageSize);
    }
}
