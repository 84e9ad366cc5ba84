using Microsoft.EntityFrameworkCore;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Is told which verdicts have changed, so that a host can tell its tenants. Register it with <c>AddSingleton</c>; there may be several.</summary>
/// <typeparam name="TContext">The context of the host.</typeparam>
/// <remarks>
/// It is called inside the transaction that writes the verdicts, because only so is nobody told twice and nobody forgotten when a process is killed: rows that
/// the handler adds through the context (an outbox) and the verdicts are committed together or not at all. What cannot be taken back, such as a letter, is sent
/// from those rows afterwards, and not from here: a transaction that fails is done again, and the handler called again. Be quick; the notices are locked.
/// </remarks>
public interface INoticeVerdictHandler<in TContext>
    where TContext : DbContext
{
    /// <summary>Tells the verdicts of one transaction that have changed.</summary>
    /// <param name="context">The context of the transaction; what is added to it is saved after the handler returns.</param>
    /// <param name="changes">The changes, by tenant and identifier.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>A task that ends when the handler has added what it wants to. If it throws, the verdicts are not written.</returns>
    Task VerdictsChangedAsync(TContext context, IReadOnlyList<NoticeVerdictChange> changes, CancellationToken cancellationToken);
}
