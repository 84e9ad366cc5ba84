using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime.Text;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>
/// For PostgreSQL: a batch of heads is locked (<c>for update skip locked</c>), so that any number of processes share the work without meeting, and what a
/// killed one had locked is free as soon as its connection is gone. Texts are read one by one, and judged while the next is on its way: no more than one is
/// in memory.
/// </summary>
internal sealed class LockingVerdictTables(DbContext model) : VerdictTables
{
    private readonly LockingSql sql = new(model);

    public override async Task<IReadOnlyList<JudgedNotice>> JudgeAsync(
        DbContext context,
        Sweep sweep,
        (string Tenant, string Id)? after,
        Func<JudgedNotice, string, Verdict?> judge,
        Func<IReadOnlyList<JudgedNotice>, Task> tell,
        CancellationToken cancellation)
    {
        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var claimed = await ClaimAsync(context, sweep, after, judge, cancellation).ConfigureAwait(false);
            List<JudgedNotice> written = [.. claimed.Where(static notice => notice.Verdict is not null)];
            if (written.Count > 0)
            {
                await WriteHeadsAsync(context, sweep, written, cancellation).ConfigureAwait(false);
                await WriteKeysAsync(context, sql.DeleteKeys, written, static notice => notice.Gone, cancellation).ConfigureAwait(false);
                await WriteKeysAsync(context, sql.InsertKeys, written, static notice => notice.Appeared, cancellation).ConfigureAwait(false);
                await tell(written).ConfigureAwait(false);
                await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
            }

            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            return claimed;
        }
    }

    private async Task<List<JudgedNotice>> ClaimAsync(
        DbContext context,
        Sweep sweep,
        (string Tenant, string Id)? after,
        Func<JudgedNotice, string, Verdict?> judge,
        CancellationToken cancellation)
    {
        var command = Command(context, sweep.OnlyNew ? sql.ClaimNew : sql.Claim);
        await using (command.ConfigureAwait(false))
        {
            if (!sweep.OnlyNew)
            {
                Add(command, "rules", sweep.Rules);
                Add(command, "day", sweep.Day);
            }

            // No notice has an empty identifier, so this comes before all of them.
            Add(command, "tenant", after?.Tenant ?? "");
            Add(command, "id", after?.Id ?? "");
            Add(command, "count", sweep.BatchSize);

            var claimed = new List<JudgedNotice>(sweep.BatchSize);
            var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (rows.ConfigureAwait(false))
            {
                while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
                {
                    var notice = Notice(rows);
                    notice.Verdict = judge(notice, rows.GetString(6));
                    claimed.Add(notice);
                }
            }

            return claimed;
        }
    }

    private static JudgedNotice Notice(DbDataReader row) => new()
    {
        Tenant = row.GetString(0),
        Id = row.GetString(1),
        Revision = row.GetInt32(2),
        JudgedBefore = row.IsDBNull(3) ? null : LocalDatePattern.Iso.Parse(row.GetString(3)).Value,
        ErrorsBefore = row.IsDBNull(4) ? null : row.GetInt32(4),
        WarningsBefore = row.IsDBNull(5) ? null : row.GetInt32(5),
        CodesBefore = row.IsDBNull(7) ? [] : row.GetString(7).Split(LockingSql.Between),
    };

    private async Task WriteHeadsAsync(DbContext context, Sweep sweep, List<JudgedNotice> notices, CancellationToken cancellation)
    {
        var command = Command(context, sql.WriteHeads);
        await using (command.ConfigureAwait(false))
        {
            Add(command, "day", sweep.Day);
            Add(command, "rules", sweep.Rules);
            Add(command, "tenants", notices.ConvertAll(static it => it.Tenant).ToArray());
            Add(command, "ids", notices.ConvertAll(static it => it.Id).ToArray());
            Add(command, "agains", notices.ConvertAll(static it => it.Verdict!.JudgeAgainOn is { } day ? LocalDatePattern.Iso.Format(day) : null).ToArray());
            Add(command, "errors", notices.ConvertAll(static it => it.Verdict!.Errors).ToArray());
            Add(command, "warnings", notices.ConvertAll(static it => it.Verdict!.Warnings).ToArray());
            await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static async Task WriteKeysAsync(
        DbContext context,
        string statement,
        List<JudgedNotice> notices,
        Func<JudgedNotice, IEnumerable<string>> codes,
        CancellationToken cancellation)
    {
        (JudgedNotice Notice, string Code)[] keys = [.. notices.SelectMany(codes, static (notice, code) => (notice, code))];
        if (keys.Length == 0)
        {
            return;
        }

        var command = Command(context, statement);
        await using (command.ConfigureAwait(false))
        {
            Add(command, "tenants", Array.ConvertAll(keys, static key => key.Notice.Tenant));
            Add(command, "ids", Array.ConvertAll(keys, static key => key.Notice.Id));
            Add(command, "codes", Array.ConvertAll(keys, static key => key.Code));
            await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static DbCommand Command(DbContext context, string statement)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = statement;
        if (context.Database.GetCommandTimeout() is { } seconds)
        {
            command.CommandTimeout = seconds;
        }

        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
