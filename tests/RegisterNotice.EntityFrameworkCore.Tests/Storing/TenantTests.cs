using RegisterNotice.EntityFrameworkCore.Tests.Postgres;

namespace RegisterNotice.EntityFrameworkCore.Tests.Storing;

/// <summary>A tenant never sees, changes or numbers another's notice, whatever tenants and notices are called.</summary>
public sealed class TenantTests(PostgresServer server)
{
    // Pairs that a store would take for each other which joined names by a separator, folded case or accents, trimmed, or knew patterns.
    private static readonly (string Tenant, string Id)[] Names =
    [
        ("", "shop"), ("shop", ""), ("a", "b/c"), ("a/b", "c"), ("a", "b:c"), ("a:b", "c"), ("a|b", "c"), ("a", "b|c"), ("a.b", "c"), ("a", "b.c"),
        ("Kauppa", "shop"), ("kauppa", "shop"), ("KAUPPA", "SHOP"), ("kauppa", "SHOP"), ("kauppa", "Shop"),
        ("kauppa ", "shop"), (" kauppa", "shop"), ("kauppa", "shop "), ("kauppa", " shop"), ("kauppa\t", "shop"),
        ("käuppa", "shop"), ("ka\u0308uppa", "shop"), ("kauppa\u200B", "shop"), ("ﬁrma", "shop"), ("firma", "shop"), ("İ", "shop"), ("i", "shop"), ("ı", "shop"), ("I", "shop"),
        ("%", "%"), ("_", "_"), ("*", "*"), ("'", "' or '1'='1"), ("'; drop table notice_heads; --", "shop"), ("null", "null"), ("\\", "\\"), ("\"", "\""), ("..", "../shop"),
        ("😀", "😀"), ("\uE000", "shop"), ("\uFFFD", "shop"), ("0", "0"), ("00", "0"), ("0", "00"),
    ];

    public static TheoryData<Provider> Providers { get; } = [Provider.Sqlite, Provider.PostgreSql];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_tenant_sees_its_own_notices_and_no_others(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        var names = Names.Where(name => name.Id.Trim().Length > 0).ToList();
        foreach (var (tenant, id) in names)
        {
            (await store.PublishAsync(Notices.Of(id, $"{tenant}»{id}"), new() { Tenant = tenant, ExpectedRevision = 0 })).Revision.Should().Be(1);
        }

        var all = names.Select(name => name.Id).Distinct().ToList();
        foreach (var tenant in names.Select(name => name.Tenant).Append("tuntematon").Distinct())
        {
            var (source, own) = (store.ForTenant(tenant), names.Where(name => name.Tenant == tenant).Select(name => name.Id).ToList());
            foreach (var id in all)
            {
                var found = await source.FindAsync(id, null, CancellationToken.None);
                found?.Notice.Title!["fi"].Should().Be($"{tenant}»{id}");
                (found is not null).Should().Be(own.Contains(id), "{0} » {1}", tenant, id);
                if (found is not null || id.Contains("shop", StringComparison.Ordinal))
                {
                    (await source.FindVersionAsync(id, 1, CancellationToken.None)).Should().Be(found?.Version);
                    (await source.RevisionsAsync(id, CancellationToken.None).ToListAsync()).Should().HaveCount(found is null ? 0 : 1);
                    (await store.CompareAsync(id, 1, 1, tenant) is not null).Should().Be(found is not null);
                }
            }

            (await source.CurrentAsync(CancellationToken.None).Select(it => it.Id).ToListAsync()).Should().BeEquivalentTo(own);
            (await store.CurrentAsync(new() { Tenant = tenant, Language = LanguageTag.Finnish }).Select(it => it.Tenant + "»" + it.Notice.Id).ToListAsync())
                .Should().BeEquivalentTo(own.Select(id => $"{tenant}»{id}"));
        }

        (await store.CurrentVersionsAsync(new() { AllTenants = true, PageSize = 3 }).Select(it => (it.Tenant, it.Version.Id)).ToListAsync())
            .Should().BeEquivalentTo(names);
    }

    [Fact]
    public async Task A_tenant_must_be_named()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite, server);
        var store = database.Store();

        var none = () => store.FindAsync("shop", tenant: null!);

        await none.Should().ThrowAsync<ArgumentNullException>();
        FluentActions.Invoking(() => store.ForTenant(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => store.RevisionsAsync("shop", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new NoticeQuery { Tenant = null! }).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task What_no_database_holds_is_not_found_and_breaks_nothing(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));

        foreach (var id in new[] { "shop\0", "\ud800", new string('x', 100_000) })
        {
            (await store.FindAsync(id)).Should().BeNull();
            (await store.FindVersionAsync(id)).Should().BeNull();
            (await store.RevisionsAsync(id).AnyAsync()).Should().BeFalse();
            (await store.CurrentAsync(new() { Purpose = id }).AnyAsync()).Should().BeFalse();
        }

        (await store.FindAsync("shop", 0)).Should().BeNull();
        (await store.FindAsync("shop", -1)).Should().BeNull();
        (await store.FindAsync("shop", int.MaxValue)).Should().BeNull();
    }

    [Fact]
    public async Task A_database_that_does_not_tell_case_apart_is_refused_and_leaks_nothing()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite, server);
        await database.RunAsync(
            """
            drop table notice_keys; drop table notice_revisions; drop table notice_heads;
            create table notice_heads (tenant text collate nocase, id text collate nocase, revision int, content_hash blob, published_at int, judged_as_of text,
                judge_again_on text, judged_by text, errors int, warnings int, primary key (tenant, id));
            create table notice_revisions (tenant text collate nocase, id text collate nocase, revision int, published_at int, published_by text,
                schema_version text, fingerprint blob, json text, primary key (tenant, id, revision));
            create table notice_keys (tenant text collate nocase, id text collate nocase, kind text, value text, primary key (tenant, id, kind, value));
            """);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"), new() { Tenant = "kauppa" });

        (await store.FindAsync("shop", tenant: "Kauppa")).Should().BeNull();
        (await store.FindAsync("Shop", tenant: "kauppa")).Should().BeNull();
        (await store.FindVersionAsync("shop", tenant: "KAUPPA")).Should().BeNull();
        (await store.RevisionsAsync("shop", "KAUPPA").AnyAsync()).Should().BeFalse();
        (await store.CurrentAsync(new() { Tenant = "KAUPPA" }).AnyAsync()).Should().BeFalse();
        var publish = () => store.PublishAsync(Notices.Of("shop", "Toinen"), new() { Tenant = "Kauppa" });
        (await publish.Should().ThrowAsync<InvalidOperationException>()).Which.Message.Should().Contain("Collation");
    }
}
