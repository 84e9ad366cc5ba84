using Microsoft.EntityFrameworkCore;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>
/// For SQLite, and any provider without rows that a query can skip while they are locked. Notices are read and judged without a transaction, so that whoever
/// publishes is not kept waiting; a verdict is written only where the head is still as it was read. Two workers at once would do the same work twice, and write
/// it once.
/// </summary>
internal sealed class PortableVerdictTables : VerdictTables
{
    public override async Task<IReadOnlyList<JudgedNotice>> JudgeAsync(
        DbContext context,
        Sweep sweep,
        (string Tenant, string Id)? after,
        Func<JudgedNotice, string, Verdict?> judge,
        Func<IReadOnlyList<JudgedNotice>, Task> tell,
        CancellationToken cancellation)
    {
        var claimed = await ReadAsync(context, sweep, after, judge, cancellation).ConfigureAwait(false);
        if (claimed.Count == 0)
        {
            return claimed;
        }

        var transaction = await context.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var written = new List<JudgedNotice>(claimed.Count);
            foreach (var notice in claimed)
            {
                if (notice.Verdict is not null && await WriteHeadAsync(context, sweep, notice, cancellation).ConfigureAwait(false))
                {
                    WriteKeys(context, notice);
                    written.Add(notice);
                }
                else
                {
                    notice.Verdict = null;
                }
            }

            await tell(written).ConfigureAwait(false);
            await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        }

        return claimed;
    }

    private static async Task<List<JudgedNotice>> ReadAsync(
        DbContext context,
        Sweep sweep,
        (string Tenant, string Id)? after,
        Func<JudgedNotice, string, Verdict?> judge,
        CancellationToken cancellation)
    {
        var heads = await After(sweep.Stale(context.Set<NoticeHead>().AsNoTracking()), after)
            .OrderBy(head => head.Tenant).ThenBy(head => head.Id).Take(sweep.BatchSize)
            .ToListAsync(cancellation).ConfigureAwait(false);
        string[] tenants = [.. heads.Select(static head => head.Tenant).Distinct(StringComparer.Ordinal)];
        string[] ids = [.. heads.Select(static head => head.Id).Distinct(StringComparer.Ordinal)];

        // More than is asked for, since a database compares pairs badly; what is in order lies together, so it is little.
        var codes = (await context.Set<NoticeKey>().AsNoTracking()
                .Where(key => tenants.Contains(key.Tenant) && ids.Contains(key.Id) && key.Kind == NoticeKeyKind.FindingCode)
                .ToListAsync(cancellation).ConfigureAwait(false))
            .ToLookup(static key => (key.Tenant, key.Id), static key => key.Value);

        var claimed = new List<JudgedNotice>(heads.Count);
        foreach (var head in heads)
        {
            var notice = new JudgedNotice
            {
                Tenant = head.Tenant,
                Id = head.Id,
                Revision = head.Revision,
                JudgedBefore = head.JudgedAsOf,
                ErrorsBefore = head.Errors,
                WarningsBefore = head.Warnings,
                CodesBefore = [.. codes[(head.Tenant, head.Id)].Order(StringComparer.Ordinal)],
            };
            var json = await context.Set<NoticeRevision>()
                .Where(it => it.Tenant == head.Tenant && it.Id == head.Id && it.Revision == head.Revision)
                .Select(it => it.Json)
                .FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
            notice.Verdict = json is null ? null : judge(notice, json);
            claimed.Add(notice);
        }

        return claimed;
    }

    private static IQueryable<NoticeHead> After(IQueryable<NoticeHead> heads, (string Tenant, string Id)? after)
    {
        if (after is not (var tenant, var id))
        {
            return heads;
        }

        // Said so that the key is gone through from the tenant on, and not from its beginning.
        return heads.Where(head =>
            string.Compare(head.Tenant, tenant) >= 0 && (string.Compare(head.Tenant, tenant) > 0 || string.Compare(head.Id, id) > 0));
    }

    // Whether the head was still as it was read: published anew, or judged by another, it is left alone.
    private static async Task<bool> WriteHeadAsync(DbContext context, Sweep sweep, JudgedNotice notice, CancellationToken cancellation)
    {
        var (asOf, rules, verdict) = (sweep.AsOf, sweep.Rules, notice.Verdict!);
        var unjudged = context.Set<NoticeHead>()
            .Where(head => head.Tenant == notice.Tenant && head.Id == notice.Id && head.Revision == notice.Revision);
        return await sweep.Stale(unjudged).ExecuteUpdateAsync(
            set => set
                .SetProperty(head => head.JudgedAsOf, asOf)
                .SetProperty(head => head.JudgedBy, rules)
                .SetProperty(head => head.JudgeAgainOn, verdict.JudgeAgainOn)
                .SetProperty(head => head.Errors, verdict.Errors)
                .SetProperty(head => head.Warnings, verdict.Warnings),
            cancellation).ConfigureAwait(false) == 1;
    }

    private static void WriteKeys(DbContext context, JudgedNotice notice)
    {
        context.Set<NoticeKey>().RemoveRange(notice.Gone.Select(Key));
        context.Set<NoticeKey>().AddRange(notice.Appeared.Select(Key));

        NoticeKey Key(string code) => new() { Tenant = notice.Tenant, Id = notice.Id, Kind = NoticeKeyKind.FindingCode, Value = code };
    }
}
