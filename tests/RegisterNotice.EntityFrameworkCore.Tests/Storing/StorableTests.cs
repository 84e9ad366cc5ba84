using System.Text;
using RegisterNotice.EntityFrameworkCore.Tests.Postgres;
using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Tests.Fuzzing;
using RegisterNotice.Tests.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.EntityFrameworkCore.Tests.Storing;

/// <summary>What is stored comes back byte for byte; what a database cannot keep is refused with its place.</summary>
public sealed class StorableTests(PostgresServer server)
{
    // With REGISTERNOTICE_LONG in the environment as many as other fuzzing has.
    private static readonly int Cases = Environment.GetEnvironmentVariable("REGISTERNOTICE_LONG") is { Length: > 0 } ? 5_000 : 60;

    public static TheoryData<Provider> Providers { get; } = [Provider.Sqlite, Provider.PostgreSql];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Bytes_in_are_bytes_out(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        foreach (var (notice, n) in SampleNotices.All.Concat(Spoilt(Cases)).Concat(Generated(Cases)).Select((notice, n) => (notice with { Id = $"n{n}", Revision = 1 }, n)))
        {
            string written;
            try
            {
                await store.PublishAsync(notice);
                written = NoticeJson.Write(notice);
            }
            catch (NoticeNotStorableException refused)
            {
                refused.Findings.Should().NotBeEmpty();
                (await store.FindAsync(notice.Id)).Should().BeNull();
                continue;
            }

            var found = (await store.FindAsync(notice.Id))!;
            NoticeJson.Write(found.Notice).Should().Be(written, "notice {0} is", n);
            found.Version.Fingerprint.Should().Be(NoticeFingerprint.Of(notice));
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_notice_of_ten_megabytes_comes_back(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        var notice = Notices.Of("long") with
        {
            Contacts = [.. Enumerable.Range(0, 11_000).Select(n => new ContactPoint { Name = $"{n} " + new string('ä', 800) })],
        };
        (await store.PublishAsync(notice)).Revision.Should().Be(1);

        (await store.FindAsync("long"))!.Notice.Should().Be(notice);
        (await store.CompareAsync("long", 1, 1))!.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void The_null_character_is_refused_with_its_places()
    {
        var notice = Notices.Of("shop", "Tieto\0suoja") with { LegalFramework = [new() { Act = "1/\u00002020" }], Contacts = [new() { Name = "\\u0000 on merkki" }] };

        Refused(notice).Should().Equal(("RN9301", "/title/fi"), ("RN9301", "/legalFramework/0/act"));
    }

    [Fact]
    public void Half_of_a_character_is_refused_with_its_place()
    {
        var refusal = Refusal(Notices.Of("shop", "Tietosuoja \ud83d"));

        refusal.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "RN9302", Severity = Severity.Error });
        refusal[0].Pointer.ToString().Should().Be("/title/fi");
        refusal[0].MessageIn(LanguageTag.Swedish).Should().Contain("U+D83D");
        Refused(Notices.Of("shop\udc00")).Should().Equal(("RN9302", "/id"));
    }

    [Fact]
    public void Half_of_a_character_where_no_rule_looks_is_refused_all_the_same() =>
        Refusal(Notices.Of("shop") with { Purposes = [new() { Id = "\ud800", Description = LocalizedText.Empty }] })
            .Should().ContainSingle().Which.Message.Should().Contain("U+D800");

    [Fact]
    public void An_identifier_that_no_column_holds_is_refused()
    {
        Refused(Notices.Of("")).Should().Equal(("RN9304", "/id"));
        Refused(Notices.Of(" ")).Should().Equal(("RN9304", "/id"));
        Refused(Notices.Of(new string('x', 201))).Should().Equal(("RN9303", "/id"));
        Refused(Notices.Of("a\0b")).Should().Equal(("RN9301", "/id"));
        Refused(Notices.Of("shop") with { SchemaVersion = "1." + new string('9', 80) }).Should().Equal(("RN9303", "/schemaVersion"));
    }

    [Fact]
    public void Each_refusal_speaks_Finnish_Swedish_and_English() => StorageRules.All.Should().AllSatisfy(rule =>
    {
        foreach (var text in new[] { rule.Message, rule.Remedy })
        {
            text.Count.Should().Be(3);
            text["fi"].Should().NotBe(text["sv"]).And.NotBe(text["en"]);
        }
    });

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_longest_identifiers_and_values_in_any_script_fit(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();

        // PostgreSQL packs what repeats: these do not.
        var random = new Random(1);
        string Odd(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next(0x4E00, 0x9FFF)));
        var (tenant, id, name) = (Odd(100), Odd(200), Odd(5_000));
        var notice = Notices.Of(id) with
        {
            Disclosures = new() { State = DeclarationState.Some, Items = [new() { Recipient = new() { Name = name } }, new() { Recipient = new() { Name = name[..^1] } }] },
        };

        await store.PublishAsync(notice, new() { Tenant = tenant, By = Odd(200) });

        (await store.FindAsync(id, tenant: tenant))!.Notice.Should().Be(notice);
        (await store.CurrentAsync(new() { Tenant = tenant, Recipient = name }).ToListAsync()).Should().ContainSingle();
        (await store.CurrentAsync(new() { Tenant = tenant, Recipient = name[..^2] }).ToListAsync()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_row_that_was_changed_by_hand_is_told(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, server);
        var store = database.Store();
        await store.PublishAsync(Notices.Of("shop"));
        await database.RunAsync("update notice_revisions set json = replace(json, 'Metsä', 'Pelto')");

        var find = () => store.FindAsync("shop");

        (await find.Should().ThrowAsync<StoredNoticeDamagedException>()).Which.Should().BeEquivalentTo(new { Tenant = "", Id = "shop", Revision = 1 });
    }

    [Fact]
    public void Options_refuse_what_no_column_holds()
    {
        var cases = new Action[]
        {
            () => _ = new PublishOptions { Tenant = new string('x', 101) },
            () => _ = new PublishOptions { Tenant = "a\0" },
            () => _ = new PublishOptions { Tenant = null! },
            () => _ = new PublishOptions { By = new string('x', 201) },
            () => _ = new PublishOptions { By = "\ud800" },
            () => _ = new PublishOptions { ExpectedRevision = -1 },
            () => _ = new NoticePosition { Id = new string('x', 201) },
            () => _ = new NoticeQuery { Limit = 0 },
            () => _ = new NoticeQuery { PageSize = 0 },
            () => _ = new NoticeStoreOptions { MaxAttempts = 0 },
        };

        cases.Should().AllSatisfy(it => it.Should().Throw<ArgumentException>());
    }

    private static IReadOnlyList<Finding> Refusal(Notice notice) =>
        FluentActions.Invoking(() => NoticeDraft.Of(notice)).Should().Throw<NoticeNotStorableException>().Which.Findings;

    private static IEnumerable<(string Code, string Place)> Refused(Notice notice) =>
        Refusal(notice).Select(finding => (finding.Code, finding.Pointer.ToString()));

    private static IEnumerable<Notice> Generated(int count) => Enumerable.Range(0, count).Select(AnyNotice.Of);

    private static IEnumerable<Notice> Spoilt(int count) => Enumerable.Range(0, int.MaxValue)
        .Select(seed => NoticeJson.Read(
            Mutator.Spoil(Encoding.UTF8.GetBytes(NoticeJson.Write(SampleNotices.All[seed % SampleNotices.All.Count])), seed),
            new() { UnknownMembers = UnknownMembers.Preserve }))
        .Where(read => read.Notice is not null)
        .Select(read => read.Notice!)
        .Take(count);
}
