using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using RegisterNotice.AspNetCore.Tests.Checks;
using RegisterNotice.Json;
using RegisterNotice.Publishing;
using RegisterNotice.Samples;

namespace RegisterNotice.AspNetCore.Tests.Pages;

public sealed class NoticeHttpResultTests
{
    private static readonly Notice Bilingual = SmallSewingShop.Notice;

    [Theory]
    [InlineData(null, null, "text/html; charset=utf-8", "fi", "Accept, Accept-Language")]
    [InlineData("text/html", "sv", "text/html; charset=utf-8", "sv", "Accept, Accept-Language")]
    [InlineData("text/markdown", "sv-SE", "text/markdown; charset=utf-8", "sv", "Accept, Accept-Language")]
    [InlineData("text/plain", null, "text/plain; charset=utf-8", "fi", "Accept, Accept-Language")]
    [InlineData("application/json", "sv", "application/json", null, "Accept")]
    public async Task The_request_chooses_format_and_language(string? accept, string? acceptLanguage, string contentType, string? language, string vary)
    {
        await using var host = await HostAsync();

        using var response = await GetAsync(host, "/notice", ("Accept", accept), ("Accept-Language", acceptLanguage));

        ((int)response.StatusCode).Should().Be(200);
        response.Content.Headers.ContentType!.ToString().Should().Be(contentType);
        response.Content.Headers.ContentLanguage.SingleOrDefault().Should().Be(language);
        string.Join(", ", response.Headers.Vary).Should().Be(vary);
        response.Headers.ETag!.IsWeak.Should().BeFalse();
    }

    [Fact]
    public async Task A_language_that_the_host_names_is_not_chosen_again()
    {
        await using var host = await HostAsync();

        using var response = await GetAsync(host, "/swedish", ("Accept-Language", "fi"));

        response.Content.Headers.ContentLanguage.Should().Equal("sv");
        string.Join(", ", response.Headers.Vary).Should().Be("Accept");
    }

    [Fact]
    public async Task What_the_reader_has_is_not_sent_again()
    {
        await using var host = await HostAsync();
        using var first = await GetAsync(host, "/notice");

        using var second = await GetAsync(host, "/notice", ("If-None-Match", first.Headers.ETag!.ToString()));

        ((int)second.StatusCode).Should().Be(304);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_not_sent()
    {
        await using var host = await HostAsync();

        using var response = await GetAsync(host, "/notice", ("Accept", "application/xml"));

        ((int)response.StatusCode).Should().Be(406);
    }

    [Fact]
    public async Task What_is_internal_stays_inside()
    {
        await using var host = await HostAsync();

        using var response = await GetAsync(host, "/internal", ("Accept", "application/json"));

        var json = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        json.Should().NotContain("Salainen järjestelmä");
        NoticeJson.Parse(json).Should().Be(Bilingual.ForPublication());
    }

    [Fact]
    public async Task The_page_passes_its_own_policy()
    {
        await using var host = await CheckHost.StartAsync(
            configure: services => services.AddRegisterNotice(options => options.LinksStylesheet = true),
            map: app => app.MapGet("/notice", (HttpContext context) => Results.Notice(Bilingual).ExecuteAsync(context)));

        using var response = await GetAsync(host, "/notice");

        response.Headers.GetValues("Content-Security-Policy").Single().Should().Contain(Documents.HtmlStylesheet.Hash);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("<style>");
    }

    private static Task<CheckHost> HostAsync() => CheckHost.StartAsync(map: app =>
    {
        app.MapGet("/notice", (HttpContext context) => Results.Notice(Bilingual).ExecuteAsync(context));
        app.MapGet("/swedish", (HttpContext context) => TypedResults.Notice(Bilingual, LanguageTag.Swedish).ExecuteAsync(context));
        app.MapGet("/internal", (HttpContext context) => Results.Notice(Bilingual with { Internal = new() { Owner = "Salainen järjestelmä" } }).ExecuteAsync(context));
    });

    private static async Task<HttpResponseMessage> GetAsync(CheckHost host, string path, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
