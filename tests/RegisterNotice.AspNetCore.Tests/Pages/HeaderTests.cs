using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using RegisterNotice.Documents;
using RegisterNotice.Samples;

namespace RegisterNotice.AspNetCore.Tests.Pages;

/// <summary>What stands in the heads of answers, for browsers, caches and search engines.</summary>
public sealed class HeaderTests
{
    private static readonly Notice Library = SampleNotices.Faultless[0] with { Id = "kirjasto", Languages = [LanguageTag.Finnish, LanguageTag.Swedish] };

    [Fact]
    public async Task A_page_leads_to_its_languages_to_its_data_and_to_its_history()
    {
        await using var host = await NoticeHost.StartAsync(Library);

        using var answer = await host.GetAsync("/tietosuoja/kirjasto", language: "sv");

        Links(answer).Should().Equal(
            "</tietosuoja/kirjasto/fi>; rel=\"alternate\"; hreflang=\"fi\"",
            "</tietosuoja/kirjasto/sv>; rel=\"alternate\"; hreflang=\"sv\"",
            "</tietosuoja/kirjasto>; rel=\"alternate\"; hreflang=\"x-default\"",
            "</tietosuoja/kirjasto.json>; rel=\"alternate\"; type=\"application/json\"",
            "</tietosuoja/kirjasto/revisions>; rel=\"version-history\"");
        answer.Content.Headers.ContentLocation.Should().Be(new Uri("/tietosuoja/kirjasto/sv.html", UriKind.Relative));
    }

    [Fact]
    public async Task Data_lead_to_the_page_and_to_their_schema()
    {
        await using var host = await NoticeHost.StartAsync(Library with { Languages = [LanguageTag.Finnish] });

        using var answer = await host.GetAsync("/tietosuoja/kirjasto.json");

        Links(answer).Should().Equal(
            "</tietosuoja/kirjasto>; rel=\"alternate\"; type=\"text/html\"",
            "</tietosuoja/notice.schema.json>; rel=\"describedby\"",
            "</tietosuoja/kirjasto/revisions>; rel=\"version-history\"");
    }

    [Fact]
    public async Task Every_address_that_a_head_or_a_page_leads_to_is_there()
    {
        var source = new PublishingSource();
        source.Publish(Library);
        source.Publish(Library with { Purposes = [] });
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddSource(_ => source), app => app.MapNotices("/tietosuoja"));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var left = new Queue<string>(["/tietosuoja"]);
        while (left.TryDequeue(out var address))
        {
            if (!seen.Add(address))
            {
                continue;
            }

            using var answer = await host.GetAsync(address);
            answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
            var body = await answer.Content.ReadAsStringAsync();
            var inHead = Links(answer).Select(link => link[1..link.IndexOf('>', StringComparison.Ordinal)]);
            var inPage = answer.Content.Headers.ContentType!.MediaType == "text/html" ? body.Split("href=\"").Skip(1).Select(it => WebUtility.HtmlDecode(it.Split('"')[0])) : [];
            foreach (var next in inHead.Concat(inPage).Where(it => it.StartsWith('/')))
            {
                left.Enqueue(next);
            }
        }

        seen.Should().Contain(["/tietosuoja/feed.atom", "/tietosuoja/kirjasto/changes/1..2", "/tietosuoja/kirjasto/revisions?language=sv", "/tietosuoja/kirjasto/revisions/1/sv"]).And.HaveCountGreaterThan(20);
    }

    [Fact]
    public async Task Nothing_runs_on_a_page_and_its_style_alone_is_let_in()
    {
        await using var host = await NoticeHost.StartAsync(Library);

        using var answer = await host.GetAsync("/tietosuoja/kirjasto");

        Header(answer, "Content-Security-Policy").Should().Be($"default-src 'none'; style-src '{HtmlStylesheet.Hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
        Header(answer, "X-Content-Type-Options").Should().Be("nosniff");
        Header(answer, "Referrer-Policy").Should().Be("no-referrer");
        Header(answer, "Cache-Control").Should().Be("public, must-revalidate, max-age=0");
    }

    [Theory]
    [InlineData(true, null, "'self'", "href=\"/tietosuoja/style.css\"")]
    [InlineData(false, "/css/notice.css", "'self'", "href=\"/css/notice.css\"")]
    [InlineData(false, "https://static.example:8443/notice.css", "https://static.example:8443", "href=\"https://static.example:8443/notice.css\"")]
    public async Task A_style_sheet_of_its_own_is_linked_to_and_let_in(bool links, string? address, string source, string link)
    {
        await using var host = await NoticeHost.StartAsync(
            services => services.AddRegisterNotice(options =>
            {
                options.LinksStylesheet = links;
                options.Page = options.Page with { Html = options.Page.Html with { Stylesheet = address } };
            }).AddNotices(Library),
            app => app.MapNotices("/tietosuoja"));

        using var answer = await host.GetAsync("/tietosuoja/kirjasto");

        Header(answer, "Content-Security-Policy").Should().Contain($"style-src {source};");
        (await answer.Content.ReadAsStringAsync()).Should().Contain(link).And.NotContain("<style");
    }

    [Fact]
    public async Task What_the_host_has_set_is_left_as_it_is()
    {
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddNotices(Library), app =>
        {
            app.Use((context, next) =>
            {
                context.Response.Headers.ContentSecurityPolicy = "default-src 'self'";
                context.Response.Headers.Vary = "Origin";
                return next(context);
            });
            app.MapNotices("/tietosuoja");
        });

        using var answer = await host.GetAsync("/tietosuoja/kirjasto");

        Header(answer, "Content-Security-Policy").Should().Be("default-src 'self'");
        Header(answer, "Vary").Should().Be("Origin, Accept, Accept-Language");
    }

    [Fact]
    public async Task How_long_pages_may_be_kept_is_for_the_host_to_say()
    {
        await using var host = await NoticeHost.StartAsync(
            services => services.AddRegisterNotice(options => options.CacheControl = new() { Public = true, MaxAge = TimeSpan.FromHours(1) }).AddNotices(Library),
            app => app.MapNotices("/tietosuoja"));

        using var answer = await host.GetAsync("/tietosuoja/kirjasto");

        Header(answer, "Cache-Control").Should().Be("public, max-age=3600");
    }

    [Fact]
    public async Task What_only_some_may_see_is_not_kept_for_all()
    {
        await using var host = await NoticeHost.StartAsync(
            services =>
            {
                services.AddAuthentication("Test").AddScheme<AuthenticationSchemeOptions, EverybodyIsKnown>("Test", null);
                services.AddAuthorization().AddRegisterNotice().AddNotices(Library);
            },
            app => app.MapNotices("/tietosuoja").RequireAuthorization());

        using var answer = await host.GetAsync("/tietosuoja/kirjasto");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        Header(answer, "Cache-Control").Should().Be("must-revalidate, max-age=0, private");
    }

    private static string? Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    private static string[] Links(HttpResponseMessage answer) => answer.Headers.TryGetValues("Link", out var values) ? [.. values.SelectMany(value => value.Split(", "))] : [];

    private sealed class EverybodyIsKnown(Microsoft.Extensions.Options.IOptionsMonitor<AuthenticationSchemeOptions> options, Microsoft.Extensions.Logging.ILoggerFactory log, System.Text.Encodings.Web.UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
            Task.FromResult(AuthenticateResult.Success(new(new(new System.Security.Claims.ClaimsIdentity("Test")), "Test")));
    }
}
