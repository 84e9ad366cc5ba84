using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NodaTime;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;
using RegisterNotice.Json;

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

        // One statement a command, so that a test can come between any two.
        contexts = new((server is null
            ? options.UseSqlite(connectionString)
            : options.UseNpgsql(connectionString, npgsql => npgsql.MaxBatchSize(interceptors.Length > 0 ? 1 : 100))).Options);
    }

    public string ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync(Provider provider, PostgresServer server, params IInterceptor[] interceptors)
    {
        var created = provider == Provider.Sqlite ? Directory.CreateTempSubdirectory("store-") : null;
        var database = created is null
            ? new TestDatabase(null, server, await server.NewDatabaseAsync(), interceptors)
            : new TestDatabase(created, null, $"Data Source={Path.Combine(created.FullName, "notices.db")}", interceptors);
        await using var context = database.CreateDbContext();
        await context.Database.EnsureCreatedAsync();
        return database;
    }

    /// <summary>Stops if the rows of a notice do not fit each other; gives its newest revision, 0 for none.</summary>
    public async Task<int> CheckWholeAsync(string id, string tenant = "")
    {
        await using var context = CreateDbContext();
        var head = await context.Set<NoticeHead>().SingleOrDefaultAsync(it => it.Tenant == tenant && it.Id == id);
        var revisions = await context.Set<NoticeRevision>().Where(it => it.Tenant == tenant && it.Id == id).OrderBy(it => it.Revision).ToListAsync();
        var keys = await context.Set<NoticeKey>().Where(it => it.Tenant == tenant && it.Id == id).ToListAsync();
        revisions.Select(it => it.Revision).Should().Equal(Enumerable.Range(1, head?.Revision ?? 0));
        if (head is null)
        {
            keys.Should().BeEmpty();
            return 0;
        }

        var newest = (await Store().FindAsync(id, tenant: tenant))!.Notice;
        head.ContentHash.Should().Equal(NoticeFingerprint.Of(newest with { Revision = 1 }).ToByteArray());
        head.PublishedAt.Should().Be(revisions[^1].PublishedAt);
        keys.Select(it => (it.Kind, it.Value)).Should().BeEquivalentTo(NoticeKeys.Of(newest));
        return head.Revision;
    }

    public async Task RunAsync(string sql)
    {
        await using var context = CreateDbContext();
        await context.Database.ExecuteSqlRawAsync(sql);
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
