// A new user's program that keeps notices in a database, written from the package's readme alone.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegisterNotice;
using RegisterNotice.EntityFrameworkCore;

var folder = Directory.CreateTempSubdirectory("store-");
var services = new ServiceCollection();
services.AddPooledDbContextFactory<ClubContext>(options => options.UseSqlite($"Data Source={Path.Combine(folder.FullName, "club.db")};Pooling=False"));
services.AddNoticeStore<ClubContext>();
await using (var provider = services.BuildServiceProvider())
{
    await using (var context = await provider.GetRequiredService<IDbContextFactory<ClubContext>>().CreateDbContextAsync())
    {
        await context.Database.EnsureCreatedAsync();
    }

    var store = provider.GetRequiredService<NoticeStore<ClubContext>>();
    await store.PublishAsync(Members("Jäsenyyden hoito"), new() { By = "aino@airo.example", ExpectedRevision = 0 });
    await store.PublishAsync(Members("Jäsenyyden ja kilpailujen hoito"), new() { By = "aino@airo.example", ExpectedRevision = 1 });
    var again = await store.PublishAsync(Members("Jäsenyyden ja kilpailujen hoito"));
    var newest = await store.FindAsync("members") ?? throw new InvalidOperationException("The notice is lost.");
    var comparison = await store.CompareAsync("members", 1, 2) ?? throw new InvalidOperationException("A revision is lost.");
    var found = await store.CurrentAsync(new() { Purpose = "membership" }).CountAsync();
    Console.WriteLine($"revision {newest.Version.Revision} by {newest.PublishedBy}, {comparison.Changes.Count} change(s), {found} notice(s) with the purpose");
    if (again.IsAdded || newest.Version.Revision != 2 || comparison.IsEmpty || found != 1)
    {
        throw new InvalidOperationException("The store does not keep what was published.");
    }

    try
    {
        await store.PublishAsync(Members("Jäsenyys"), new() { ExpectedRevision = 1 });
        throw new InvalidOperationException("A conflict was not told.");
    }
    catch (RevisionConflictException conflict)
    {
        Console.WriteLine(conflict.Message);
    }
}

folder.Delete(recursive: true);

static Notice Members(string purpose) => NoticeBuilder.Create("members", "fi")
    .RegisterName("Soutuseuran jäsenrekisteri")
    .Controller("Soutuseura Airo ry", c => c.Email("toimisto@airo.example"))
    .Purpose("membership", purpose, p => p.OnContract())
    .Build();

internal sealed class ClubContext(DbContextOptions<ClubContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyRegisterNotice(NoticeModelOptions.For(Database.ProviderName));
}
