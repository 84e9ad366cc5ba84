using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.AspNetCore.Tests.Pages;

/// <summary>Whatever stands in the texts and identifiers of notices, it stays text: nothing runs, and no header ends where it should not.</summary>
public sealed class HostileNoticeTests
{
    private const string Script = "</title></style></script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`&#0;\u0000\u202E\u2066\r\nSet-Cookie: a=b\r\n\r\n<svg/onload=alert(3)> javascript:alert(4) {0} ]]>";

    public static TheoryData<string> Identifiers =>
    [
        "plain", "Ä ja ö", "a b", "..", ".", "", "../../etc/passwd", "a/b", "a\\b", "%2e%2e", "100%", "a%2Fb", "\"quoted\"", "'quoted'", "<script>alert(1)</script>", "a\r\nSet-Cookie: x=y", "null\0inside",
        "\u202Eevil\u2066", "~tilde", "feed.atom", "FEED.ATOM", "notice.schema.json", "style.css", "shop.json", "shop.html", ".json", "revisions", "a?b=c", "a#b", "a;b", "a,b", "a>;rel=x", "//evil.example", "https://evil.example/",
        "+", "&", "\uFEFF", "😀", "{noticeId}", "a:b", "*", new string('x', 3000),
    ];

    [Theory]
    [MemberData(nameof(Identifiers))]
    public async Task A_notice_of_any_identifier_has_its_pages(string id)
    {
        var source = new PublishingSource();
        source.Publish(SampleNotices.Faultless[0] with { Id = "other" });
        source.Publish(SampleNotices.Faultless[1] with { Id = id, Languages = [LanguageTag.Finnish, LanguageTag.Swedish] });
        source.Publish(SampleNotices.Faultless[1] with { Id = id, Languages = [LanguageTag.Finnish, LanguageTag.Swedish], Purposes = [] });
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddSource(_ => source), app => app.MapNotices("/tietosuoja"));

        using var list = await host.GetAsync("/tietosuoja", "application/json");
        var address = JsonDocument.Parse(await list.Content.ReadAsStringAsync()).RootElement.GetProperty("notices").EnumerateArray().Single(it => it.GetProperty("id").GetString() == id).GetProperty("address").GetString()!;

        address.Should().MatchRegex("^/tietosuoja/[A-Za-z0-9._~%-]+$");
        foreach (var below in new[] { "", ".json", "/sv", "/revisions", "/revisions.json", "/revisions/1", "/revisions/2/fi.txt", "/changes/1..2" })
        {
            using var answer = await host.GetAsync(address + below);
            answer.StatusCode.Should().Be(HttpStatusCode.OK, address + below);
            ShouldBeOneLineEach(answer);
        }

