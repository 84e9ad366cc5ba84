using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegisterNotice.Publishing;

namespace RegisterNotice.EntityFrameworkCore.Tests.Documentation;

public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyRegisterNotice(NoticeModelOptions.For(Database.ProviderName));
}

/// <summary>The examples of the package's readme: their lines stand here, where they are compiled and run.</summary>
public sealed class PackageReadmeExample
{
    [Fact]
    public async Task Notices_are_published_and_found_as_the_readme_says()
    {
        var folder = Directory.CreateTempSubdirectory("readme-");
        try
        {
            var services = new ServiceCollection();
            Add(services, $"Data Source={Path.Combine(folder.FullName, "shop.db")}");
            await using var provider = services.BuildServiceProvider();
            await using (var context = await provider.GetRequiredService<IDbContextFactory<ShopContext>>().CreateDbContextAsync())
            {
                await context.Database.EnsureCreatedAsync();
            }

            var store = provider.GetRequiredService<NoticeStore<ShopContext>>();
            await store.PublishAsync(Notices.Of("web-shop-customers"));

            (await UseAsync(store, Notices.Of("web-shop-customers", "Toinen"))).Should().Be("2 revisions, 1 changes");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Verdicts_are_renewed_and_told_as_the_readme_says()
    {
        var services = new ServiceCollection();
        Add(services, "Data Source=:memory:");
        Watch(services);

        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<NoticeRejudger<ShopContext>>().Should().NotBeNull();
        provider.GetRequiredService<INoticeVerdictHandler<ShopContext>>().Should().BeOfType<TenantLetters>();
    }

    private static void Watch(IServiceCollection services)
    {
        services.AddNoticeRejudger<ShopContext>();                                // or await rejudger.JudgeAsync() once, in a job of your own
        services.AddSingleton<INoticeVerdictHandler<ShopContext>, TenantLetters>(); // told of changed verdicts inside their transaction: add rows to an outbox, send later
    }

    private static void Add(IServiceCollection services, string connectionString)
    {
        services.AddPooledDbContextFactory<ShopContext>(options => options.UseSqlite(connectionString)); // or UseNpgsql
        services.AddNoticeStore<ShopContext>();
    }

    private static async Task<string> UseAsync(NoticeStore<ShopContext> store, Notice notice)
    {
        // The next revision, unless the newest one says the same already; RevisionConflictException where another has published since revision 1.
        var published = await store.PublishAsync(notice, new() { By = "aino@shop.example", ExpectedRevision = 1 });

        // The newest one, an older one, and what changed from one to the other.
        var newest = await store.FindAsync("web-shop-customers");
        var first = await store.FindAsync("web-shop-customers", revision: 1);
        var comparison = await store.CompareAsync("web-shop-customers", 1, published.Revision);

        // Which notices send data to the United States today, over all tenants of the host.
        await foreach (var found in store.CurrentAsync(new() { AllTenants = true, RecipientCountry = CountryCode.Parse("US") }))
        {
            Console.WriteLine($"{found.Tenant} {found.Notice.Id}, revision {found.Version.Revision}, published {found.Version.PublishedAt} by {found.PublishedBy}");
        }

        // One tenant's notices for what serves pages.
        INoticeSource source = store.ForTenant("");
        first!.Notice.Should().NotBe(newest!.Notice);
        return $"{await source.RevisionsAsync("web-shop-customers", CancellationToken.None).CountAsync()} revisions, {comparison!.Changes.Count} changes";
    }

    private sealed class TenantLetters : INoticeVerdictHandler<ShopContext>
    {
        public Task VerdictsChangedAsync(ShopContext context, IReadOnlyList<NoticeVerdictChange> changes, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
