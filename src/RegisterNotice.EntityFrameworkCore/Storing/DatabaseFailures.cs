using System.Data.Common;
using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>What a failure of a database means, told by what every provider has in common: no package of a provider is needed.</summary>
internal static class DatabaseFailures
{
    // SQL:2023: class 40 is "transaction rollback": a deadlock, or two transactions that cannot be put in an order.
    private const string RolledBack = "40";

    // PostgreSQL and others: a row with this key is there already.
    private const string DuplicateKey = "23505";

    /// <summary>Whether another writer was quicker for certain. Where a provider gives no SQLSTATE, as SQLite does not, looking at the row tells.</summary>
    public static bool IsCertainlyContention(Exception failure) =>
        failure is DbUpdateConcurrencyException
        || (StateOf(failure) is { } state && (state == DuplicateKey || state.StartsWith(RolledBack, StringComparison.Ordinal)));

    /// <summary>Does work, and lets its failures out as the database told them.</summary>
    /// <remarks>
    /// A strategy that tries nothing again puts what might pass, a deadlock as well as a server that is gone, into an <see cref="InvalidOperationException"/>
    /// which advises to try again. The store does that itself, and hosts look for what is documented.
    /// </remarks>
    public static async Task<T> AsToldAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (InvalidOperationException advice) when (advice.InnerException is DbException or DbUpdateException)
        {
            ExceptionDispatchInfo.Throw(advice.InnerException);
            throw;
        }
    }

    private static string? StateOf(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is DbException { SqlState: { } state })
            {
                return state;
            }
        }

        return null;
    }
}
