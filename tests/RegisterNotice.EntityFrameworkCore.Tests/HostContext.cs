using Microsoft.EntityFrameworkCore;

namespace RegisterNotice.EntityFrameworkCore.Tests;

/// <summary>A host's context with a table of its own beside the notices.</summary>
internal sealed class HostContext(DbContextOptions<HostContext> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>(customer => customer.ToTable("customers").HasKey(it => it.Number));
        modelBuilder.ApplyRegisterNotice(NoticeModelOptions.For(Database.ProviderName));
    }
}
