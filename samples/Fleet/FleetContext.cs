using Microsoft.EntityFrameworkCore;
using RegisterNotice.EntityFrameworkCore;

namespace RegisterNotice.Fleet;

/// <summary>The service's own database: the notices of all tenants, and the letters that are to go to them.</summary>
internal sealed class FleetContext(DbContextOptions<FleetContext> options) : DbContext(options)
{
    public DbSet<Letter> Letters => Set<Letter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyRegisterNotice(NoticeModelOptions.For(Database.ProviderName));
        modelBuilder.Entity<Letter>(letter =>
        {
            letter.ToTable("letters").HasKey(it => it.Number);
            letter.Property(it => it.Number).HasColumnName("number");
            letter.Property(it => it.Tenant).HasColumnName("tenant");
            letter.Property(it => it.NoticeId).HasColumnName("notice_id");
            letter.Property(it => it.Text).HasColumnName("text");
        });
    }
}
