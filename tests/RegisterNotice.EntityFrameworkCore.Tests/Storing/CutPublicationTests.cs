using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;

namespace RegisterNotice.EntityFrameworkCore.Tests.Storing;

/// <summary>Whatever happens between two statements, a publication is there whole or not at all.</summary>
public sealed class CutPublicationTests(PostgresServer server)
{
    public static TheoryData<Provider> Providers { get; } = [Provider.Sqlite, Provider.PostgreSql];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_connection_cut_between_any_two_statements_leaves_nothing_half(Provider provider)
    {
        var cut = new CutConnection();
        await using var database = await TestDatabase.CreateAsync(provider, server, cut);
        var store = database.Store();
        var (published, cuts) = (0, 0);

        // The first revision, then a change of it that takes keys out and puts others in.
        foreach (var notice in new[] { Notices.Of("shop"), Notices.Of("shop", "Toinen") with { Languages = [LanguageTag.Swedish], Purposes = [] } })
        {
            for (var step = 1; ; step++)
            {
                cut.Before(step);
                var publish = () => store.PublishAsync(notice);
                if (await Record.ExceptionAsync(publish) is null && !cut.HasCut)
                {
                    break;
                }

                cuts++;
                cut.Before(0);
                (await database.CheckWholeAsync("shop")).Should().BeOneOf(published, published + 1);
            }

            published++;
            cut.Before(0);
            (await database.CheckWholeAsync("shop")).Should().Be(published);
        }

        cuts.Should().BeGreaterThan(12);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_connection_cut_while_the_head_is_locked_leaves_nothing_half(Provider provider)
    {
        var (cut, gate) = (new CutConnection(), new BeforeSaving());
        await using var database = await TestDatabase.CreateAsync(provider, server, cut, gate);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));
        var cuts = 0;
        for (var step = 1; ; step++)
        {
            // Another is quicker; then the second try locks, and is cut.
            gate.Once(async () =>
            {
                cut.Before(0);
                await store.PublishAsync(Notices.Of("shop", $"Toinen {step}"));
                cut.Before(step);
            });
            var publish = () => store.PublishAsync(Notices.Of("shop", $"Kolmas {step}"));
            var failure = await Record.ExceptionAsync(publish);
            if (failure is null && !cut.HasCut)
            {
                break;
            }

            cuts++;
            failure.Should().Match(it => it == null || it is DbUpdateException || it is DbException || it is IOException, "hosts look for these, not for advice");
            cut.Before(0);
            await database.CheckWholeAsync("shop");
        }

        cut.Before(0);
        cuts.Should().BeGreaterThan(5);
        await database.CheckWholeAsync("shop");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task What_a_host_sets_in_its_contexts_does_not_part_a_publication(Provider provider)
    {
        var cut = new CutConnection();
        await using var database = await TestDatabase.CreateAsync(provider, server, cut);
        var store = new NoticeStore<HostContext>(new FrugalContexts(database));
        await store.PublishAsync(Notices.Of("shop"));
        for (var step = 3; step <= 4; step++)
        {
            cut.Before(step);
            var publish = () => store.PublishAsync(Notices.Of("shop", "Toinen"));

            await publish.Should().ThrowAsync<Exception>();

            cut.HasCut.Should().BeTrue();
            cut.Before(0);
            (await database.CheckWholeAsync("shop")).Should().Be(1);
        }

        (await store.PublishAsync(Notices.Of("shop", "Toinen"))).Revision.Should().Be(2);
        (await database.CheckWholeAsync("shop")).Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_head_is_written_first_and_revisions_are_only_added(Provider provider)
    {
        var seen = new CutConnection();
        await using var database = await TestDatabase.CreateAsync(provider, server, seen);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));
        seen.Statements.Clear();

        await store.PublishAsync(Notices.Of("shop", "Toinen") with { Languages = [LanguageTag.Swedish] });

        var writes = seen.Statements.Where(it => !it.StartsWith("SELECT", StringComparison.Ordinal) && it != "commit").Select(it => it.Replace("\"", "", StringComparison.Ordinal)).ToList();
        writes[0].Should().StartWith("UPDATE notice_heads SET");
        writes.Should().HaveCount(4);
        writes.Should().ContainSingle(it => it.Contains("notice_revisions", StringComparison.Ordinal)).Which.Should().StartWith("INSERT INTO notice_revisions");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_context_refuses_to_change_a_revision(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        await database.Store().PublishAsync(Notices.Of("shop"));
        await using var context = database.CreateDbContext();
        var revision = await context.Set<NoticeRevision>().SingleAsync();

        var change = () => context.Entry(revision).Property(it => it.PublishedBy).CurrentValue = "Väinö";
        var save = () => context.SaveChangesAsync();

        change.Should().NotThrow();
        await save.Should().ThrowAsync<InvalidOperationException>();
    }

    /// <summary>Contexts of a host that saves where it can.</summary>
    private sealed class FrugalContexts(TestDatabase database) : IDbContextFactory<HostContext>
    {
        public HostContext CreateDbContext()
        {
            var context = database.CreateDbContext();
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
            return context;
        }
    }
}
