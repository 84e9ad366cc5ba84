using Microsoft.EntityFrameworkCore;

namespace RegisterNotice.EntityFrameworkCore.Tests;

/// <summary>A host's context with tables of its own beside the notices.</summary>
internal sealed class HostContext(DbContextOptions<HostContext> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Draft> Drafts => Set<Draft>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>(customer => customer.ToTable("customers").HasKey(it => it.Number));
        modelBuilder.Entity<Draft>(draft =>
        {
            draft.ToTable("drafts").HasKey(it => it.Number);
            draft.Property(it => it.Number).HasColumnName("number");
            var notice = draft.Property(it => it.Notice).HasColumnName("notice").HasNoticeConversion();
            if (Database.IsNpgsql())
            {
                notice.HasColumnType("jsonb");
            }
        });
        modelBuilder.ApplyRegisterNotice(NoticeModelOptions.For(Database.ProviderName));
    }
}
