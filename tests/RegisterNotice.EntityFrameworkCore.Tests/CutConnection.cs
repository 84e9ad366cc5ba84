using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace RegisterNotice.EntityFrameworkCore.Tests;

/// <summary>Cuts the connection before a statement, or before or after the commit: on PostgreSQL the server ends it, elsewhere the statement fails.</summary>
internal sealed class CutConnection : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int left;

    /// <summary>Whether it has come to pass.</summary>
    public bool HasCut { get; private set; }

    /// <summary>The statements since the last cut was asked for, for those who look at them.</summary>
    public List<string> Statements { get; } = [];

    public void Before(int step)
    {
        (left, HasCut) = (step, false);
        Statements.Clear();
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        await StepAsync(command.Connection!, command.CommandText);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default)
    {
        await StepAsync(command.Connection!, command.CommandText);
        return result;
    }

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default)
    {
        await StepAsync(transaction.Connection!, "commit");
        return result;
    }

    public async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (--left == 0)
        {
            HasCut = true;
            throw new IOException("The answer to the commit is lost.");
        }

        await Task.CompletedTask;
    }

    private async Task StepAsync(DbConnection connection, string statement)
    {
        Statements.Add(statement);
        if (--left != 0)
        {
            return;
        }

        HasCut = true;
        if (connection is not NpgsqlConnection victim)
        {
            throw new IOException("The connection is cut.");
        }

        await using var killer = new NpgsqlConnection(connection.ConnectionString);
        await killer.OpenAsync();
        await using var kill = new NpgsqlCommand($"select pg_terminate_backend({victim.ProcessID}, 5000)", killer);
        await kill.ExecuteNonQueryAsync();
    }
}
