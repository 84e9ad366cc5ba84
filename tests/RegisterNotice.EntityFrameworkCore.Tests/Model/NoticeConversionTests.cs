using Microsoft.EntityFrameworkCore;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;
using RegisterNotice.Json;

namespace RegisterNotice.EntityFrameworkCore.Tests.Model;

/// <summary>Notices in columns of a host's own.</summary>
public sealed class NoticeConversionTests(PostgresServer server)
{
    public static TheoryData<Provider> Providers { get; } = [Provider.Sqlite, Provider.PostgreSql];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_column_gives_an_equal_notice_back(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var later = NoticeJson.Parse(
            """{"schemaVersion":"1.7","id":"later","tomorrow":{"a":[1.50,null]},"purposes":[{"id":"p","description":{"fi":"x"},"activities":["dreaming"]}]}""",
            new() { UnknownMembers = UnknownMembers.Preserve });
        await using (var context = database.CreateDbContext())
        {
            context.AddRange(new Draft { Number = 1, Notice = later }, new Draft { Number = 2 });
            await context.SaveChangesAsync();
        }

        await using (var context = database.CreateDbContext())
        {
            var drafts = await context.Drafts.OrderBy(draft => draft.Number).ToListAsync();
            drafts.Select(draft => draft.Notice).Should().Equal(later, null);
            if (provider == Provider.Sqlite)
            {
                NoticeJson.Write(drafts[0].Notice!).Should().Be(NoticeJson.Write(later));
            }

            (await context.Drafts.SingleAsync(draft => draft.Notice == later)).Number.Should().Be(1);
        }
    }

    [Fact]
    public async Task An_equal_notice_is_no_change_and_another_is()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite, server);
        await using var context = database.CreateDbContext();
        var draft = new Draft { Number = 1, Notice = Notices.Of("shop") };
        context.Add(draft);
        await context.SaveChangesAsync();

        draft.Notice = Notices.Of("shop");
        context.ChangeTracker.HasChanges().Should().BeFalse();
        draft.Notice = Notices.Of("shop", "Toinen");
        context.ChangeTracker.HasChanges().Should().BeTrue();
    }

    [Fact]
    public async Task A_row_that_is_no_notice_is_told()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite, server);
        await database.RunAsync("insert into drafts (number, notice) values (1, '{{}}')");
        await using var context = database.CreateDbContext();

        var read = () => context.Drafts.ToListAsync();

        await read.Should().ThrowAsync<NoticeFormatException>();
    }

    [Fact]
    public async Task PostgreSQL_asks_by_path_a_column_of_jsonb()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.PostgreSql, server);
        await using var context = database.CreateDbContext();
        context.AddRange(new Draft { Number = 1, Notice = Notices.Of("shop") }, new Draft { Number = 2, Notice = Notices.Of("library") });
        await context.SaveChangesAsync();

        var byContent = context.Drafts.Where(draft => EF.Functions.JsonContains(draft.Notice!, """{"controllers":[{"businessId":"9511802-7"}],"id":"library"}"""));

        (await byContent.Select(draft => draft.Number).ToListAsync()).Should().Equal(2);
    }

    [Fact]
    public async Task PostgreSQL_derives_a_column_of_jsonb_from_the_text_of_revisions()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.PostgreSql, server);
        await database.RunAsync(
            "alter table notice_revisions add facts jsonb generated always as (json::jsonb) stored; create index on notice_revisions using gin (facts jsonb_path_ops)");
        await database.Store().PublishAsync(Notices.Of("shop"));
        await using var context = database.CreateDbContext();

        var found = context.Set<NoticeRevision>().FromSqlRaw("select * from notice_revisions where facts @> {0}::jsonb", """{"purposes":[{"id":"orders"}]}""");

        (await found.CountAsync()).Should().Be(1);
        (await database.Store().FindAsync("shop"))!.Notice.Should().Be(Notices.Of("shop"));
    }

    [Fact]
    public async Task SQLite_asks_by_path_the_text_of_revisions()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite, server);
        await database.Store().PublishAsync(Notices.Of("shop"));
        await using var context = database.CreateDbContext();

        var found = context.Set<NoticeRevision>().FromSqlRaw("select * from notice_revisions where json_extract(json, '$.title.fi') = {0}", "Tietosuojaseloste");

        (await found.CountAsync()).Should().Be(1);
    }

    [Theory]
    [InlineData("jsonb")]
    [InlineData("JSONB")]
    [InlineData("pg_catalog.jsonb")]
    public void A_column_of_jsonb_is_refused_for_revisions(string type) =>
        FluentActions.Invoking(() => new NoticeModelOptions { JsonColumnType = type }).Should().Throw<ArgumentException>().WithMessage("*jsonb*");

    [Theory]
    [InlineData("Notice_")]
    [InlineData("notice\"; --")]
    [InlineData("ilmoitus ")]
    public void A_prefix_that_is_no_name_everywhere_is_refused(string prefix) =>
        FluentActions.Invoking(() => new NoticeModelOptions { TablePrefix = prefix }).Should().Throw<ArgumentException>();
}
