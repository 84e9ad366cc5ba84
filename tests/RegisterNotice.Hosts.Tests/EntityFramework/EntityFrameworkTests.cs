using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RegisterNotice.Hosts.Tests.SystemTextJson;
using RegisterNotice.Json;
using RegisterNotice.Tests;

namespace RegisterNotice.Hosts.Tests.EntityFramework;

public sealed class EntityFrameworkTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public EntityFrameworkTests()
    {
        connection.Open();
        using var context = new NoticeContext(connection);
        context.Database.EnsureCreated();
    }

    public void Dispose() => connection.Dispose();

    [Fact]
    public void Notices_are_stored_in_their_canonical_form_and_read_back()
    {
        List<Notice> notices = [.. Written.Notices];
        Store([.. notices]);

        using var context = new NoticeContext(connection);
        var rows = context.Rows.OrderBy(row => row.Id).ToList();

        rows.Select(row => row.Notice).Should().Equal(notices);
        rows.Select(row => row.Facts).Should().Equal(notices.Select(NoticeFingerprint.OfFacts));
        rows[1].Purposes.Should().Equal(notices[1].Purposes);
        rows[0].Country.Should().Be(CountryCode.Parse("FI"));
        Scalar("select Notice from Rows where Id = 2").Should().Be(NoticeJson.Write(notices[1]));
    }

    [Fact]
    public void An_equal_notice_is_no_change_and_another_is()
    {
        Store(FaultlessNotice.Instance);
        using var context = new NoticeContext(connection);
        var row = context.Rows.Single();

        row.Notice = NoticeJson.Parse(NoticeJson.Write(FaultlessNotice.Instance));
        context.ChangeTracker.HasChanges().Should().BeFalse();

        row.Notice = row.Notice with { Revision = 2 };
        context.ChangeTracker.HasChanges().Should().BeTrue();
    }

    [Fact]
    public void The_database_and_queries_look_into_it()
    {
        Store(FaultlessNotice.Instance);
        var facts = NoticeFingerprint.OfFacts(FaultlessNotice.Instance);

        Scalar("select json_extract(Notice, '$.controllers[0].name') from Rows").Should().Be(FaultlessNotice.Instance.Controllers[0].Name);
        using var context = new NoticeContext(connection);
        context.Rows.Count(row => row.Facts == facts).Should().Be(1);
        context.Rows.Count(row => row.Notice == FaultlessNotice.Instance).Should().Be(1);
    }

    [Fact]
    public void What_a_newer_version_stored_is_read_and_stored_again_whole()
    {
        const string Newer = """{"schemaVersion":"1.4","id":"a","revision":1,"colour":"sininen"}""";
        Store(new Notice { Id = "a" });
        Execute($"update Rows set Notice = '{Newer}'");

        using (var context = new NoticeContext(connection))
        {
            var row = context.Rows.Single();
            row.Notice = row.Notice with { Revision = 2 };
            context.SaveChanges();
        }

        Scalar("select Notice from Rows").Should().Be(Newer.Replace("\"revision\":1", "\"revision\":2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_property_without_a_conversion_fails_when_the_model_is_built_and_not_later()
    {
        using var context = new Unconfigured(connection);

        FluentActions.Invoking(() => context.Model).Should().Throw<InvalidOperationException>();
    }

    private void Store(params Notice[] notices)
    {
        using var context = new NoticeContext(connection);
        context.Rows.AddRange(notices.Select((notice, i) => new NoticeContext.Row { Id = i + 1, Notice = notice, Purposes = [.. notice.Purposes], Facts = NoticeFingerprint.OfFacts(notice), Country = CountryCode.Parse("FI") }));
        context.SaveChanges();
    }

    private string? Scalar(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string?)command.ExecuteScalar();
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class Unconfigured(SqliteConnection connection) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>();

        private sealed class Row
        {
            public int Id { get; set; }

            public Notice? Notice { get; set; }
        }
    }
}
