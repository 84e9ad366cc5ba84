using Microsoft.EntityFrameworkCore;
using RegisterNotice.EntityFrameworkCore;
using RegisterNotice.Site.Editing;

namespace RegisterNotice.Site.Hosting;

/// <summary>The site's own database: the tables of published notices stand in it beside one of drafts.</summary>
internal sealed class SiteDatabase(DbContextOptions<SiteDatabase> options) : DbContext(options)
{
    /// <summary>What editors are at work on.</summary>
    public DbSet<Draft> Drafts => Set<Draft>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyRegisterNotice();
        modelBuilder.Entity<Draft>().HasKey(draft => draft.Id);
    }
}
