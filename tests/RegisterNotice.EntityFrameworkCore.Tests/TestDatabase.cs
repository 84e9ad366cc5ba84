using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NodaTime;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;

namespace RegisterNotice.EntityFrameworkCore.Tests;

/// <summary>A database of one test with the tables of <see cref="HostContext"/>, gone with the test.</summary>
internal sealed class TestDatabase : IDbContextFactory<HostContext>, IAsyncDisposable
{
    private readonly DirectoryInfo? folder;
    private readonly PostgresServer? server;
    private readonly PooledDbContextFactory<HostContext> contexts;

    private TestDatabase(DirectoryInfo? folder, PostgresServer? server, string connectionString, IInterceptor[] interceptors)
    {
        (this.folder, this.server, ConnectionString) = (folder, server, connectionString);
        var options = new DbContextOptionsBuilder<HostContext>().AddInterceptors(interceptors);
        contexts = new((server is null ? options.UseSqlite(connectionString) : options.UseNpgsql(connectionString)).Options);
    }

    public string ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync(Provider provider, PostgresServer server, params IInterceptor[] interceptors)
    {
        var folder = provider == Provider.Sqlite ? Directory.CreateTempSubdirectory("store-") : null;
        var database = folder is null
            ? new TestDatabase(null, server, await server.NewDatabaseAsync(), interceptors)
            : new TestDatabase(folder, null, $"Data Source={Path.Combine(folder.FullName, "notices.db")}", interceptors);
        await using var context = database.CreateDbContext();
        await context.Database.EnsureCreatedAsync();
        return database;
    }

    public NoticeStore<HostContext> Store(IClock? clock = null) => new(this, clock);

    public HostContext CreateDbContext() => contexts.CreateDbContext();

    public Task<HostContext> CreateDbContextAsync(CancellationToken cancellationToken = default) => contexts.CreateDbContextAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DropDatabaseAsync(ConnectionString);
            return;
        }

        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
        folder!.Delete(recursive: true);
    }
}
