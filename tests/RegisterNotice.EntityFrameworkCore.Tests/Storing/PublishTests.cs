using Microsoft.EntityFrameworkCore;
using NodaTime;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.EntityFrameworkCore.Tests.Storing;

public sealed class PublishTests(PostgresServer server)
{
    public static TheoryData<Provider> Providers { get; } = [Provider.Sqlite, Provider.PostgreSql];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_notice_becomes_the_first_revision(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();

        var result = await store.PublishAsync(Notices.Of("shop") with { Revision = 7 }, new() { By = "Aino" });

        result.IsAdded.Should().BeTrue();
        result.Revision.Should().Be(1);
        var found = await store.FindAsync("shop");
        found!.Version.Should().Be(result.Version);
        found.PublishedBy.Should().Be("Aino");
        found.Tenant.Should().BeEmpty();
        found.Notice.Should().Be(Notices.Of("shop") with { Revision = 1 });
        found.Version.Fingerprint.Should().Be(NoticeFingerprint.Of(found.Notice));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_same_content_is_no_new_revision(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));
        var second = await store.PublishAsync(Notices.Of("shop", "Toinen"));

        var again = await store.PublishAsync(Notices.Of("shop", "Toinen") with { Revision = 9 }, new() { By = "Väinö" });

        again.IsAdded.Should().BeFalse();
        again.Version.Should().Be(second.Version);
        (await store.RevisionsAsync("shop").ToListAsync()).Should().HaveCount(2);
        (await store.FindAsync("shop"))!.PublishedBy.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task What_was_said_before_the_newest_revision_is_a_new_revision(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));
        await store.PublishAsync(Notices.Of("shop", "Toinen"));

        var back = await store.PublishAsync(Notices.Of("shop"));

        back.Revision.Should().Be(3);
        (await store.FindAsync("shop", 1))!.Notice.Should().Be((await store.FindAsync("shop"))!.Notice with { Revision = 1 });
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task An_expected_revision_that_is_the_newest_is_built_upon(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();

        (await store.PublishAsync(Notices.Of("shop"), new() { ExpectedRevision = 0 })).Revision.Should().Be(1);
        (await store.PublishAsync(Notices.Of("shop", "Toinen"), new() { ExpectedRevision = 1 })).Revision.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task An_expected_revision_that_is_not_the_newest_conflicts(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));
        await store.PublishAsync(Notices.Of("shop", "Toinen"));

        foreach (var expected in new[] { 0, 1, 3 })
        {
            var publish = () => store.PublishAsync(Notices.Of("shop", "Kolmas"), new() { ExpectedRevision = expected });
            (await publish.Should().ThrowAsync<RevisionConflictException>()).Which.Should().BeEquivalentTo(
                new { Id = "shop", ExpectedRevision = expected, ActualRevision = 2 });
        }

        (await store.FindVersionAsync("shop"))!.Version.Revision.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task An_expected_revision_of_an_unknown_notice_conflicts(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();

        var publish = () => store.PublishAsync(Notices.Of("shop"), new() { ExpectedRevision = 5 });

        (await publish.Should().ThrowAsync<RevisionConflictException>()).Which.ActualRevision.Should().Be(0);
        (await store.FindAsync("shop")).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Who_did_not_hear_of_the_publication_may_ask_again(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));
        var options = new PublishOptions { ExpectedRevision = 1 };
        await store.PublishAsync(Notices.Of("shop", "Toinen"), options);

        var again = await store.PublishAsync(Notices.Of("shop", "Toinen"), options);

        again.Should().BeEquivalentTo(new { IsAdded = false, Revision = 2 });
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Keys_are_those_of_the_newest_revision_and_no_verdict_is_left(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));
        await JudgeAsync(database, "RN2002");

        await store.PublishAsync(Notices.Of("shop") with { Languages = [LanguageTag.Swedish], Purposes = [] });

        await using var context = database.CreateDbContext();
        (await context.Set<NoticeKey>().Select(key => new { key.Kind, key.Value }).ToListAsync()).Should().BeEquivalentTo(new[]
        {
            new { Kind = NoticeKeyKind.BusinessId, Value = "9511802-7" },
            new { Kind = NoticeKeyKind.Language, Value = "sv" },
        });
        (await context.Set<NoticeHead>().SingleAsync()).Should().BeEquivalentTo(
            new { Revision = 2, JudgedAsOf = (LocalDate?)null, JudgeAgainOn = (LocalDate?)null, JudgedBy = (string?)null, Errors = (int?)null, Warnings = (int?)null });
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_clock_that_is_set_back_does_not_turn_history_around(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var noon = Instant.FromUtc(2026, 11, 30, 12, 0).PlusNanoseconds(123_456_789);
        var first = await database.Store(new StoppedClock(noon)).PublishAsync(Notices.Of("shop"));

        var second = await database.Store(new StoppedClock(noon - Duration.FromHours(1))).PublishAsync(Notices.Of("shop", "Toinen"));

        first.Version.PublishedAt.Should().Be(Instant.FromUnixTimeTicks(noon.ToUnixTimeTicks()));
        second.Version.PublishedAt.Should().Be(first.Version.PublishedAt);
        (await database.Store().FindAsync("shop", 1))!.Version.Should().Be(first.Version);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_publication_that_is_cancelled_stores_nothing(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();

        var publish = () => store.PublishAsync(Notices.Of("shop"), cancellation: new CancellationToken(canceled: true));

        await publish.Should().ThrowAsync<OperationCanceledException>();
        (await store.FindAsync("shop")).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_verdict_that_comes_in_between_is_not_kept_for_the_new_revision(Provider provider)
    {
        var gate = new BeforeSaving();
        await using var database = await TestDatabase.CreateAsync(provider, server, gate);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));
        gate.Once(() => JudgeAsync(database, "RN3003"));

        var result = await store.PublishAsync(Notices.Of("shop", "Toinen"));

        result.Revision.Should().Be(2);
        await using var context = database.CreateDbContext();
        (await context.Set<NoticeKey>().AnyAsync(key => key.Kind == NoticeKeyKind.FindingCode)).Should().BeFalse();
        (await context.Set<NoticeHead>().SingleAsync()).JudgedAsOf.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_notice_is_judged_as_it_is_published_where_the_host_says_so(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var judging = new NoticeRejudgerOptions { RulesVersion = new(2, 1) };
        var lateInUtc = new StoppedClock(Instant.FromUtc(2026, 11, 30, 22, 30));
        var store = new NoticeStore<HostContext>(database, lateInUtc, new() { Judging = judging });
        await store.PublishAsync(Notices.Of("shop"));
        var report = NoticeValidator.Validate((await store.FindAsync("shop"))!.Notice, new() { AsOf = new(2026, 12, 1) });

        await using var context = database.CreateDbContext();
        (await context.Set<NoticeHead>().SingleAsync()).Should().BeEquivalentTo(new
        {
            JudgedAsOf = new LocalDate(2026, 12, 1),
            JudgedBy = "00002.00001.00000.00000",
            Errors = report.Findings.Count(it => it.Severity == Severity.Error),
            Warnings = report.Findings.Count(it => it.Severity == Severity.Warning),
        });
        (await context.Set<NoticeKey>().Where(it => it.Kind == NoticeKeyKind.FindingCode).Select(it => it.Value).ToListAsync())
            .Should().BeEquivalentTo(report.Findings.Select(it => it.Code).Distinct());
        (await store.CurrentAsync(new() { HasErrors = true }).CountAsync()).Should().Be(1);
        var rejudger = new NoticeRejudger<HostContext>(database, lateInUtc, judging);
        (await rejudger.CountStaleAsync()).Should().Be(0);
    }

    private static async Task JudgeAsync(TestDatabase database, string code)
    {
        await using var context = database.CreateDbContext();
        var head = await context.Set<NoticeHead>().SingleAsync();
        (head.JudgedAsOf, head.JudgeAgainOn, head.JudgedBy) = (new(2026, 11, 30), new(2027, 1, 1), "00001.00000.00000.00000");
        (head.Errors, head.Warnings) = (1, 2);
        context.Add(new NoticeKey { Tenant = head.Tenant, Id = head.Id, Kind = NoticeKeyKind.FindingCode, Value = code });
        await context.SaveChangesAsync();
    }
}
