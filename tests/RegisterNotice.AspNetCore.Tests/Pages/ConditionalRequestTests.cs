using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using RegisterNotice.Samples;

namespace RegisterNotice.AspNetCore.Tests.Pages;

/// <summary>Readers that have a page already are told so, and never when another has been published.</summary>
public sealed class ConditionalRequestTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 4, 12, 0, 0) + Duration.FromMilliseconds(700);

    private static readonly Notice Library = SampleNotices.Faultless[0] with { Id = "kirjasto", Languages = [LanguageTag.Finnish, LanguageTag.Swedish] };

    public static TheoryData<string> Representations =>
        ["kirjasto/fi.html", "kirjasto/sv.html", "kirjasto.json", "kirjasto/fi.md", "kirjasto/sv.md", "kirjasto/fi.txt", "kirjasto/sv.txt", "kirjasto/revisions/1/fi.html", "feed.atom?language=fi", "feed.atom?language=sv", "notice.schema.json", "style.css"];

    [Fact]
    public async Task Each_representation_has_an_entity_tag_of_its_own()
    {
        await using var host = await StartAsync(new FixedTime(Noon + Duration.FromHours(1)));
        var tags = new List<string>();
        foreach (var address in Representations)
        {
            using var answer = await host.GetAsync("/tietosuoja/" + address.Data);
            answer.Headers.ETag!.IsWeak.Should().BeFalse();
            tags.Add(answer.Headers.ETag.Tag);
        }

        tags.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Representations))]
    public async Task Who_has_the_bytes_gets_no_others(string address)
    {
        await using var host = await StartAsync(new FixedTime(Noon + Duration.FromHours(1)));
        using var first = await host.GetAsync("/tietosuoja/" + address);
        var tag = first.Headers.ETag!.Tag;

        foreach (var condition in new[] { tag, $"W/{tag}", $"\"other\", {tag}", "*" })
        {
            using var again = await host.GetAsync("/tietosuoja/" + address, headers: ("If-None-Match", condition));
            again.StatusCode.Should().Be(HttpStatusCode.NotModified, condition);
            (await again.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
            again.Headers.ETag.Should().Be(first.Headers.ETag);
            again.Headers.Vary.Should().BeEquivalentTo(first.Headers.Vary);
            again.Headers.CacheControl.Should().Be(first.Headers.CacheControl);
        }

        using var other = await host.GetAsync("/tietosuoja/" + address, headers: ("If-None-Match", "\"other\", not a tag"));
        other.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_time_of_publishing_is_told_in_whole_seconds()
    {
        await using var host = await StartAsync(new FixedTime(Noon + Duration.FromHours(1)));

        using var answer = await host.GetAsync("/tietosuoja/kirjasto");

        answer.Content.Headers.LastModified.Should().Be(new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("Wed, 04 Mar 2026 12:00:00 GMT", HttpStatusCode.NotModified)]
    [InlineData("Wed, 04 Mar 2026 12:00:01 GMT", HttpStatusCode.NotModified)]
    [InlineData("Wed, 04 Mar 2026 11:59:59 GMT", HttpStatusCode.OK)]
    [InlineData("yesterday", HttpStatusCode.OK)]
    public async Task Who_has_it_since_it_was_published_gets_no_other(string since, HttpStatusCode status)
    {
        await using var host = await StartAsync(new FixedTime(Noon + Duration.FromHours(1)));

        using var answer = await host.GetAsync("/tietosuoja/kirjasto", headers: ("If-Modified-Since", since));

        answer.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task The_entity_tag_counts_before_the_time()
    {
        await using var host = await StartAsync(new FixedTime(Noon + Duration.FromHours(1)));

        using var answer = await host.GetAsync("/tietosuoja/kirjasto", headers: [("If-None-Match", "\"other\""), ("If-Modified-Since", "Wed, 04 Mar 2026 12:00:00 GMT")]);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Within_the_second_of_publishing_no_time_is_told_nor_believed()
    {
        await using var host = await StartAsync(new FixedTime(Noon + Duration.FromMilliseconds(200)));

        using var answer = await host.GetAsync("/tietosuoja/kirjasto", headers: ("If-Modified-Since", "Wed, 04 Mar 2026 12:00:00 GMT"));

        answer.StatusCode.Should().Be(HttpStatusCode.OK, "it may be published once more in the same second");
        answer.Content.Headers.LastModified.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Representations))]
    public async Task Head_answers_as_get_does_but_for_the_body(string address)
    {
        await using var host = await StartAsync(new FixedTime(Noon + Duration.FromHours(1)));
        using var get = await host.GetAsync("/tietosuoja/" + address);
        using var head = await host.GetAsync("/tietosuoja/" + address, method: HttpMethod.Head);

        head.StatusCode.Should().Be(HttpStatusCode.OK);
        head.Headers.ToString().Should().Be(get.Headers.ToString());
        head.Content.Headers.ToString().Should().Be(get.Content.Headers.ToString());
        head.Content.Headers.ContentLength.Should().BePositive();
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_published_is_seen_at_once_by_those_who_have_the_page_before_it()
    {
        var source = new PublishingSource();
        source.Publish(Library);
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddSource(_ => source), app => app.MapNotices("/tietosuoja"));
        foreach (var (address, accept) in new[] { ("", "application/json"), ("kirjasto", null), ("kirjasto.json", null), ("kirjasto/revisions", null), ("feed.atom", null) })
        {
            using var before = await host.GetAsync("/tietosuoja/" + address, accept);
            source.Publish(Library with { UpdatedOn = new(2026, 5, 1 + source.Reads) });
            using var after = await host.GetAsync("/tietosuoja/" + address, accept, headers: ("If-None-Match", before.Headers.ETag!.Tag));
            after.StatusCode.Should().Be(HttpStatusCode.OK, "{0} tells of the new revision", address);
        }
    }

    private static Task<NoticeHost> StartAsync(TimeProvider time)
    {
        var source = new PublishingSource();
        source.Publish(Library, Noon);
        return NoticeHost.StartAsync(services => services.AddSingleton(time).AddRegisterNotice().AddSource(_ => source), app => app.MapNotices("/tietosuoja"));
    }

    private sealed class FixedTime(Instant now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToDateTimeOffset();
    }
}
