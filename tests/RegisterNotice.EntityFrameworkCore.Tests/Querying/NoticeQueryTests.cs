using NodaTime;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;

namespace RegisterNotice.EntityFrameworkCore.Tests.Querying;

public sealed class NoticeQueryTests(PostgresServer server)
{
    public static TheoryData<Provider> Providers { get; } = [Provider.Sqlite, Provider.PostgreSql];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Notices_are_found_by_what_their_newest_revision_says(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        await store.PublishAsync(ToAmerica(Notices.Of("past")));
        await store.PublishAsync(Notices.Of("past"));
        await store.PublishAsync(ToAmerica(Notices.Of("both")) with { Languages = [LanguageTag.Swedish, LanguageTag.Finnish] });
        await store.PublishAsync(Reviewed(ToAmerica(Notices.Of("reviewed"))));

        (await IdsAsync(store, new())).Should().Equal("both", "past", "reviewed");
        (await IdsAsync(store, new() { RecipientCountry = CountryCode.Parse("US") })).Should().Equal("both", "reviewed");
        (await IdsAsync(store, new() { RecipientCountry = CountryCode.Parse("IE") })).Should().Equal("both", "reviewed");
        (await IdsAsync(store, new() { RecipientCountry = CountryCode.Parse("US"), Language = LanguageTag.Swedish })).Should().Equal("both");
        (await IdsAsync(store, new() { Recipient = "Pilvipalvelu Oy" })).Should().Equal("both", "reviewed");
        (await IdsAsync(store, new() { Recipient = "Alihankkija Oy", BusinessId = BusinessId.Parse("9511802-7") })).Should().Equal("both", "reviewed");
        (await IdsAsync(store, new() { Recipient = "pilvipalvelu oy" })).Should().BeEmpty();
        (await IdsAsync(store, new() { Purpose = "orders" })).Should().Equal("both", "past", "reviewed");
        (await IdsAsync(store, new() { Language = LanguageTag.Parse("sv-FI") })).Should().BeEmpty();
        (await IdsAsync(store, new() { ReviewDueBy = new(2027, 2, 27) })).Should().BeEmpty();
        (await IdsAsync(store, new() { ReviewDueBy = new(2027, 2, 28) })).Should().Equal("reviewed");
        (await IdsAsync(store, new() { ReviewDueBy = new(2027, 2, 28), Language = LanguageTag.Finnish, Purpose = "orders" })).Should().Equal("reviewed");
        (await IdsAsync(store, new() { HasErrors = false })).Should().BeEmpty();
        (await IdsAsync(store, new() { HasErrors = true })).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Notices_are_found_by_their_verdict(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        foreach (var (id, errors) in new[] { ("faulty", 2), ("sound", 0) })
        {
            await store.PublishAsync(Notices.Of(id));
            await using var context = database.CreateDbContext();
            var head = (await context.FindAsync<NoticeHead>("", id))!;
            (head.JudgedAsOf, head.JudgedBy, head.Errors, head.Warnings) = (new(2026, 11, 30), "00001.00000.00000.00000", errors, 0);
            context.AddRange(errors > 0 ? [new NoticeKey { Tenant = "", Id = id, Kind = NoticeKeyKind.FindingCode, Value = "RN2002" }] : Array.Empty<NoticeKey>());
            await context.SaveChangesAsync();
        }

        await store.PublishAsync(Notices.Of("unjudged"));

        (await IdsAsync(store, new() { FindingCode = "RN2002" })).Should().Equal("faulty");
        (await IdsAsync(store, new() { HasErrors = true })).Should().Equal("faulty");
        (await IdsAsync(store, new() { HasErrors = false, Language = LanguageTag.Finnish })).Should().Equal("sound");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Pages_go_on_where_the_one_before_ended(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        string[] ids = ["Z", "a", "b", "å", "ä", "ö", "aa", "b-1", "b 1", "B"];
        foreach (var tenant in new[] { "t2", "t1", "T1" })
        {
            foreach (var id in ids)
            {
                await store.PublishAsync(Notices.Of(id), new() { Tenant = tenant });
            }
        }

        var inOrder = ids.Order(StringComparer.Ordinal).ToList();
        for (var size = 1; size <= 11; size++)
        {
            (await store.CurrentAsync(new() { Tenant = "t1", PageSize = size }).Select(it => it.Version.Id).ToListAsync()).Should().Equal(inOrder);
            (await store.CurrentVersionsAsync(new() { Tenant = "t1", PageSize = size, Language = LanguageTag.Finnish }).Select(it => it.Version.Id).ToListAsync())
                .Should().Equal(inOrder);
            (await store.CurrentVersionsAsync(new() { AllTenants = true, PageSize = size, Purpose = "orders" }).Select(it => (it.Tenant, it.Version.Id)).ToListAsync())
                .Should().Equal(from tenant in new[] { "T1", "t1", "t2" } from id in inOrder select (tenant, id));
            (await store.CurrentVersionsAsync(new() { AllTenants = true, PageSize = size }).Select(it => (it.Tenant, it.Version.Id)).ToListAsync())
                .Should().Equal(from tenant in new[] { "T1", "t1", "t2" } from id in inOrder select (tenant, id));
        }

        var page = await store.CurrentAsync(new() { Tenant = "t1", Limit = 4 }).ToListAsync();
        var next = store.CurrentAsync(new() { Tenant = "t1", Limit = 100, After = new() { Tenant = "t1", Id = page[^1].Version.Id } });
        page.Concat(await next.ToListAsync()).Select(it => it.Version.Id).Should().Equal(inOrder);
        (await store.ForTenant("t2").CurrentAsync(CancellationToken.None).Select(it => it.Id).ToListAsync()).Should().Equal(inOrder);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_page_takes_its_heads_before_it_looks_at_revisions(Provider provider)
    {
        var seen = new CutConnection();
        await using var database = await TestDatabase.CreateAsync(provider, server, seen);
        var query = new NoticeQuery { AllTenants = true, Language = LanguageTag.Finnish, After = new() { Tenant = "t", Id = "a" } };
        seen.Statements.Clear();

        (await database.Store().CurrentAsync(query).AnyAsync()).Should().BeFalse();

        // Joined first, a million revisions were walked through for the last page.
        seen.Statements.Should().HaveCount(2, "the rest of the tenant and those beyond it are stretches of their own").And.AllSatisfy(statement =>
            statement.IndexOf("LIMIT", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(statement.IndexOf("notice_revisions", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Two_revisions_are_compared(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));
        await store.PublishAsync(ToAmerica(Notices.Of("shop")));
        await store.PublishAsync(Notices.Of("shop"));

        (await store.CompareAsync("shop", 1, 2))!.Changes.Should().NotBeEmpty();
        (await store.CompareAsync("shop", 2, 1))!.Old.Revision.Should().Be(2);
        (await store.CompareAsync("shop", 1, 3))!.IsEmpty.Should().BeTrue();
        (await store.CompareAsync("shop", 1, 4)).Should().BeNull();
        (await store.CompareAsync("other", 1, 2)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Many_revisions_are_told_the_newest_first(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        for (var n = 1; n <= 3; n++)
        {
            await store.PublishAsync(Notices.Of("shop", $"{n}"), new() { By = $"Aino {n}" });
        }

        (await store.RevisionsAsync("shop").Select(it => (it.Version.Revision, it.PublishedBy, it.SchemaVersion)).ToListAsync())
            .Should().Equal((3, "Aino 3", "1.0"), (2, "Aino 2", "1.0"), (1, "Aino 1", "1.0"));
        (await store.RevisionsAsync("unknown").AnyAsync()).Should().BeFalse();
    }

    private static async Task<List<string>> IdsAsync(NoticeStore<HostContext> store, NoticeQuery query) =>
        await store.CurrentAsync(query).Select(it => it.Notice.Id).ToListAsync();

    private static Notice ToAmerica(Notice notice) => notice with
    {
        Transfers = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Countries = [CountryCode.Parse("US")],
                    Recipient = new()
                    {
                        Name = "Pilvipalvelu Oy",
                        Country = CountryCode.Parse("FI"),
                        SubProcessors = [new() { Name = "Alihankkija Oy", Locations = [CountryCode.Parse("IE")] }],
                    },
                },
            ],
        },
    };

    private static Notice Reviewed(Notice notice) => notice with
    {
        UpdatedOn = new LocalDate(2026, 2, 28),
        RetentionRules = [new() { Id = "all", ReviewEvery = Period.FromYears(1) }],
    };
}
