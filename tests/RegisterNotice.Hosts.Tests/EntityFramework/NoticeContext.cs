using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RegisterNotice.Json;

namespace RegisterNotice.Hosts.Tests.EntityFramework;

/// <summary>A database of a host with notices in columns of text.</summary>
internal sealed class NoticeContext(SqliteConnection connection) : DbContext
{
    public static readonly NoticeReadOptions Reading = new() { UnknownMembers = UnknownMembers.Preserve };

    public DbSet<Row> Rows => Set<Row>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>(row =>
    {
        // What is stored lasts longer than the library that stored it: what a newer one wrote is kept.
        row.Property(it => it.Notice).HasConversion(notice => NoticeJson.Write(notice, null), json => NoticeJson.Parse(json, Reading));
        row.Property(it => it.Purposes).HasConversion(purposes => JsonSerializer.Serialize(purposes, JsonSerializerOptions.Web), json => JsonSerializer.Deserialize<List<Purpose>>(json, JsonSerializerOptions.Web)!);
        row.Property(it => it.Facts).HasConversion(facts => facts.ToString(), text => NoticeFingerprint.Parse(text));
        row.Property(it => it.Country).HasConversion(country => country!.Value, text => CountryCode.AsWritten(text));
    });

    internal sealed class Row
    {
        public int Id { get; set; }

        public required Notice Notice { get; set; }

        public List<Purpose> Purposes { get; set; } = [];

        public NoticeFingerprint Facts { get; set; }

        public CountryCode? Country { get; set; }
    }
}
