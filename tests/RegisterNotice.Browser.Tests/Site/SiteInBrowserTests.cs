using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using RegisterNotice.Json;

namespace RegisterNotice.Browser.Tests.Site;

/// <summary>The sample site in a real browser: usable by everybody, with the keyboard alone, on a phone, in the dark and on paper; nothing a notice says can run.</summary>
public sealed class SiteInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    private const int Phone = 360;
    private const int Screen = 1280;
    private const int LongestWay = 60;
    private const string Shop = "small-sewing-shop";

    private static readonly AxeRunOptions Violations = new() { ResultTypes = [ResultType.Violations] };

    public static TheoryData<string, string> PublicPages => new()
    {
        { "start", "/fi" }, { "start.sv", "/sv" }, { "login", "/fi/kirjaudu" }, { "missing", "/fi/nowhere/at/all" }, { "list", "/tietosuoja" },
        { "notice", "/tietosuoja/town-library/fi" }, { "notice.en", "/tietosuoja/town-library/en" }, { "revisions", "/tietosuoja/town-library/revisions" },
    };

    [Theory(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    [MemberData(nameof(PublicPages))]
    public async Task A_public_page_is_accessible_at_every_width_in_light_and_dark(string name, string address)
    {
        await using var tab = await OpenAsync(Phone, ColorScheme.Dark);
        await tab.Page.GotoAsync(address);

        await ShouldBeUsable(tab, name);
    }

    [Fact(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    public async Task The_editors_pages_are_accessible_at_every_width_in_light_and_dark()
    {
        await using var tab = await OpenAsync(Phone, ColorScheme.Dark);
        await LogInAsync(tab.Page);
        await ShouldBeUsable(tab, "editor");

        await tab.Page.GotoAsync("/fi/toimitus/town-library");
        await ShouldBeUsable(tab, "edit.published");

        await SaveAsync(tab.Page, "town-library", await DraftAsync("town-library"));
        await ShouldBeUsable(tab, "edit.draft");

        await SaveAsync(tab.Page, "town-library", "{ \"id\": 1");
        await ShouldBeUsable(tab, "edit.faulty");

        await tab.Page.GotoAsync("/sv/toimitus/town-library?outcome=Conflict");
        await ShouldBeUsable(tab, "edit.conflict.sv");
    }

    [Fact(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    public async Task A_notice_is_published_with_the_keyboard_alone()
    {
        await using var tab = await OpenAsync(Screen);
        var page = tab.Page;
        await page.GotoAsync("/fi/toimitus");
        await GoToAsync(page, "#name");
        await page.Keyboard.TypeAsync("Aino Toimittaja");
        await GoToAsync(page, "#password");
        await page.Keyboard.TypeAsync(RunningSite.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/fi/toimitus");

        await GoToAsync(page, $"a[href='/fi/toimitus/{Shop}']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**/{Shop}");
        await GoToAsync(page, "#json");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(await DraftAsync(Shop));
        await GoToAsync(page, "main form .buttons button");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#review");

        await GoToAsync(page, "[name=KnowsMaterial]");
        await page.Keyboard.PressAsync("Space");
        await GoToAsync(page, "[name=KnowsErrors]");
        await page.Keyboard.PressAsync("Space");
        await GoToAsync(page, "form[action*=Publish] button");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**outcome=Published");

        (await page.Locator("[role=status]").InnerTextAsync()).Should().Be("Seloste on julkaistu.");
        await page.GotoAsync($"/tietosuoja/{Shop}/fi");
        (await page.Locator("main").InnerTextAsync()).Should().Contain("Asiakkaiden profilointi");
        await page.GotoAsync($"/tietosuoja/{Shop}/changes/1..2");
        await ShouldBeUsable(tab, "changes");
        tab.Complaints.Should().BeEmpty();
    }

    [Fact(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    public async Task The_first_stop_of_the_keyboard_leads_past_the_navigation()
    {
        await using var tab = await OpenAsync(Screen);
        await tab.Page.GotoAsync("/fi");
        await tab.Page.Keyboard.PressAsync("Tab");
        (await tab.Page.EvaluateAsync<string>("document.activeElement.className")).Should().Be("skip");

        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Tab");

        (await tab.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null")).Should().BeTrue();
    }

    [Fact(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    public async Task Languages_are_changed_back_and_forth_without_losing_the_place()
    {
        await using var tab = await OpenAsync(Screen);
        var page = tab.Page;
        await page.GotoAsync("/tietosuoja/town-library/fi");
        foreach (var (language, name) in new[] { ("sv", "Svenska"), ("en", "English"), ("fi", "Suomi") })
        {
            await page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
            await page.WaitForURLAsync($"**/tietosuoja/town-library/{language}");
            (await page.EvaluateAsync<string>("document.documentElement.lang")).Should().Be(language);
        }

        await page.GoBackAsync();
        page.Url.Should().EndWith("/town-library/en");
        await LogInAsync(page);
        await page.GotoAsync("/fi/toimitus/town-library");
        await page.GetByRole(AriaRole.Link, new() { Name = "Svenska" }).ClickAsync();
        page.Url.Should().EndWith("/sv/toimitus/town-library");
        (await page.Locator("h1").InnerTextAsync()).Should().Be("Kundregistret vid Saarilahti stadsbibliotek");
        tab.Complaints.Should().BeEmpty();
    }

    [Fact(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    public async Task Whatever_a_notice_says_is_words_to_the_browser()
    {
        const string evil = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"> javascript:alert(1) \"'`</textarea></title>";
        var hostile = (await site.Store.FindAsync("town-library", cancellation: default))!.Notice with
        {
            Id = "hostile",
            Title = LocalizedText.Of("fi", evil),
            RegisterName = LocalizedText.Of("fi", evil),
            Languages = [LanguageTag.Finnish],
        };
        hostile = hostile with { Purposes = [hostile.Purposes[0] with { Description = LocalizedText.Of("fi", evil), Id = evil }], Controllers = [hostile.Controllers[0] with { Name = evil, Website = "javascript:document.title='owned'" }] };
        await site.Store.PublishAsync(hostile);
        await using var tab = await OpenAsync(Screen);
        await LogInAsync(tab.Page);
        await SaveAsync(tab.Page, "hostile", NoticeJson.Write(hostile with { RegisterName = LocalizedText.Of("fi", "Uusi " + evil) }, NoticeWriteOptions.Indented));

        foreach (var address in new[] { "/fi", "/fi/toimitus", "/fi/toimitus/hostile", "/tietosuoja", "/tietosuoja/hostile", "/tietosuoja/hostile/revisions" })
        {
            await tab.Page.GotoAsync(address);
            (await tab.Page.TitleAsync()).Should().NotBe("owned");
            (await tab.Page.EvaluateAsync<int>("document.querySelectorAll('script:not([type=\"application/json\"]),img,[onerror],a[href^=\"javascript:\"]').length")).Should().Be(0, address);
        }

        tab.Complaints.Should().BeEmpty();
    }

    [Fact(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    public async Task Paper_has_the_words_and_not_the_furniture()
    {
        await using var tab = await OpenAsync(Screen);
        await LogInAsync(tab.Page);
        await tab.Page.GotoAsync("/fi/toimitus/small-sewing-shop");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await tab.Page.Locator("body > header").IsVisibleAsync()).Should().BeFalse();
        (await tab.Page.Locator("textarea").IsVisibleAsync()).Should().BeFalse();
        (await tab.Page.Locator(".findings li").First.IsVisibleAsync()).Should().BeTrue();
        (await tab.Page.PdfAsync(new() { Format = "A4" })).Length.Should().BeGreaterThan(5_000);
    }

    private async Task<Tab> OpenAsync(int width, ColorScheme scheme = ColorScheme.Light) => new(await chromium.OpenAsync(site.Address, width, scheme));

    private static async Task LogInAsync(IPage page)
    {
        await page.GotoAsync("/fi/kirjaudu");
        await page.FillAsync("#name", "Aino Toimittaja");
        await page.FillAsync("#password", RunningSite.Password);
        await page.ClickAsync("main form button");
        await page.WaitForURLAsync("**/fi/toimitus");
    }

    private static async Task SaveAsync(IPage page, string id, string json)
    {
        await page.GotoAsync($"/fi/toimitus/{id}");
        await page.FillAsync("#json", json);
        await page.ClickAsync("main form .buttons button");
        await page.WaitForURLAsync("**#review");
    }

    // A new purpose without a basis: a material change and an error.
    private async Task<string> DraftAsync(string id)
    {
        var published = (await site.Store.FindAsync(id, cancellation: default))!.Notice;
        return NoticeJson.Write(
            published with
            {
                Purposes = [.. published.Purposes, new() { Id = "profiles", Description = LocalizedText.Of("fi", "Asiakkaiden profilointi").With("sv", "Profilering av kunder").With("en", "Profiling of customers") }],
                Controllers = [published.Controllers[0] with { Phones = ["+358 40 765 4321"] }],
            },
            NoticeWriteOptions.Indented);
    }

    /// <summary>Presses Tab until an element has the focus, which can be seen.</summary>
    private static async Task GoToAsync(IPage page, string selector)
    {
        var isThere = $"document.activeElement.matches(`{selector}`)";
        for (var i = 0; i < LongestWay; i++)
        {
            if (await page.EvaluateAsync<bool>(isThere))
            {
                (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().NotBe("none", "the focus on {0} must be seen", selector);
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The keyboard does not come to {selector}.");
    }

    private static async Task ShouldBeUsable(Tab tab, string name)
    {
        var page = tab.Page;
        foreach (var (width, scheme) in new[] { (Phone, ColorScheme.Dark), (Screen, ColorScheme.Light) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 800);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, "{0} must not scroll sideways", name);
            await page.ScreenshotAsync(new() { Path = Path.Combine(PageTests.Folder(), $"site.{name}.{width}.png"), FullPage = true });
            (await page.RunAxe(Violations)).Violations
                .Select(violation => $"{name} {violation.Id}: {string.Join(" ", violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
        }

        (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).Should().Be("rgb(255, 255, 255)");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).Should().Be("rgb(18, 20, 22)", "{0} is dark in the dark", name);
        tab.Complaints.Should().BeEmpty();
    }

    /// <summary>A page of the browser, and what the browser complained of: violations of the policy, errors, pages that came to nothing.</summary>
    private sealed class Tab : IAsyncDisposable
    {
        public Tab(IPage page)
        {
            Page = page;
            page.Console += (_, message) =>
            {
                // A page that is missing on purpose is told by the browser too.
                if (message.Type is "error" or "warning" && !message.Text.Contains("404", StringComparison.Ordinal))
                {
                    Complaints.Add(message.Text);
                }
            };
            page.PageError += (_, error) => Complaints.Add(error);
            page.Dialog += (_, dialog) =>
            {
                Complaints.Add(dialog.Message);
                _ = dialog.DismissAsync();
            };
        }

        public IPage Page { get; }

        public List<string> Complaints { get; } = [];

        public async ValueTask DisposeAsync() => await Page.CloseAsync();
    }
}
