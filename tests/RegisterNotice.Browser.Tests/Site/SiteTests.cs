using System.Net;
using System.Text.RegularExpressions;
using RegisterNotice.Json;
using RegisterNotice.Site.Notices;
using RegisterNotice.Validation;

namespace RegisterNotice.Browser.Tests.Site;

/// <summary>The sample site as programs see it: these tests need no browser.</summary>
public sealed partial class SiteTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Library = "/fi/toimitus/town-library";

    [Theory]
    [InlineData("/", "Tietosuojaselosteet")]
    [InlineData("/fi", "Tietosuojaselosteet")]
    [InlineData("/sv", "Dataskyddsbeskrivningar")]
    [InlineData("/en", "Privacy notices")]
    public async Task The_start_page_is_there_in_each_language(string address, string title)
    {
        using var reader = site.Reader();

        (await reader.GetStringAsync(new Uri(address, UriKind.Relative))).Should().Contain($"<h1>{title}</h1>").And.Contain("/tietosuoja/feed.atom");
    }

    [Fact]
    public async Task The_start_page_speaks_the_readers_language()
    {
        using var reader = site.Reader();
        reader.DefaultRequestHeaders.Add("Accept-Language", "de, sv-FI;q=0.8, en;q=0.5");

        using var answer = await reader.GetAsync(new Uri("/", UriKind.Relative));

        (await answer.Content.ReadAsStringAsync()).Should().Contain("<html lang=\"sv\">");
        answer.Headers.Vary.Should().Contain("Accept-Language");
    }

    [Theory]
    [InlineData("fi", "Saarilahden kaupunginkirjaston asiakasrekisteri")]
    [InlineData("sv", "Kundregistret vid Saarilahti stadsbibliotek")]
    [InlineData("en", "The customer register of Saarilahti Town Library")]
    public async Task A_notice_is_served_in_three_languages(string language, string name)
    {
        using var reader = site.Reader();

        (await reader.GetStringAsync(new Uri($"/tietosuoja/town-library/{language}", UriKind.Relative))).Should().Contain(name);
    }

    [Fact]
    public void Each_notice_says_everything_in_three_languages() =>
        SiteNotices.All.SelectMany(notice => NoticeValidator.Validate(notice).Findings).Should().NotContain(finding => finding.Code == "RN8011");

    [Fact]
    public async Task The_host_knows_that_a_published_notice_has_errors()
    {
        using var reader = site.Reader();

        // Until the first look through the store is done a host is not said to be ill.
        var told = "";
        for (var i = 0; i < 240 && told != "Degraded"; i++)
        {
            told = await reader.GetStringAsync(new Uri("/health", UriKind.Relative));
            await Task.Delay(told == "Degraded" ? 0 : 250);
        }

        told.Should().Be("Degraded");
    }

    [Theory]
    [InlineData("/xx")]
    [InlineData("/xx/kirjaudu")]
    [InlineData("/fi/nowhere/at/all")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var reader = site.Reader();

        using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Sivua ei löydy");
    }

    [Theory]
    [InlineData("/fi/toimitus")]
    [InlineData(Library)]
    [InlineData("/sv/toimitus/town-library?handler=Publish")]
    public async Task Editing_and_publishing_need_a_login(string address)
    {
        using var reader = site.Reader();

        using var read = await reader.GetAsync(new Uri(address, UriKind.Relative));
        using var written = await reader.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent([new("Seen", "1")]));

        foreach (var answer in new[] { read, written })
        {
            answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
            answer.Headers.Location!.ToString().Should().Contain("/kirjaudu?ReturnUrl=");
        }
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        using var editor = await site.EditorAsync();

        using var answer = await editor.PostAsync(new Uri(Library + "?handler=Save", UriKind.Relative), new FormUrlEncodedContent([new("Json", "{}")]));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_wrong_password_and_a_login_that_leads_elsewhere_do_not_work()
    {
        using var reader = site.Reader();

        using var wrong = await RunningSite.SendAsync(reader, "/fi/kirjaudu", "/fi/kirjaudu", ("Name", "Aino"), ("Password", "arvaus"));
        foreach (var name in new[] { " ", "a\u001bb", new string('a', 81) })
        {
            using var nameless = await RunningSite.SendAsync(reader, "/fi/kirjaudu", "/fi/kirjaudu", ("Name", name), ("Password", RunningSite.Password));
            (await nameless.Content.ReadAsStringAsync()).Should().Contain("role=\"alert\"");
        }

        using var elsewhere = await RunningSite.SendAsync(
            reader, "/fi/kirjaudu", "/fi/kirjaudu", ("Name", "Aino"), ("Password", RunningSite.Password), ("ReturnUrl", "https://evil.example/"));

        (await wrong.Content.ReadAsStringAsync()).Should().Contain("role=\"alert\"");
        elsewhere.Headers.Location!.ToString().Should().Be("/fi/toimitus");
    }

    [Fact]
    public async Task Who_guesses_passwords_must_wait()
    {
        await using var strict = new RunningSite();
        await strict.StartAsync("--LoginsAMinute=1");
        using var reader = strict.Reader();

        (await RunningSite.SendAsync(reader, "/fi/kirjaudu", "/fi/kirjaudu", ("Name", "Aino"), ("Password", "a"))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await RunningSite.SendAsync(reader, "/fi/kirjaudu", "/fi/kirjaudu", ("Name", "Aino"), ("Password", "b"))).StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
    }

    [Fact(Skip = RunningSite.PostgresIsMissing, SkipUnless = nameof(RunningSite.IsPostgresFound), SkipType = typeof(RunningSite))]
    public async Task Notices_are_kept_in_PostgreSQL_by_its_connection_string()
    {
        await using var kept = new RunningSite();
        await kept.StartAsync("--LoginsAMinute=1000", $"--ConnectionStrings:Notices={RunningSite.NewPostgresDatabase()}");
        try
        {
            using var editor = await kept.EditorAsync();
            var draft = (await kept.Store.FindAsync("town-library", cancellation: default))!.Notice with { Title = LocalizedText.Of("fi", "Uusi otsikko") };
            await RunningSite.SendAsync(editor, Library, Library + "?handler=Save", ("Json", NoticeJson.Write(draft)), ("BasedOn", "1"));
            var shown = Shown().Match(await editor.GetStringAsync(new Uri(Library, UriKind.Relative))).Groups[1].Value;
            await RunningSite.SendAsync(editor, Library, Library + "?handler=Publish", ("Seen", "1"), ("Shown", shown), ("KnowsMaterial", "true"), ("KnowsErrors", "true"));

            (await editor.GetStringAsync(new Uri("/tietosuoja/town-library/fi", UriKind.Relative))).Should().Contain("<title>Uusi otsikko</title>");
        }
        finally
        {
            await kept.DropDatabaseAsync();
        }
    }

    [Fact]
    public async Task A_draft_is_published_once_what_must_be_known_is_confirmed()
    {
        using var editor = await site.EditorAsync();
        var published = await site.Store.FindAsync("small-sewing-shop", cancellation: default);
        var draft = published!.Notice with
        {
            Purposes = [.. published.Notice.Purposes, new() { Id = "profiles", Description = LocalizedText.Of("fi", "Asiakkaiden profilointi").With("sv", "Profilering av kunder").With("en", "Profiling of customers") }],
        };
        const string page = "/fi/toimitus/small-sewing-shop";

        await RunningSite.SendAsync(editor, page, page + "?handler=Save", ("Json", NoticeJson.Write(draft, NoticeWriteOptions.Indented)), ("BasedOn", "1"));
        var shown = await editor.GetStringAsync(new Uri(page, UriKind.Relative));
        var fingerprint = Shown().Match(shown).Groups[1].Value;
        shown.Should().Contain("name=\"KnowsMaterial\"").And.Contain("name=\"KnowsErrors\"").And.Contain("Asiakkaiden profilointi");

        using var unconfirmed = await RunningSite.SendAsync(editor, page, page + "?handler=Publish", ("Seen", "1"), ("Shown", fingerprint));
        unconfirmed.Headers.Location!.ToString().Should().EndWith("outcome=NotConfirmed");
        using var other = await RunningSite.SendAsync(editor, page, page + "?handler=Publish", ("Seen", "1"), ("Shown", "0"), ("KnowsMaterial", "true"), ("KnowsErrors", "true"));
        other.Headers.Location!.ToString().Should().EndWith("outcome=ChangedMeanwhile");
        using var late = await RunningSite.SendAsync(editor, page, page + "?handler=Publish", ("Seen", "7"), ("Shown", fingerprint), ("KnowsMaterial", "true"), ("KnowsErrors", "true"));
        late.Headers.Location!.ToString().Should().EndWith("outcome=Conflict");
        (await site.Store.FindVersionAsync("small-sewing-shop"))!.Version.Revision.Should().Be(1, "nothing was published yet");

        using var confirmed = await RunningSite.SendAsync(editor, page, page + "?handler=Publish", ("Seen", "1"), ("Shown", fingerprint), ("KnowsMaterial", "true"), ("KnowsErrors", "true"));
        confirmed.Headers.Location!.ToString().Should().EndWith("outcome=Published");
        var now = await site.Store.FindAsync("small-sewing-shop", cancellation: default);
        now!.Version.Revision.Should().Be(2);
        now.PublishedBy.Should().Be("Aino Toimittaja");
        using var reader = site.Reader();
        (await reader.GetStringAsync(new Uri("/tietosuoja/small-sewing-shop/en", UriKind.Relative))).Should().Contain("Profiling of customers");
        (await reader.GetStringAsync(new Uri("/tietosuoja/small-sewing-shop/changes/1..2", UriKind.Relative))).Should().Contain("Asiakkaiden profilointi");
    }

    [Theory]
    [InlineData("{\n  \"schemaVersion\": \"1.0\",\n  \"id\": \"town-library\",\n  \"nope\": 1\n}", "Rivi 4, sarake 3")]
    [InlineData("no JSON at all", "Luonnos ei ole vielä seloste")]
    [InlineData("", "Luonnos ei ole vielä seloste")]
    [InlineData("{\"schemaVersion\":\"1.0\",\"id\":\"other\",\"revision\":1}", "Palauta tunnisteeksi town-library")]
    public async Task What_is_no_notice_is_told_and_not_published(string json, string told)
    {
        using var editor = await site.EditorAsync();

        await RunningSite.SendAsync(editor, Library, Library + "?handler=Save", ("Json", json), ("BasedOn", "1"));
        var shown = await editor.GetStringAsync(new Uri(Library, UriKind.Relative));
        using var published = await RunningSite.SendAsync(editor, Library, Library + "?handler=Publish", ("Seen", "1"), ("Shown", ""), ("KnowsErrors", "true"));
        using var discarded = await RunningSite.SendAsync(editor, Library, Library + "?handler=Discard");

        shown.Should().Contain(told).And.NotContain("name=\"Seen\"");
        published.Headers.Location!.ToString().Should().EndWith("outcome=Faulty");
        discarded.Headers.Location!.ToString().Should().Be(Library);
        (await editor.GetStringAsync(new Uri(Library, UriKind.Relative))).Should().Contain("Luonnosta ei ole");
        (await site.Store.FindVersionAsync("town-library"))!.Version.Revision.Should().Be(1);
    }

    [GeneratedRegex("name=\"Shown\" value=\"([0-9a-f]+)\"")]
    private static partial Regex Shown();
}
