using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;
using RegisterNotice.Samples;

namespace RegisterNotice.EntityFrameworkCore.Tests.Judging;

/// <summary>Processes and a server that die in the middle. They take a minute, and run where the variable REGISTERNOTICE_LONG is set and PostgreSQL is there.</summary>
public sealed class KilledProcessTests(PostgresServer server)
{
    private const int Tenants = 400;

    [Fact]
    public async Task Workers_that_are_killed_leave_nothing_half_nothing_twice_and_nothing_undone()
    {
        RequireLong();
        var database = await server.NewDatabaseAsync();
        await FillAsync(database);

        for (var done = 0L; done < Tenants;)
        {
            using FleetProcess killed = FleetProcess.Start("work", database), other = FleetProcess.Start("work", database);
            done = await UntilAsync(database, "select count(*) from notice_heads where judged_as_of = '2031-12-28'", count => count > done);
            await killed.KillAsync();
            await other.KillAsync();
            (await NumberAsync(database, Half)).Should().Be(0);
        }

        using var last = FleetProcess.Start("work", database);
        await last.EndAsync();

        await EachTenantIsToldOnceAsync(database);
    }

    [Fact]
    public async Task A_process_that_is_killed_while_it_publishes_leaves_nothing_half()
    {
        RequireLong();
        var database = await server.NewDatabaseAsync();
        using var publisher = FleetProcess.Start("fill", database, "100000");
        await UntilAsync(database, "select count(*) from notice_heads", count => count > 100);

        await publisher.KillAsync();

        (await NumberAsync(database, "select count(*) from notice_heads h where not exists (select from notice_revisions r where (r.tenant, r.id, r.revision) = (h.tenant, h.id, h.revision))"))
            .Should().Be(0);
        (await NumberAsync(database, "select count(*) from notice_heads h where not exists (select from notice_keys k where (k.tenant, k.id) = (h.tenant, h.id) and k.kind = 'Language')"))
            .Should().Be(0);
    }

    [Fact]
    public async Task A_server_that_is_killed_while_notices_are_published_and_judged_loses_nothing_and_doubles_nothing()
    {
        RequireLong();
        var (cluster, reason) = await PostgresCluster.StartAsync();
        Assert.SkipWhen(cluster is null, $"There is no PostgreSQL to kill. {reason}");
        await using (cluster)
        {
            var database = cluster!.ConnectionString.Replace("Database=postgres", "Database=killed", StringComparison.Ordinal);
            await FillAsync(database);
            using FleetProcess one = FleetProcess.Start("work", database), other = FleetProcess.Start("work", database);
            using var stop = new CancellationTokenSource();
            var publishing = PublishAsync(database, stop.Token);
            await UntilAsync(database, "select count(*) from notice_heads where judged_as_of = '2031-12-28'", count => count > 0);

            await cluster.KillAsync();
            await cluster.ResumeAsync();
            await stop.CancelAsync();
            var published = await publishing;
            await one.EndAsync();
            await other.EndAsync();

            await EachTenantIsToldOnceAsync(database);
            (await NumberAsync(database, "select count(*) from notice_revisions where tenant = 'publisher'")).Should().Be(published);
            (await NumberAsync(database, "select max(revision) from notice_heads where tenant = 'publisher'")).Should().Be(published);
        }
    }

    private const string Half =
        "select count(*) from notice_heads h where judged_as_of = '2031-12-28' and id = 'newsletter' and 1 <> "
        + "(select count(*) from letters l where (l.tenant, l.notice_id) = (h.tenant, h.id))";

    private static void RequireLong() => Assert.SkipWhen(
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("REGISTERNOTICE_LONG")),
        "REGISTERNOTICE_LONG is not set: this test starts and kills processes for a minute.");

    private static async Task FillAsync(string database)
    {
        using var filling = FleetProcess.Start("fill", database, $"{Tenants}");
        await filling.EndAsync();
    }

    private static async Task EachTenantIsToldOnceAsync(string database)
    {
        (await NumberAsync(database, "select count(*) from notice_heads where judged_as_of is distinct from '2031-12-28'")).Should().Be(0);
        (await NumberAsync(database, "select count(*) from letters")).Should().Be(Tenants);
        (await NumberAsync(database, Half)).Should().Be(0);
    }

    /// <summary>Publishes one text after the other, each until the store has taken it, for as long as it may; returns how many the store has taken.</summary>
    private static async Task<int> PublishAsync(string database, CancellationToken stop)
    {
        var contexts = new PooledDbContextFactory<HostContext>(new DbContextOptionsBuilder<HostContext>().UseNpgsql(database).Options);
        var store = new NoticeStore<HostContext>(contexts);
        var published = 0;
        while (!stop.IsCancellationRequested || published == 0)
        {
            var notice = SampleNotices.Faultless[0] with { RegisterName = LocalizedText.Of("fi", $"Rekisteri {published + 1}") };
            while (!await TryAsync(() => store.PublishAsync(notice, new() { Tenant = "publisher" })))
            {
                await Task.Delay(50, CancellationToken.None);
            }

            published++;
        }

        return published;
    }

    // A failure in the commit leaves open whether the text is there: it is given again, and is no second revision.
    private static async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException or InvalidOperationException { InnerException: DbException })
        {
            return false;
        }
    }

    private static async Task<long> UntilAsync(string database, string sql, Func<long, bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        long number = 0;
        while (!await TryAsync(async () => number = await NumberAsync(database, sql)) || !isSo(number))
        {
            await Task.Delay(5, patience.Token);
        }

        return number;
    }

    private static async Task<long> NumberAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
