using Npgsql;

namespace RegisterNotice.EntityFrameworkCore.Tests.Postgres;

public sealed class PostgresServerTests(PostgresServer server)
{
    [Fact]
    public async Task Each_test_has_a_database_of_its_own()
    {
        var (one, other) = (await server.NewDatabaseAsync(), await server.NewDatabaseAsync());
        await Run(one, "create table kept (x int)");

        await FluentActions.Awaiting(() => Run(other, "select x from kept")).Should().ThrowAsync<PostgresException>();
        await Run(one, "select x from kept");
    }

    [Fact]
    public async Task A_server_that_is_killed_comes_back_with_what_was_committed()
    {
        var (cluster, reason) = await PostgresCluster.StartAsync();
        Assert.SkipWhen(cluster is null, $"There is no PostgreSQL to kill. {reason}");
        await using (cluster)
        {
            await Run(cluster!.ConnectionString, "create table kept (x int)");
            await cluster.KillAsync();
            await FluentActions.Awaiting(() => Run(cluster.ConnectionString, "select 1")).Should().ThrowAsync<NpgsqlException>();

            await cluster.ResumeAsync();

            await Run(cluster.ConnectionString, "select x from kept");
        }
    }

    private static async Task Run(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