        using var data = await host.GetAsync(address + ".json");
        NoticeJson.Parse(await data.Content.ReadAsStringAsync()).Id.Should().Be(id);
    }

    [Fact]
    public async Task A_real_server_hands_every_address_through_as_it_was_given()
    {
        var source = new PublishingSource();
        var ids = Identifiers.Select(row => row.Data).Append(" ").ToList();
        ids.ForEach(id => source.Publish(SampleNotices.Faultless[1] with { Id = id }));
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRegisterNotice().AddSource(_ => source);
        await using var app = builder.Build();
        app.MapNotices("/tietosuoja");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        client.DefaultRequestHeaders.Add("Accept", "application/json");

        var notices = JsonDocument.Parse(await client.GetStringAsync("/tietosuoja")).RootElement.GetProperty("notices").EnumerateArray().ToList();

        notices.Should().HaveCount(ids.Count);
        foreach (var notice in notices)
        {
            var json = await client.GetStringAsync(notice.GetProperty("address").GetString());
            NoticeJson.Parse(json).Id.Should().Be(notice.GetProperty("id").GetString());
        }
    }

    [Fact]
    public async Task No_text_of_a_notice_becomes_anything_else()
    {
        var source = new PublishingSource();
        source.Publish(Poisoned(SampleNotices.Faultless[2], "first"));
        source.Publish(Poisoned(SampleNotices.Faultless[2], "second") with { Purposes = [.. SampleNotices.Faultless[2].Purposes, SampleNotices.Faultless[0].Purposes[0] with { Description = LocalizedText.Of("fi", Script) }] });
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddSource(_ => source), app => app.MapNotices("/tietosuoja"));

        foreach (var address in new[] { "", "poison", "poison.json", "poison.md", "poison.txt", "poison/revisions", "poison/revisions/1", "poison/changes/1..2", "poison/changes/1..2/fi.json", "feed.atom" })
        {
            using var answer = await host.GetAsync("/tietosuoja/" + address);
            answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
            ShouldBeOneLineEach(answer);
            var body = await answer.Content.ReadAsStringAsync();
            switch (answer.Content.Headers.ContentType!.MediaType)
            {
                case "text/html":
                    ShouldBeInert(body);
                    break;
                case "application/atom+xml":
                    XDocument.Parse(body).Descendants().Where(it => it.Attribute("type")?.Value == "html").Should().ContainSingle().And.AllSatisfy(it => ShouldBeInert(it.Value, asFragment: true));
                    break;
                case "application/json":
                    JsonDocument.Parse(body).RootElement.ValueKind.Should().Be(JsonValueKind.Object);
                    break;
                default:
                    body.Should().NotContain("\0");
                    break;
            }
        }
    }

    [Theory]
    [InlineData("/tietosuoja/%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [InlineData("/tietosuoja/~")]
    [InlineData("/tietosuoja/~!!")]
    [InlineData("/tietosuoja/~cGxhaW4")]
    [InlineData("/tietosuoja/~_w")]
    [InlineData("/tietosuoja/plain/xx")]
    [InlineData("/tietosuoja/plain/%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/tietosuoja/plain/revisions/0")]
    [InlineData("/tietosuoja/plain/revisions/01")]
    [InlineData("/tietosuoja/plain/revisions/-1")]
    [InlineData("/tietosuoja/plain/revisions/2")]
    [InlineData("/tietosuoja/plain/revisions/99999999999")]
    [InlineData("/tietosuoja/plain/revisions/1/de")]
    [InlineData("/tietosuoja/plain/changes/1..1")]
    [InlineData("/tietosuoja/plain/changes/2..1")]
    [InlineData("/tietosuoja/plain/changes/..1")]
    [InlineData("/tietosuoja/plain/changes/1..")]
    [InlineData("/tietosuoja/plain/changes/x")]
    [InlineData("/tietosuoja?language=de")]
    [InlineData("/tietosuoja/feed.atom?language=%0d%0aX:y")]
    [InlineData("/tietosuoja/missing%3Cscript%3E")]
    public async Task What_is_not_there_is_a_problem_that_repeats_nothing(string address)
    {
        await using var host = await NoticeHost.StartAsync(SampleNotices.Faultless[0] with { Id = "plain" });

        using var answer = await host.GetAsync(address, "text/html,*/*;q=0.8");

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        answer.Headers.CacheControl!.NoCache.Should().BeTrue("it may be published later");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        problem.GetProperty("status").GetInt32().Should().Be(404);
        problem.GetProperty("detail").GetString().Should().Be("There is no notice, revision or language at this address.");
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("text/html;q=0, application/json;q=0, text/markdown;q=0, text/plain;q=0")]
    [InlineData("image/*")]
    [InlineData("*/*;q=0")]
    public async Task What_is_not_acceptable_is_a_problem_that_says_what_there_is(string accept)
    {
        await using var host = await NoticeHost.StartAsync(SampleNotices.Faultless[0] with { Id = "plain" });

        using var answer = await host.GetAsync("/tietosuoja/plain", accept);

        answer.StatusCode.Should().Be(HttpStatusCode.NotAcceptable);
        answer.Headers.Vary.Should().Equal("Accept");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("text/markdown");
    }

    private static Notice Poisoned(Notice notice, string salt) => notice with
    {
        Id = "poison",
        Title = LocalizedText.Of("fi", salt + Script),
        RegisterName = LocalizedText.Of("fi", Script).With("sv", Script),
        Languages = [LanguageTag.Finnish, LanguageTag.AsWritten("\"><script>"), LanguageTag.Swedish],
        LanguageVersions = [new() { Language = LanguageTag.Swedish, Address = "javascript:alert(5)" }],
        Controllers = [notice.Controllers[0] with { Name = Script, Address = new() { Street = Script }, Website = "javascript:alert(6)" }],
        Purposes = [.. notice.Purposes.Select(purpose => purpose with { Description = LocalizedText.Of("fi", Script) })],
        Changes = [new() { Summary = LocalizedText.Of("fi", Script) }],
    };

    // Between the tags that the writers write, no other may stand.
    private static void ShouldBeInert(string html, bool asFragment = false)
    {
        var tags = System.Text.RegularExpressions.Regex.Matches(html, "<(/?[a-zA-Z][^\\s>]*)").Select(match => match.Groups[1].Value.TrimStart('/').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        tags.Should().NotContain(["img", "svg", "iframe", "object"]);
        System.Text.RegularExpressions.Regex.Count(html, "<script").Should().Be(asFragment ? 0 : System.Text.RegularExpressions.Regex.Count(html, "<script type=\"application/json\""));
        html.Should().NotContain("href=\"javascript", "nothing may run").And.NotContain(" onerror=\"").And.NotContain("\0");
    }

    private static void ShouldBeOneLineEach(HttpResponseMessage answer)
    {
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            name.Should().NotBe("Set-Cookie");
            values.Should().AllSatisfy(value => value.Should().Match(it => it.All(c => c >= ' ' && c < '\u007F'), "a header is printable ASCII"));
        }
    }
}
