using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RegisterNotice.Publishing;
using RegisterNotice.Samples;

namespace RegisterNotice.AspNetCore.Tests.Pages;

/// <summary>A host with several tenants, each with a source of its own.</summary>
public sealed class TenantTests
{
    private static readonly Notice Library = SampleNotices.Faultless[0] with { Id = "seloste", Languages = [LanguageTag.Finnish, LanguageTag.Swedish] };

    [Fact]
    public async Task Links_stay_with_the_tenant_and_below_the_base_path()
    {
        await using var host = await StartAsync(out _);

        using var answer = await host.GetAsync("/app/Y%20ritys/TIETOSUOJA/seloste", language: "fi");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.GetValues("Link").Single().Should().StartWith("</app/Y%20ritys/tietosuoja/seloste/fi>");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("href=\"/app/Y%20ritys/tietosuoja/seloste/sv\"");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/", "")]
    [InlineData("/tietosuoja/ä ö", "/tietosuoja/%C3%A4%20%C3%B6")]
    [InlineData("sivut/v{version:int}.x/{osasto=hr}", "/sivut/v2.x/hr")]
    public async Task Links_begin_with_the_pattern_of_the_host(string pattern, string start)
    {
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddNotices(Library), app => app.MapNotices(pattern));

        using var list = await host.GetAsync(start.Length == 0 ? "/" : start);
        using var notice = await host.GetAsync(start + "/seloste");

        list.StatusCode.Should().Be(HttpStatusCode.OK);
        (await list.Content.ReadAsStringAsync()).Should().Contain($"href=\"{start}/seloste/fi\"");
        notice.Headers.GetValues("Link").Single().Should().StartWith($"<{start}/seloste/fi>");
    }

    [Fact]
    public async Task Groups_of_the_host_stand_before_the_pattern()
    {
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddNotices(Library), app => app.MapGroup("/{kieli}/ohjeet").MapNotices("/tietosuoja"));

        using var notice = await host.GetAsync("/fi/ohjeet/tietosuoja/seloste");

        notice.Headers.GetValues("Link").Single().Should().StartWith("</fi/ohjeet/tietosuoja/seloste/fi>");
    }

    [Fact]
    public async Task No_tenant_sees_what_another_has()
    {
        await using var host = await StartAsync(out var sources);
        sources["b"].Publish(Library with { Id = "vain-b", Title = LocalizedText.Of("fi", "Salainen seloste") });
        foreach (var address in new[] { "vain-b", "vain-b.json", "vain-b/fi", "vain-b/revisions", "vain-b/revisions/1" })
        {
            using var own = await host.GetAsync("/app/b/tietosuoja/" + address);
            using var other = await host.GetAsync("/app/a/tietosuoja/" + address);
            own.StatusCode.Should().Be(HttpStatusCode.OK, address);
            other.StatusCode.Should().Be(HttpStatusCode.NotFound, address);
        }

        foreach (var address in new[] { "", "feed.atom" })
        {
            using var other = await host.GetAsync("/app/a/tietosuoja/" + address);
            (await other.Content.ReadAsStringAsync()).Should().NotContain("vain-b").And.NotContain("Salainen");
        }
    }

    [Fact]
    public async Task The_same_notice_of_two_tenants_leads_to_the_pages_of_each()
    {
        await using var host = await StartAsync(out _);

        using var one = await host.GetAsync("/app/a/tietosuoja/seloste");
        using var other = await host.GetAsync("/app/b/tietosuoja/seloste");

        (await one.Content.ReadAsStringAsync()).Should().Contain("/app/a/tietosuoja/seloste/sv").And.NotContain("/app/b/");
        (await other.Content.ReadAsStringAsync()).Should().Contain("/app/b/tietosuoja/seloste/sv").And.NotContain("/app/a/");
    }

    [Fact]
    public async Task What_is_internal_stands_on_no_page()
    {
        await using var host = await StartAsync(out var sources);
        sources["a"].Publish(Library with { Internal = new() { Owner = "salaisuus yksi" } });
        var version = sources["a"].Publish(Library with { Internal = new() { Owner = "salaisuus kaksi" } });
        foreach (var address in new[] { "", "seloste", "seloste.json", "seloste.md", "seloste.txt", "seloste/revisions", "seloste/revisions.json", "seloste/revisions/2", "seloste/changes/2..3", "seloste/changes/2..3.json", "feed.atom" })
        {
            foreach (var accept in new[] { "text/html", "application/json" })
            {
                using var answer = await host.GetAsync("/app/a/tietosuoja/" + address, accept);
                answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
                (await answer.Content.ReadAsStringAsync()).Should().NotContain("salaisuus").And.NotContain(version.Fingerprint.ToString(), "who guesses what is internal must not learn that he is right");
            }
        }
    }

    private static Task<NoticeHost> StartAsync(out Dictionary<string, PublishingSource> sources)
    {
        var known = sources = new() { ["a"] = new(), ["b"] = new(), ["Y ritys"] = new() };
        foreach (var source in known.Values)
        {
            source.Publish(Library);
        }

        return NoticeHost.StartAsync(
            services =>
            {
                services.AddHttpContextAccessor();
                services.AddScoped<TenantSource>(provider => new(known[(string)provider.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request.RouteValues["tenant"]!]));
                services.AddRegisterNotice().AddSource<TenantSource>();
            },
            app =>
            {
                app.UsePathBase("/app");
                app.UseRouting();
                app.MapNotices("/{tenant}/tietosuoja");
            });
    }

    private sealed class TenantSource(INoticeSource source) : INoticeSource
    {
        public ValueTask<PublishedVersion?> FindVersionAsync(string id, int? revision, CancellationToken cancellation) => source.FindVersionAsync(id, revision, cancellation);

        public ValueTask<PublishedNotice?> FindAsync(string id, int? revision, CancellationToken cancellation) => source.FindAsync(id, revision, cancellation);

        public IAsyncEnumerable<PublishedVersion> RevisionsAsync(string id, CancellationToken cancellation) => source.RevisionsAsync(id, cancellation);

        public IAsyncEnumerable<PublishedVersion> CurrentAsync(CancellationToken cancellation) => source.CurrentAsync(cancellation);
    }
}
