using System.Globalization;
using Npgsql;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;

namespace RegisterNotice.EntityFrameworkCore.Tests.Storing;

/// <summary>Sixteen writers who meet on one notice.</summary>
public sealed class WriterTests(PostgresServer server)
{
    private const int Writers = 16;

    // With REGISTERNOTICE_LONG in the environment as many as the store was designed by.
    private static readonly int Each = Environment.GetEnvironmentVariable("REGISTERNOTICE_LONG") is { Length: > 0 } ? 50 : 5;

    public static TheoryData<Provider> Providers { get; } = [Provider.Sqlite, Provider.PostgreSql];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task No_revision_is_lost_or_doubled(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);

        var results = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var store = database.Store();
            var mine = new List<PublishResult>();
            for (var i = 0; i < Each; i++)
            {
                mine.Add(await store.PublishAsync(Notices.Of("shop", $"Kirjoittaja {writer}, {i}"), new() { By = writer.ToString(CultureInfo.InvariantCulture) }));
            }

            return mine;
        })));

        var all = results.SelectMany(it => it).ToList();
        all.Should().OnlyContain(it => it.IsAdded);
        all.Select(it => it.Revision).Order().Should().Equal(Enumerable.Range(1, Writers * Each));
        (await database.CheckWholeAsync("shop")).Should().Be(Writers * Each);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Of_those_who_expect_the_same_revision_one_wins(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        await database.Store().PublishAsync(Notices.Of("shop"));

        var failures = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () => await Record.ExceptionAsync(() =>
            database.Store().PublishAsync(Notices.Of("shop", $"Kirjoittaja {writer}"), new() { ExpectedRevision = 1 })))));

        failures.Where(it => it is not null).Should().HaveCount(Writers - 1).And.AllBeOfType<RevisionConflictException>();
        (await database.CheckWholeAsync("shop")).Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Who_says_the_same_adds_one_revision_together(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);

        var results = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => database.Store().PublishAsync(Notices.Of("shop")))));

        results.Should().OnlyContain(it => it.Revision == 1);
        results.Where(it => it.IsAdded).Should().ContainSingle();
        (await database.CheckWholeAsync("shop")).Should().Be(1);
    }

    [Fact]
    public async Task Who_is_chosen_to_end_a_deadlock_while_the_head_is_locked_tries_again()
    {
        var gate = new BeforeSaving();
        await using var database = await TestDatabase.CreateAsync(Provider.PostgreSql, server, gate);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));
        var other = Task.CompletedTask;

        // Another is quicker; then, with the head locked, one comes who holds the keys and wants the head.
        gate.Once(async () =>
        {
            await store.PublishAsync(Notices.Of("shop", "Toinen"));
            gate.Once(async () => other = await HoldKeysAndWantHeadAsync(database.ConnectionString));
        });
        var third = await store.PublishAsync(Notices.Of("shop", "Kolmas") with { Languages = [LanguageTag.Swedish] });
        await other;

        third.Revision.Should().Be(3);
        (await database.CheckWholeAsync("shop")).Should().Be(3);
    }

    /// <summary>Takes the keys of all notices at once and their heads as soon as they are free. It waits longer than the publisher, who is chosen therefore.</summary>
    private static async Task<Task> HoldKeysAndWantHeadAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await RunAsync(connection, "begin; set local deadlock_timeout = '1min'; select from notice_keys for update");
        return Task.Run(async () =>
        {
            await using (connection)
            {
                await RunAsync(connection, "select from notice_heads for update; commit");
            }
        });
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
