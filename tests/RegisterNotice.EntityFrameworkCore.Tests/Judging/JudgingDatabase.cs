using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;
using RegisterNotice.Json;

namespace RegisterNotice.EntityFrameworkCore.Tests.Judging;

/// <summary>A database of a host with notices that wait for a verdict.</summary>
internal sealed class JudgingDatabase : IDbContextFactory<HostContext>, IAsyncDisposable
{
    private readonly DbContextOptions<HostContext> options;
    private readonly Func<Task> drop;

    private JudgingDatabase(DbContextOptions<HostContext> options, Func<Task> drop) => (this.options, this.drop) = (options, drop);

    public static async Task<JudgingDatabase> InSqliteAsync()
    {
        var path = Path.Combine(Path.GetTempPath(), $"judging-{Guid.NewGuid():N}.db");
        return await CreatedAsync(new(
            new DbContextOptionsBuilder<HostContext>().UseSqlite($"Data Source={path}").Options,
            () =>
            {
                SqliteConnection.ClearAllPools();
                File.Delete(path);
                return Task.CompletedTask;
            }));
    }

    public static async Task<JudgingDatabase> InPostgresAsync(PostgresServer server)
    {
        var connection = await server.NewDatabaseAsync();
        return await CreatedAsync(new(
            new DbContextOptionsBuilder<HostContext>().UseNpgsql(connection, npgsql => npgsql.EnableRetryOnFailure()).Options,
            () => server.DropDatabaseAsync(connection)));
    }

    public HostContext CreateDbContext() => new(options);

    public async ValueTask DisposeAsync() => await drop();

    /// <summary>Publishes a revision as the store does, without a verdict.</summary>
    public async Task PutAsync(string tenant, params Notice[] notices)
    {
        await using var context = CreateDbContext();
        foreach (var notice in notices)
        {
            var head = await context.Set<NoticeHead>().FindAsync(tenant, notice.Id);
            var revision = (head?.Revision ?? 0) + 1;
            var published = Instant.FromUtc(2026, 11, 30, 6, 0);
            var stored = notice with { Revision = revision };
            if (head is null)
            {
                context.Add(head = new() { Tenant = tenant, Id = notice.Id, Revision = 1, ContentHash = new byte[32], PublishedAt = published });
            }

            (head.Revision, head.JudgedAsOf, head.JudgeAgainOn, head.JudgedBy, head.Errors, head.Warnings) = (revision, null, null, null, null, null);
            context.Add(new NoticeRevision
            {
                Tenant = tenant,
                Id = notice.Id,
                Revision = revision,
                PublishedAt = published,
                SchemaVersion = stored.SchemaVersion,
                Fingerprint = NoticeFingerprint.Of(stored).ToByteArray(),
                Json = NoticeJson.Write(stored),
            });
        }

        await context.SaveChangesAsync();
    }

    public async Task<IReadOnlyList<NoticeHead>> HeadsAsync()
    {
        await using var context = CreateDbContext();
        return await context.Set<NoticeHead>().AsNoTracking().OrderBy(head => head.Tenant).ThenBy(head => head.Id).ToListAsync();
    }

    /// <summary>Waits until all notices have a verdict as of a day; a test that waits in vain is ended after half a minute.</summary>
    public async Task UntilJudgedAsync(LocalDate asOf)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!(await HeadsAsync()).All(head => head.JudgedAsOf == asOf))
        {
            await Task.Delay(10, patience.Token);
        }
    }

    public async Task<IReadOnlyList<string>> CodesAsync(string tenant, string id)
    {
        await using var context = CreateDbContext();
        return await context.Set<NoticeKey>()
            .Where(key => key.Tenant == tenant && key.Id == id && key.Kind == NoticeKeyKind.FindingCode)
            .Select(key => key.Value).OrderBy(value => value).ToListAsync();
    }

    public async Task<IReadOnlyList<string>> ToldAsync()
    {
        await using var context = CreateDbContext();
        return await context.Customers.Select(customer => customer.Name).OrderBy(name => name).ToListAsync();
    }

    private static async Task<JudgingDatabase> CreatedAsync(JudgingDatabase database)
    {
        await using var context = database.CreateDbContext();
        await context.Database.EnsureCreatedAsync();
        return database;
    }
}
