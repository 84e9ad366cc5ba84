using Npgsql;

[assembly: AssemblyFixture(typeof(RegisterNotice.EntityFrameworkCore.Tests.Postgres.PostgresServer))]

namespace RegisterNotice.EntityFrameworkCore.Tests.Postgres;

/// <summary>
/// The PostgreSQL server that the tests share: the one that REGISTERNOTICE_POSTGRES names, otherwise one that is started for the run where the machine has the
/// programs. Where there is none, a test that asks for a database is skipped and says why.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly Lazy<Task<(string? Server, string? Reason)>> server;
    private PostgresCluster? cluster;

    public PostgresServer() => server = new(FindAsync);

    /// <summary>Makes an empty database, gone with the server unless dropped before; skips the test where there is no server.</summary>
    /// <returns>How to connect to it.</returns>
    public async Task<string> NewDatabaseAsync()
    {
        var (connection, reason) = await server.Value;
        Assert.SkipWhen(connection is null, $"There is no PostgreSQL to test with, and REGISTERNOTICE_POSTGRES names no server. {reason}");
        var name = $"registernotice_{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(connection!);
        await using var command = source.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(connection) { Database = name, IncludeErrorDetail = true }.ConnectionString;
    }

    /// <summary>Removes a database that a test has made, whoever is still connected.</summary>
    /// <param name="connectionString">What <see cref="NewDatabaseAsync"/> gave.</param>
    public async Task DropDatabaseAsync(string connectionString)
    {
        var (connection, _) = await server.Value;
        await using var source = NpgsqlDataSource.Create(connection!);
        await using var command = source.CreateCommand($"drop database if exists {new NpgsqlConnectionStringBuilder(connectionString).Database} with (force)");
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (cluster is not null)
        {
            await cluster.DisposeAsync();
        }
    }

    private async Task<(string? Server, string? Reason)> FindAsync()
    {
        if (Environment.GetEnvironmentVariable("REGISTERNOTICE_POSTGRES") is { Length: > 0 } named)
        {
            return (named, null);
        }

        (cluster, var reason) = await PostgresCluster.StartAsync();
        return (cluster?.ConnectionString, reason);
    }
}
