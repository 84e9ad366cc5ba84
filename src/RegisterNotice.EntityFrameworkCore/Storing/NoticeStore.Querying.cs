using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace RegisterNotice.EntityFrameworkCore;

/// <content>Queries over the newest revisions.</content>
public sealed partial class NoticeStore<TContext>
{
    /// <summary>The newest revision of every notice that a query asks for, by tenant and identifier.</summary>
    /// <param name="query">Which notices.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <remarks>
    /// Notices are read in pages by <see cref="NoticeQuery.PageSize"/>, each from where the last one ended: no connection is held while the caller
    /// looks at them,
    /// and what is published meanwhile is met or not, but no notice twice.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="StoredNoticeDamagedException">A row is not what was published.</exception>
    public IAsyncEnumerable<StoredNotice> CurrentAsync(NoticeQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ReadCurrentAsync(query, StoredRow.WithText, cancellation).Select(row => row.ToNotice());
    }

    /// <summary>As <see cref="CurrentAsync"/>, without the notices themselves.</summary>
    /// <param name="query">Which notices.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public IAsyncEnumerable<StoredVersion> CurrentVersionsAsync(NoticeQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ReadCurrentAsync(query, StoredRow.WithoutText, cancellation).Select(row => row.ToVersion());
    }

    private async IAsyncEnumerable<StoredRow> ReadCurrentAsync(
        NoticeQuery query,
        System.Linq.Expressions.Expression<Func<NoticeRevision, StoredRow>> columns,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var criteria = KeyCriteria.Of(query);
        if (!criteria.CanBeMet)
        {
            yield break;
        }

        var left = query.Limit ?? int.MaxValue;
        for (var range = KeyRange.Of(query); range is not null && left > 0;)
        {
            var size = Math.Min(left, query.PageSize);
            List<StoredRow> page;
            var context = await contexts.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            await using (context.ConfigureAwait(false))
            {
                // The heads of the page first, and then the revision of each: a database that joined first might walk through all revisions.
                page = await CurrentHeads.In(context, query, criteria, range)
                    .Take(size)
                    .Join(
                        context.Set<NoticeRevision>().AsNoTracking(),
                        head => new { head.Tenant, head.Id, head.Revision },
                        row => new { row.Tenant, row.Id, row.Revision },
                        (head, row) => row)
                    .Select(columns)
                    .ToListAsync(cancellation).ConfigureAwait(false);
            }

            foreach (var row in page.Where(row => query.AllTenants || row.Tenant == query.Tenant))
            {
                yield return row;
            }

            left -= page.Count;
            range = range.Behind(query, page, size);
        }
    }
}
