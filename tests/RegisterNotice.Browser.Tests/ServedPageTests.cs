using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using RegisterNotice.AspNetCore;
using RegisterNotice.Documents;
using RegisterNotice.Samples;

namespace RegisterNotice.Browser.Tests;

/// <summary>Pages as a host serves them: the policy lets their style in and nothing else, and readers go from one language to another.</summary>
public sealed class ServedPageTests(Chromium chromium) : IAsyncLifetime
{
    private const int Phone = 360;
    private const int Screen = 1280;
    private const string Script = "</title></style><script>document.title='alert'</script><img src=x onerror=\"document.title='alert'\">";

    private static readonly Notice Library = SampleNotices.Faultless[0] with { Id = "kirjasto", Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English] };

    private static readonly Notice Hostile = Library with
    {
        Id = "<script>../\"'\r\n",
        Title = LocalizedText.Of("fi", Script),
        RegisterName = LocalizedText.Of("fi", Script),
        Controllers = [Library.Controllers[0] with { Name = Script, Website = "javascript:alert(1)" }],
        Purposes = [.. Library.Purposes.Select(purpose => purpose with { Description = LocalizedText.Of("fi", Script) })],
    };

    private WebApplication? app;

    private string Address => app!.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static TheoryData<int, bool> Windows => new() { { Phone, false }, { Screen, false }, { Screen, true } };

    public ValueTask InitializeAsync() => default;

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    [Theory(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    [MemberData(nameof(Windows))]
    public async Task Every_page_has_its_style_and_the_policy_is_not_broken(int width, bool linksStylesheet)
    {
        await StartAsync(linksStylesheet);
        var page = await OpenAsync(width, out var violations);
        foreach (var (name, path) in new[] { ("list", ""), ("notice", "/kirjasto"), ("revisions", "/kirjasto/revisions"), ("revision", "/kirjasto/revisions/1"), ("changes", "/kirjasto/changes/1..2") })
        {
            (await page.GotoAsync(Address + "/tietosuoja" + path))!.Ok.Should().BeTrue(path);
            (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).maxWidth")).Should().Be("704px", "{0} has its style", path);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
            await page.ScreenshotAsync(new() { Path = Path.Combine(PageTests.Folder(), $"served.{name}.{width}.png"), FullPage = true });
        }

        violations.Should().BeEmpty();
        await page.CloseAsync();
    }

    [Fact(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    public async Task A_reader_goes_through_the_languages_and_back()
    {
        await StartAsync();
        var page = await OpenAsync(Screen, out var violations, "sv-FI");

        await page.GotoAsync(Address + "/tietosuoja/kirjasto");
        (await LanguageAsync(page)).Should().Be("sv", "the reader's browser asks for Swedish");
        await page.ClickAsync(".register-notice-languages a[hreflang=en]");
        (await LanguageAsync(page)).Should().Be("en");
        page.Url.Should().EndWith("/tietosuoja/kirjasto/en");
        await page.ClickAsync(".register-notice-languages a[hreflang=fi]");
        (await LanguageAsync(page)).Should().Be("fi");
        await page.GoBackAsync();
        (await LanguageAsync(page)).Should().Be("en");
        await page.GotoAsync(Address + "/tietosuoja");
        await page.ClickAsync(".register-notice-languages a[hreflang=fi]");
        (await page.TitleAsync()).Should().Be("Tietosuojaselosteet");

        violations.Should().BeEmpty();
        await page.CloseAsync();
    }

    [Fact(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    public async Task Nothing_of_a_hostile_notice_runs_even_where_no_policy_forbids_it()
    {
        await StartAsync(policy: "script-src 'unsafe-inline'");
        var page = await OpenAsync(Screen, out _);
        await page.GotoAsync(Address + "/tietosuoja");
        var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main a')].map(a => a.href)");
        foreach (var link in links.Where(link => link.Contains("/~", StringComparison.Ordinal)).Append(Address + "/tietosuoja"))
        {
            (await page.GotoAsync(link))!.Ok.Should().BeTrue(link);
            (await page.TitleAsync()).Should().NotBe("alert");
            (await page.EvaluateAsync<int>("document.querySelectorAll('img, script:not([type=\"application/json\"]), a[href^=\"javascript\"]').length")).Should().Be(0, link);
        }

        links.Should().HaveCountGreaterThan(3);
        await page.CloseAsync();
    }

    private static Task<string> LanguageAsync(IPage page) => page.EvaluateAsync<string>("document.documentElement.lang");

    private async Task StartAsync(bool linksStylesheet = false, string? policy = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRegisterNotice(options =>
        {
            options.LinksStylesheet = linksStylesheet;
            options.Page = new() { Compose = new() { Layout = Layout.Gdpr, WordSource = WordSource.Generated } };
        }).AddNotices(Library with { Revision = 1 }, Library with { Revision = 2, Purposes = [Library.Purposes[0]] }, Hostile with { Revision = 1 }, Hostile with { Revision = 2, Rights = [] });
        app = builder.Build();
        app.Use((context, next) =>
        {
            if (policy is not null)
            {
                context.Response.Headers.ContentSecurityPolicy = policy;
            }

            return next(context);
        });
        app.MapNotices("/tietosuoja");
        await app.StartAsync();
    }

    private Task<IPage> OpenAsync(int width, out List<string> violations, string language = "fi-FI")
    {
        var seen = violations = [];
        return OpenAsync();

        async Task<IPage> OpenAsync()
        {
            var page = await chromium.OpenAsync(width, language);
            page.Console += (_, message) => seen.AddRange(message.Type == "error" ? [message.Text] : []);
            return page;
        }
    }
}
