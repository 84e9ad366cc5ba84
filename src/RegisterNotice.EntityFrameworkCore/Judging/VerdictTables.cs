using Microsoft.EntityFrameworkCore;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Where stale heads are claimed and verdicts written. One batch is one transaction: a process that dies leaves nothing half.</summary>
internal abstract class VerdictTables
{
    /// <summary>Those that fit the provider of a context.</summary>
    public static VerdictTables For(DbContext context) => context.Database.ProviderName == ProviderNames.PostgreSql
        ? new LockingVerdictTables(context)
        : new PortableVerdictTables();

    /// <summary>Judges the next batch of stale notices.</summary>
    /// <param name="context">A context of its own.</param>
    /// <param name="sweep">Which are stale.</param>
    /// <param name="after">The tenant and identifier after which to go on; null for the first batch.</param>
    /// <param name="judge">Judges the text of a notice; gives null where that fails.</param>
    /// <param name="tell">Is told of the judged notices inside the transaction, before it is committed.</param>
    /// <param name="cancellation">Ends the work; nothing of the batch is written then.</param>
    /// <returns>What was claimed, by tenant and identifier; empty where nothing is left after the place.</returns>
    public abstract Task<IReadOnlyList<JudgedNotice>> JudgeAsync(
        DbContext context,
        Sweep sweep,
        (string Tenant, string Id)? after,
        Func<JudgedNotice, string, Verdict?> judge,
        Func<IReadOnlyList<JudgedNotice>, Task> tell,
        CancellationToken cancellation);
}
