using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Hosts.Benchmarks.Judging;

/// <summary>
/// Many notices judged again by one process and by two, over the PostgreSQL server that REGISTERNOTICE_POSTGRES names (<c>.ci/postgres</c> starts one). The
/// notices are the samples, in turn, a hundred to a tenant, made by SQL: each row has the text of a sample, of about 9 kB, which is read and judged anew.
/// </summary>
internal static class JudgingSpeed
{
    private const string Database = "registernotice_judging";

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (Environment.GetEnvironmentVariable("REGISTERNOTICE_POSTGRES") is not { Length: > 0 } server)
        {
            Console.Error.WriteLine("REGISTERNOTICE_POSTGRES names no server. eval \"$(.ci/postgres start)\" starts one.");
            return 1;
        }

        var notices = arguments is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 100_000;
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = Database, CommandTimeout = 3600 }.ConnectionString;
        await FillAsync(connection, notices, partitions: arguments.Contains("partitions"));
        if (arguments.Contains("two"))
        {
            // For so many that one process would take long.
            await Seconds("First verdicts, two processes", connection, notices, version: 1, processes: 2);
            await Seconds("All judged again by newer rules, two processes", connection, notices, version: 2, processes: 2);
            return 0;
        }

        await Seconds("First verdicts, one process", connection, notices, version: 1, processes: 1);
        var one = await Seconds("All judged again by newer rules, one process", connection, notices, version: 2, processes: 1);
        var two = await Seconds("All judged again by newer rules, two processes", connection, notices, version: 3, processes: 2);
        Say($"Two processes go {one / two:F2} times as fast as one.");
        return 0;
    }

    private static async Task FillAsync(string connection, int notices, bool partitions)
    {
        var watch = Stopwatch.StartNew();
        await using (var context = await JudgingContext.Over(connection).CreateDbContextAsync())
        {
            await context.Database.EnsureDeletedAsync();
            await context.Database.EnsureCreatedAsync();
        }

        await using var source = NpgsqlDataSource.Create(connection);
        if (partitions)
        {
            var script = await File.ReadAllTextAsync("src/RegisterNotice.EntityFrameworkCore/docs/partitions.postgresql.sql");
            await ExecuteAsync(source, $"begin; {script}; commit");
        }

        await ExecuteAsync(source, "create table samples (number int, json text, fingerprint bytea)");
        foreach (var (number, sample) in SampleNotices.All.Index())
        {
            await using var insert = source.CreateCommand("insert into samples values ($1, $2, $3)");
            insert.Parameters.Add(new() { Value = number });
            insert.Parameters.Add(new() { Value = NoticeJson.Write(sample with { Revision = 1 }) });
            insert.Parameters.Add(new() { Value = NoticeFingerprint.Of(sample with { Revision = 1 }).ToByteArray() });
            await insert.ExecuteNonQueryAsync();
        }

        await ExecuteAsync(source, $"""
            create table numbers as
                select i, 'tenant-' || lpad((i / 100)::text, 6, '0') as tenant, 'notice-' || lpad((i % 100)::text, 2, '0') as id from generate_series(0, {notices - 1}) i;
            insert into notice_heads (tenant, id, revision, content_hash, published_at)
                select tenant, id, 1, fingerprint, 17960000000000000 from numbers join samples on number = i % {SampleNotices.All.Count};
            insert into notice_revisions (tenant, id, revision, published_at, schema_version, fingerprint, json)
                select tenant, id, 1, 17960000000000000, '1.0', fingerprint, json from numbers join samples on number = i % {SampleNotices.All.Count};
            insert into notice_keys (tenant, id, kind, value) select tenant, id, 'Language', 'fi' from numbers;
            drop table numbers, samples
            """);
        await ExecuteAsync(source, "vacuum analyze");
        Say($"{notices:N0} notices made by SQL{(partitions ? " in 16 partitions" : "")} in {watch.Elapsed.TotalSeconds:F0} s, {await SizeAsync(source)} in the database.");
    }

    private static async Task<double> Seconds(string what, string connection, int notices, int version, int processes)
    {
        Say($"{what}:");
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, processes).Select(_ => WorkAsync(connection, version)));
        var seconds = watch.Elapsed.TotalSeconds;
        Say($"  together {seconds:F1} s, {notices / seconds:N0} notices a second");
        await using var source = NpgsqlDataSource.Create(connection);
        await ExecuteAsync(source, "vacuum analyze");
        return seconds;
    }

    private static async Task WorkAsync(string connection, int version)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(JudgingSpeed).Assembly.Location, "judging-worker", connection, $"{version}"]);

        // As a worker of a host runs that shares its machine with others.
        start.Environment["DOTNET_gcServer"] = "0";
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("A worker failed.");
        }
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 3600;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> SizeAsync(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("select pg_size_pretty(pg_database_size(current_database()))");
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
