using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using RegisterNotice.EntityFrameworkCore;

namespace RegisterNotice.Hosts.Benchmarks.Judging;

internal sealed class JudgingContext(DbContextOptions<JudgingContext> options) : DbContext(options)
{
    public static PooledDbContextFactory<JudgingContext> Over(string connection) =>
        new(new DbContextOptionsBuilder<JudgingContext>().UseNpgsql(connection, npgsql => npgsql.CommandTimeout(3600)).Options);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyRegisterNotice(NoticeModelOptions.For(Database.ProviderName));
}
