using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using RegisterNotice.Samples;

namespace RegisterNotice.AspNetCore.Tests.Pages;

/// <summary>The feed is one of RFC 4287, and tells each reader of each revision once.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly Notice Library = SampleNotices.Faultless[0] with { Id = "kirjasto" };
    private static readonly Notice Clinic = SampleNotices.Faultless[1] with { Id = "klinikka" };

    [Fact]
    public async Task It_has_what_a_feed_must_have()
    {
        await using var host = await StartAsync(Published(out _));

        using var answer = await host.GetAsync("/tietosuoja/feed.atom", language: "sv");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        answer.Content.Headers.ContentType!.ToString().Should().Be("application/atom+xml; charset=utf-8");
        feed.Name.Should().Be(Atom + "feed");
        feed.Attribute(XNamespace.Xml + "lang")!.Value.Should().Be("sv");
        ShouldBeAtom(feed);
        feed.Elements(Atom + "entry").Should().AllSatisfy(ShouldBeAtom);
        feed.Elements(Atom + "link").Select(link => link.Attribute("rel")!.Value).Should().Equal("self", "alternate");
        foreach (var link in feed.Descendants(Atom + "link").Select(link => link.Attribute("href")!.Value))
        {
            using var page = await host.GetAsync(link);
            page.IsSuccessStatusCode.Should().BeTrue(link);
        }
    }

    [Fact]
    public async Task It_tells_of_the_latest_revisions_first_and_when_they_were_published()
    {
        await using var host = await StartAsync(Published(out _));

        var entries = await EntriesAsync(host);

        entries.Select(entry => entry.Element(Atom + "updated")!.Value).Should().Equal("2026-03-03T10:00:00Z", "2026-03-02T10:00:00Z", "2026-03-01T10:00:00Z");
        entries[0].Element(Atom + "title")!.Value.Should().EndWith(", versio 2");
        entries[0].Element(Atom + "content")!.Attribute("type")!.Value.Should().Be("html");
        entries[0].Element(Atom + "content")!.Value.Should().Contain("<li>");
        entries[2].Element(Atom + "content")!.Value.Should().Be("Ensimmäinen julkaistu versio.");
    }

    [Fact]
    public async Task Entries_keep_their_identifiers_when_others_come()
    {
        await using var host = await StartAsync(Published(out var source));
        var before = (await EntriesAsync(host)).ConvertAll(entry => entry.Element(Atom + "id")!.Value);
        source.Publish(Library with { Purposes = [] }, Instant.FromUtc(2026, 4, 1, 10, 0));

        var after = (await EntriesAsync(host)).ConvertAll(entry => entry.Element(Atom + "id")!.Value);

        after.Should().OnlyHaveUniqueItems().And.HaveCount(before.Count + 1);
        after.Skip(1).Should().Equal(before);
    }

    [Fact]
    public async Task It_tells_of_no_more_than_the_host_wants()
    {
        var source = new PublishingSource();
        for (var i = 0; i < 9; i++)
        {
            source.Publish((i % 2 == 0 ? Library : Clinic) with { UpdatedOn = new LocalDate(2026, 1, 1).PlusDays(i) }, Instant.FromUtc(2026, 3, 1 + i, 10, 0));
        }

        await using var host = await StartAsync(source, options => options.FeedEntries = 4);

        (await EntriesAsync(host)).Select(entry => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture).Day).Should().Equal(9, 8, 7, 6);
    }

    [Fact]
    public async Task Behind_a_proxy_it_is_known_by_the_public_address()
    {
        await using var host = await StartAsync(Published(out _), options => options.PublicAddress = new("https://kunta.example/"));

        using var answer = await host.GetAsync("/tietosuoja/feed.atom?language=fi");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        feed.Element(Atom + "id")!.Value.Should().Be("https://kunta.example/tietosuoja/feed.atom?language=fi");
        feed.Descendants(Atom + "link").Select(link => link.Attribute("href")!.Value).Should().AllSatisfy(link => link.Should().StartWith("https://kunta.example/tietosuoja"));
    }

    [Fact]
    public async Task Without_notices_it_is_an_empty_feed()
    {
        await using var host = await StartAsync(new());

        using var answer = await host.GetAsync("/tietosuoja/feed.atom");

        ShouldBeAtom(XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!);
    }

    [Fact]
    public async Task What_is_internal_is_not_told_as_a_change()
    {
        var source = new PublishingSource();
        source.Publish(Library with { Internal = new() { Owner = "salaisuus" } });
        source.Publish(Library with { Internal = new() { Owner = "toinen salaisuus" } });
        await using var host = await StartAsync(source);

        using var answer = await host.GetAsync("/tietosuoja/feed.atom");

        (await answer.Content.ReadAsStringAsync()).Should().NotContain("salaisuus");
    }

    // Section 4.1: what a feed and an entry must have, and how often.
    private static void ShouldBeAtom(XElement element)
    {
        Uri.TryCreate(element.Elements(Atom + "id").Should().ContainSingle().Subject.Value, UriKind.Absolute, out _).Should().BeTrue();
        element.Elements(Atom + "title").Should().ContainSingle().Which.Value.Should().NotBeNullOrWhiteSpace();
        DateTimeOffset.TryParse(element.Elements(Atom + "updated").Should().ContainSingle().Subject.Value, CultureInfo.InvariantCulture, out _).Should().BeTrue();
        if (element.Name == Atom + "entry")
        {
            element.Elements(Atom + "author").Should().NotBeEmpty().And.AllSatisfy(author => author.Element(Atom + "name")!.Value.Should().NotBeNullOrWhiteSpace());
            element.Elements(Atom + "content").Should().ContainSingle();
            element.Elements(Atom + "link").Count(link => link.Attribute("rel")!.Value == "alternate").Should().Be(1);
        }
    }

    private static PublishingSource Published(out PublishingSource source)
    {
        source = new();
        source.Publish(Library, Instant.FromUtc(2026, 3, 1, 10, 0));
        source.Publish(Clinic, Instant.FromUtc(2026, 3, 2, 10, 0));
        source.Publish(Library with { Purposes = [Library.Purposes[0]], Rights = [] }, Instant.FromUtc(2026, 3, 3, 10, 0));
        return source;
    }

    private static async Task<List<XElement>> EntriesAsync(NoticeHost host)
    {
        using var answer = await host.GetAsync("/tietosuoja/feed.atom", language: "fi");
        return [.. XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!.Elements(Atom + "entry")];
    }

    private static Task<NoticeHost> StartAsync(PublishingSource source, Action<NoticeHostingOptions>? configure = null) =>
        NoticeHost.StartAsync(services => services.AddRegisterNotice(configure).AddSource(_ => source), app => app.MapNotices("/tietosuoja"));
}
