using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using RegisterNotice.EntityFrameworkCore;
using RegisterNotice.Samples;

namespace RegisterNotice.Hosts.Benchmarks.Store;

/// <summary>How many notices a second are published and read by the store, and by Npgsql alone; in turns, so that both have the same machine.</summary>
internal static class StoreSpeed
{
    private const int Writers = 8;
    private const int Readers = 4;
    private const int Rounds = 7;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (Environment.GetEnvironmentVariable("REGISTERNOTICE_POSTGRES") is not { Length: > 0 } server)
        {
            Console.Error.WriteLine("REGISTERNOTICE_POSTGRES names no server. Start one: eval \"$(.ci/postgres start)\"");
            return 1;
        }

        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 800;
        var database = $"registernotice_{Guid.NewGuid():N}";
        await using var administration = NpgsqlDataSource.Create(server);
        await administration.CreateCommand($"create database {database}").ExecuteNonQueryAsync();
        try
        {
            var connection = new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;
            await using var source = NpgsqlDataSource.Create(connection);
            await MeasureAsync(source, count);
        }
        finally
        {
            await administration.CreateCommand($"drop database {database} with (force)").ExecuteNonQueryAsync();
        }

        return 0;
    }

    private static async Task MeasureAsync(NpgsqlDataSource source, int count)
    {
        var contexts = new PooledDbContextFactory<BenchmarkContext>(new DbContextOptionsBuilder<BenchmarkContext>().UseNpgsql(source).Options);
        await using (var context = contexts.CreateDbContext())
        {
            await context.Database.EnsureCreatedAsync();
        }

        var (store, raw) = (new NoticeStore<BenchmarkContext>(contexts), new RawStore(source));
        var (first, next, read) = (new Ratio("publish a first revision"), new Ratio("publish the next revision"), new Ratio("read and parse the newest"));
        for (var round = 0; round < Rounds; round++)
        {
            var notices = Enumerable.Range(0, count).Select(n => SampleNotices.All[n % SampleNotices.All.Count] with { Id = $"notice-{round}-{n}" }).ToArray();
            var changed = notices.Select(notice => notice with { RegisterName = LocalizedText.Of("fi", "Muuttunut rekisteri") }).ToArray();
            var stored = await StoreRoundAsync(store, notices, changed);

            // What the store wrote is what is written raw, for a tenant beside it; and read in turns by each first.
            var rows = await RowsAsync(contexts, $"notice-{round}-");
            var beside = await RawRoundAsync(raw, notices, rows);
            first.Add(stored.First, beside.First);
            next.Add(stored.Next, beside.Next);
            read.Add(await ReadAsync(store, notices), await ReadAsync(raw, notices));
            read.AddSwapped(await ReadAsync(raw, notices), await ReadAsync(store, notices));
        }

        foreach (var ratio in new[] { first, next, read })
        {
            Console.WriteLine(ratio);
        }
    }

    private static Task<double> ReadAsync(NoticeStore<BenchmarkContext> store, Notice[] notices) =>
        RateAsync(Readers, notices.Length, n => store.FindAsync(notices[n].Id));

    private static Task<double> ReadAsync(RawStore raw, Notice[] notices) => RateAsync(Readers, notices.Length, n => raw.FindAsync("raw", notices[n].Id));

    private static async Task<(double First, double Next)> StoreRoundAsync(
        NoticeStore<BenchmarkContext> store,
        Notice[] notices,
        Notice[] changed) => (
        await RateAsync(Writers, notices.Length, n => store.PublishAsync(notices[n])),
        await RateAsync(Writers, notices.Length, n => store.PublishAsync(changed[n])));

    private static async Task<(double First, double Next)> RawRoundAsync(RawStore raw, Notice[] notices, Dictionary<string, Rows> rows) => (
        await RateAsync(Writers, notices.Length, n => raw.InsertAsync(rows[notices[n].Id].Head(1), rows[notices[n].Id].Revisions[0], rows[notices[n].Id].Keys)),
        await RateAsync(Writers, notices.Length, n => raw.UpdateAsync(rows[notices[n].Id].Head(2), rows[notices[n].Id].Revisions[1])));

    private static async Task<double> RateAsync(int workers, int count, Func<int, Task> work)
    {
        var next = -1;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(async () =>
        {
            for (var n = Interlocked.Increment(ref next); n < count; n = Interlocked.Increment(ref next))
            {
                await work(n);
            }
        })));
        return count / watch.Elapsed.TotalSeconds;
    }

    private static async Task<Dictionary<string, Rows>> RowsAsync(PooledDbContextFactory<BenchmarkContext> contexts, string prefix)
    {
        await using var context = contexts.CreateDbContext();
        var revisions = await context.Set<NoticeRevision>().AsNoTracking().Where(row => row.Tenant == "" && row.Id.StartsWith(prefix)).ToListAsync();
        var keys = await context.Set<NoticeKey>().AsNoTracking().Where(row => row.Tenant == "" && row.Id.StartsWith(prefix)).ToListAsync();
        var keysOf = keys.ToLookup(key => key.Id, key => new NoticeKey { Tenant = "raw", Id = key.Id, Kind = key.Kind, Value = key.Value });
        return revisions.GroupBy(row => row.Id).ToDictionary(
            rows => rows.Key,
            rows => new Rows([.. rows.OrderBy(row => row.Revision).Select(ForRaw)], [.. keysOf[rows.Key]]));
    }

    private static NoticeRevision ForRaw(NoticeRevision row) => new()
    {
        Tenant = "raw",
        Id = row.Id,
        Revision = row.Revision,
        PublishedAt = row.PublishedAt,
        SchemaVersion = row.SchemaVersion,
        Fingerprint = row.Fingerprint,
        Json = row.Json,
    };

    /// <summary>The rows of one notice.</summary>
    private sealed record Rows(NoticeRevision[] Revisions, NoticeKey[] Keys)
    {
        public NoticeHead Head(int revision) => new()
        {
            Tenant = "raw",
            Id = Revisions[0].Id,
            Revision = revision,
            ContentHash = Revisions[revision - 1].Fingerprint,
            PublishedAt = Revisions[revision - 1].PublishedAt,
        };
    }
}
