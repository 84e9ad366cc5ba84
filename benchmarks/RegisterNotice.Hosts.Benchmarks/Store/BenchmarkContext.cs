using Microsoft.EntityFrameworkCore;
using RegisterNotice.EntityFrameworkCore;

namespace RegisterNotice.Hosts.Benchmarks.Store;

/// <summary>A host's context with notices and nothing else.</summary>
internal sealed class BenchmarkContext(DbContextOptions<BenchmarkContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyRegisterNotice(NoticeModelOptions.For(Database.ProviderName));
}
