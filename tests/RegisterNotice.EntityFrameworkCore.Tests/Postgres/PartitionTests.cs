using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Npgsql;
using RegisterNotice.Samples;
using RegisterNotice.Tests;

namespace RegisterNotice.EntityFrameworkCore.Tests.Postgres;

/// <summary>The script that parts the tables, which lies in the docs of the package.</summary>
public sealed partial class PartitionTests(PostgresServer server)
{
    private static readonly LocalDate Today = new(2026, 11, 30);

    [Fact]
    public async Task Parted_tables_hold_what_they_held_and_go_on_as_before()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.PostgreSql, server);
        var store = database.Store();
        foreach (var notice in SampleNotices.All)
        {
            await store.PublishAsync(notice, new() { Tenant = "a" });
            await store.PublishAsync(notice, new() { Tenant = "b" });
        }

        using var rejudger = new NoticeRejudger<HostContext>(database);
        await rejudger.JudgeAsync(Today);
        var before = await CountsAsync(database);

        await PartAsync(database);

        (await CountsAsync(database)).Should().Equal(before);
        (await NumberAsync(database, "select count(distinct tableoid) from notice_heads")).Should().BeGreaterThan(3);
        var changed = SampleNotices.All[0] with { Title = LocalizedText.Of("fi", "Uusi") };
        (await store.PublishAsync(changed, new() { Tenant = "a", ExpectedRevision = 1 })).Revision.Should().Be(2);
        (await store.FindAsync(changed.Id, tenant: "b"))!.Version.Revision.Should().Be(1);
        (await rejudger.JudgeAsync(Today)).Judged.Should().Be(1);
    }

    [Fact]
    public async Task Who_asks_for_one_notice_touches_one_partition_of_a_table()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.PostgreSql, server);
        await PartAsync(database);

        var plan = await TextAsync(
            database,
            """
            explain select r.json from notice_heads h
            join notice_revisions r on r.tenant = h.tenant and r.id = h.id and r.revision = h.revision
            join notice_keys k on k.tenant = h.tenant and k.id = h.id
            where h.tenant = 'a' and h.id = 'web-shop-customers'
            """);

        var partitions = Partition().Matches(plan).Select(match => match.Value).Distinct().ToList();
        partitions.Should().HaveCount(3);
        partitions.Select(name => name.Split('_')[2]).Distinct().Should().ContainSingle("what belongs to one notice lies in partitions of one number");
    }

    [GeneratedRegex("notice_(heads|revisions|keys)_[0-9]+\\b")]
    private static partial Regex Partition();

    private static async Task PartAsync(TestDatabase database)
    {
        var script = await File.ReadAllTextAsync(RepositoryFile.Path("src/RegisterNotice.EntityFrameworkCore/docs/partitions.postgresql.sql"));
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand($"begin; {script}; commit");
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long[]> CountsAsync(TestDatabase database) =>
    [
        await NumberAsync(database, "select count(*) from notice_heads"),
        await NumberAsync(database, "select count(*) from notice_revisions"),
        await NumberAsync(database, "select count(*) from notice_keys"),
    ];

    private static async Task<long> NumberAsync(TestDatabase database, string sql) =>
        long.Parse(await TextAsync(database, sql), CultureInfo.InvariantCulture);

    private static async Task<string> TextAsync(TestDatabase database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return string.Join('\n', lines);
    }
}
