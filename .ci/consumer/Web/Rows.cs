using Microsoft.EntityFrameworkCore;
using RegisterNotice.Json;

/// <summary>The host's own context: a notice is a column of its own making.</summary>
internal sealed class Rows(DbContextOptions<Rows> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder model) =>
        model.Entity<Row>().Property(row => row.Notice).HasConversion(
            notice => NoticeJson.Write(notice, null),
            json => NoticeJson.Parse(json, new NoticeReadOptions { UnknownMembers = UnknownMembers.Preserve }));
}
