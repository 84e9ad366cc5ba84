using Microsoft.EntityFrameworkCore;
using NodaTime;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;

namespace RegisterNotice.EntityFrameworkCore.Tests.Judging;

public sealed class PostgresRejudgerTests(PostgresServer server) : NoticeRejudgerTests
{
    private static readonly LocalDate Lapse = new(2031, 12, 28);

    private protected override Task<JudgingDatabase> DatabaseAsync() => JudgingDatabase.InPostgresAsync(server);

    [Fact]
    public async Task Several_workers_share_the_notices_and_tell_of_each_once()
    {
        await using var database = await DatabaseAsync();
        foreach (var tenant in new[] { "a", "b", "c" })
        {
            await database.PutAsync(tenant, [.. Enumerable.Range(0, 40).Select(i => ToTheUnitedKingdom($"n{i:D2}"))]);
        }

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Task.Run(() => Rejudger(database, new() { BatchSize = 4 }, new Outbox()).JudgeAsync(Lapse))));

        results.Sum(it => it.Judged).Should().Be(120);
        (await database.ToldAsync()).Should().HaveCount(120).And.OnlyHaveUniqueItems();
        (await database.HeadsAsync()).Should().OnlyContain(head => head.JudgedAsOf == Lapse);
    }

    [Fact]
    public async Task A_notice_that_somebody_else_holds_is_passed_over_and_not_waited_for()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", ToTheUnitedKingdom("free"), ToTheUnitedKingdom("held"));
        await using (var other = database.CreateDbContext())
        {
            await other.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var transaction = await other.Database.BeginTransactionAsync();
                await other.Database.ExecuteSqlRawAsync("select 1 from notice_heads where id = 'held' for update");

                (await Rejudger(database).JudgeAsync(Lapse)).Judged.Should().Be(1);
                (await Rejudger(database).CountStaleAsync(Lapse)).Should().Be(1);
            });
        }

        (await Rejudger(database).JudgeAsync(Lapse)).Judged.Should().Be(1, "what a process that has gone had locked is free");
    }

    [Fact]
    public async Task A_batch_begins_in_the_index_where_the_one_before_ended()
    {
        await using var database = await DatabaseAsync();
        await using var context = database.CreateDbContext();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();

        // The table is empty here, where the planner would rather read it whole.
        command.CommandText = "set enable_seqscan = off; set enable_bitmapscan = off; explain " + new LockingSql(context).Claim;
        foreach (var (name, value) in new (string, object)[] { ("rules", "1"), ("day", "2031-12-28"), ("tenant", "a"), ("id", "n"), ("count", 200) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        var plan = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            plan.Add(reader.GetString(0).Trim());
        }

        plan.Should().Contain(line => line.StartsWith("Index Cond: (ROW((tenant)::text, (id)::text) > ROW(", StringComparison.Ordinal));
    }
}
