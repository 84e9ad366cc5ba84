using RegisterNotice.Samples;

namespace RegisterNotice.AspNetCore.Tests.Pages;

/// <summary>Which format and which language a request gets, and what the answer says of that.</summary>
public sealed class NegotiationTests
{
    private const string Html = "text/html; charset=utf-8";
    private const string Json = "application/json";
    private const string Markdown = "text/markdown; charset=utf-8";
    private const string Text = "text/plain; charset=utf-8";

    private static readonly Notice InThreeLanguages = SampleNotices.Faultless[0] with { Id = "kirjasto", Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English] };

    public static TheoryData<string, string?, string?, string, string?, string?> Chosen => new()
    {
        // address, Accept, Accept-Language, Content-Type, Content-Language, Vary
        { "kirjasto", null, null, Html, "fi", "Accept, Accept-Language" },
        { "kirjasto", "*/*", null, Html, "fi", "Accept, Accept-Language" },
        { "kirjasto", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "sv-SE,sv;q=0.9,en;q=0.8", Html, "sv", "Accept, Accept-Language" },
        { "kirjasto", "application/json", "sv", Json, null, "Accept" },
        { "kirjasto", "application/json, text/plain, */*", null, Json, null, "Accept" },
        { "kirjasto", "text/*;q=.2, application/json;q=.1", null, Html, "fi", "Accept, Accept-Language" },
        { "kirjasto", "text/html;q=0, */*", null, Json, null, "Accept" },
        { "kirjasto", "text/html;q=0, text/*", null, Markdown, "fi", "Accept, Accept-Language" },
        { "kirjasto", "text/markdown, text/html;q=0.9", "en", Markdown, "en", "Accept, Accept-Language" },
        { "kirjasto", "text/plain", "de, en;q=0.5", Text, "en", "Accept, Accept-Language" },
        { "kirjasto", "text/html;level=1, text/plain;q=0.1", null, Text, "fi", "Accept, Accept-Language" },
        { "kirjasto", "TEXT/HTML ; q=1", "SV", Html, "sv", "Accept, Accept-Language" },
        { "kirjasto", "", "", Html, "fi", "Accept, Accept-Language" },
        { "kirjasto", "not a list", "!!", Html, "fi", "Accept, Accept-Language" },
        { "kirjasto.html", "application/json", "sv", Html, "sv", "Accept-Language" },
        { "kirjasto.json", "text/html", "sv", Json, null, null },
        { "kirjasto.md", null, "sv", Markdown, "sv", "Accept-Language" },
        { "kirjasto.txt", null, "en", Text, "en", "Accept-Language" },
        { "kirjasto/sv", null, "en", Html, "sv", "Accept" },
        { "kirjasto/SV", null, "en", Html, "sv", "Accept" },
        { "kirjasto/sv", "application/json", "en", Json, null, "Accept" },
        { "kirjasto/sv.txt", "application/json", "en", Text, "sv", null },
        { "kirjasto/en.json", null, null, Json, null, null },
        { "kirjasto", null, "fi;q=0, *", Html, "sv", "Accept, Accept-Language" },
        { "kirjasto", null, "fi;q=0, sv;q=0, en;q=0", Html, "fi", "Accept, Accept-Language" },
        { "kirjasto", null, "en-x-priv", Html, "en", "Accept, Accept-Language" },
        { "kirjasto", null, "sv-" + new string('-', 20_000) + "fi, en;q=0.1", Html, "en", "Accept, Accept-Language" },
        { "kirjasto", null, "sv-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-eeeeeeee, en;q=0.1", Html, "en", "Accept, Accept-Language" },
        { "kirjasto", null, "de;q=1, sv;q=0.1, en;q=0.2", Html, "en", "Accept, Accept-Language" },
        { "kirjasto/revisions/1", null, "sv", Html, "sv", "Accept, Accept-Language" },
        { "kirjasto/revisions/1.json", null, "sv", Json, null, null },
        { "kirjasto/revisions/1/en", "text/plain", "sv", Text, "en", "Accept" },
        { "kirjasto/revisions/1/en.md", null, "sv", Markdown, "en", null },
    };

    [Theory]
    [MemberData(nameof(Chosen))]
    public async Task A_page_is_in_the_format_and_language_that_were_asked_for(string address, string? accept, string? asked, string type, string? language, string? vary)
    {
        await using var host = await NoticeHost.StartAsync(InThreeLanguages);

        using var answer = await host.GetAsync("/tietosuoja/" + address, accept, asked);

        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().Should().Be(type);
        (answer.Content.Headers.TryGetValues("Content-Language", out var languages) ? string.Join(", ", languages) : null).Should().Be(language);
        (answer.Headers.TryGetValues("Vary", out var varying) ? string.Join(", ", varying) : null).Should().Be(vary);
    }
}
