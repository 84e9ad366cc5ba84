using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>The queries that are asked most, compiled once for each model of a context.</summary>
/// <remarks>
/// A compiled query holds to one model, and a context may have several: one for each provider, or for each schema of a tenant. They are kept for as long as the
/// model is, and tell nothing of anything but it.
/// </remarks>
internal sealed class StoreQueries<TContext>
    where TContext : DbContext
{
    private static readonly ConditionalWeakTable<IModel, StoreQueries<TContext>> ByModel = [];

    /// <summary>What a writer must know of a notice: its head, and its keys.</summary>
    public Func<TContext, string, string, CancellationToken, Task<NoticeState?>> State { get; } = EF.CompileAsyncQuery(
        (TContext context, string tenant, string id, CancellationToken cancellation) => context.Set<NoticeHead>()
            .AsNoTracking()
            .AsSingleQuery()
            .Where(head => head.Tenant == tenant && head.Id == id)
            .Select(head => new NoticeState
            {
                Tenant = head.Tenant,
                Id = head.Id,
                Revision = head.Revision,
                ContentHash = head.ContentHash,
                PublishedAt = head.PublishedAt,
                JudgedAsOf = head.JudgedAsOf,
                JudgedBy = head.JudgedBy,
                Keys = context.Set<NoticeKey>().Where(key => key.Tenant == head.Tenant && key.Id == head.Id).ToList(),
            })
            .SingleOrDefault());

    /// <summary>The newest revision.</summary>
    public Func<TContext, string, string, CancellationToken, Task<StoredRow?>> Newest { get; } = EF.CompileAsyncQuery(
        (TContext context, string tenant, string id, CancellationToken cancellation) => context.Set<NoticeRevision>()
            .AsNoTracking()
            .Where(row => row.Tenant == tenant && row.Id == id)
            .OrderByDescending(row => row.Revision)
            .Select(StoredRow.WithText)
            .FirstOrDefault());

    /// <summary>A revision by its number.</summary>
    public Func<TContext, string, string, int, CancellationToken, Task<StoredRow?>> Numbered { get; } = EF.CompileAsyncQuery(
        (TContext context, string tenant, string id, int revision, CancellationToken cancellation) => context.Set<NoticeRevision>()
            .AsNoTracking()
            .Where(row => row.Tenant == tenant && row.Id == id && row.Revision == revision)
            .Select(StoredRow.WithText)
            .SingleOrDefault());

    /// <summary>The newest revision without its text.</summary>
    public Func<TContext, string, string, CancellationToken, Task<StoredRow?>> NewestVersion { get; } = EF.CompileAsyncQuery(
        (TContext context, string tenant, string id, CancellationToken cancellation) => context.Set<NoticeRevision>()
            .AsNoTracking()
            .Where(row => row.Tenant == tenant && row.Id == id)
            .OrderByDescending(row => row.Revision)
            .Select(StoredRow.WithoutText)
            .FirstOrDefault());

    /// <summary>A revision by its number, without its text.</summary>
    public Func<TContext, string, string, int, CancellationToken, Task<StoredRow?>> NumberedVersion { get; } = EF.CompileAsyncQuery(
        (TContext context, string tenant, string id, int revision, CancellationToken cancellation) => context.Set<NoticeRevision>()
            .AsNoTracking()
            .Where(row => row.Tenant == tenant && row.Id == id && row.Revision == revision)
            .Select(StoredRow.WithoutText)
            .SingleOrDefault());

    public static StoreQueries<TContext> Of(TContext context) => ByModel.GetValue(context.Model, static _ => new());
}
