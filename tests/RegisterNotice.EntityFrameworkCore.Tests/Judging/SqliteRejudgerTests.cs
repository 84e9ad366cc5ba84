namespace RegisterNotice.EntityFrameworkCore.Tests.Judging;

public sealed class SqliteRejudgerTests : NoticeRejudgerTests
{
    private protected override Task<JudgingDatabase> DatabaseAsync() => JudgingDatabase.InSqliteAsync();

    [Fact]
    public async Task Two_workers_write_a_verdict_once()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", [.. Enumerable.Range(0, 40).Select(i => ToTheUnitedKingdom($"n{i:D2}"))]);
        var outbox = new Outbox();

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ =>
            Task.Run(() => Rejudger(database, new() { BatchSize = 4 }, outbox).JudgeAsync(new(2031, 12, 28)))));

        (await database.ToldAsync()).Should().HaveCount(40).And.OnlyHaveUniqueItems();
        (await database.HeadsAsync()).Should().OnlyContain(head => head.JudgedAsOf != null);
        results.Sum(it => it.Judged).Should().Be(40);
    }
}
