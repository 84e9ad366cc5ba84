using Microsoft.EntityFrameworkCore;
using RegisterNotice.Json;

namespace RegisterNotice.Quickstart;

/// <summary>The published revisions of notices: one row per notice and revision, with the notice as JSON.</summary>
internal sealed class NoticeArchive(string path) : DbContext
{
    public DbSet<StoredNotice> Notices => Set<StoredNotice>();

    /// <summary>Stores a notice as the next revision, unless a revision says the same already.</summary>
    public StoredNotice Publish(Notice notice)
    {
        // Notices compare by content, whatever has been written and read in between.
        var published = Revisions(notice.Id);
        if (published.Find(row => (row.Notice with { Revision = notice.Revision }).Equals(notice)) is { } same)
        {
            return same;
        }

        var revision = published.Count + 1;
        var stored = new StoredNotice { Id = notice.Id, Revision = revision, StoredAt = DateTime.UtcNow, Notice = notice with { Revision = revision } };
        Notices.Add(stored);
        SaveChanges();
        return stored;
    }

    /// <summary>The revisions of a notice, the first one first.</summary>
    public List<StoredNotice> Revisions(string id) => [.. Notices.AsNoTracking().Where(row => row.Id == id).OrderBy(row => row.Revision)];

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite($"Data Source={path}");

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<StoredNotice>(row =>
    {
        row.ToTable("notices").HasKey(it => new { it.Id, it.Revision });
        row.Property(it => it.Notice).HasColumnName("json").HasConversion(notice => NoticeJson.Write(notice, null), json => NoticeJson.Parse(json, null));
    });
}
