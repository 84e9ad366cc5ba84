using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NodaTime;
using RegisterNotice.Browser.Tests;
using RegisterNotice.Changes;
using RegisterNotice.Documents;
using RegisterNotice.Publishing;
using RegisterNotice.Samples;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace RegisterNotice.Browser.Tests;

/// <summary>Each page of the samples in a real browser: usable by everybody, on a phone, on a screen and on paper.</summary>
public sealed class PageTests(Chromium chromium)
{
    private const int Phone = 360;
    private const int UprightTablet = 900;
    private const int Screen = 1280;
    private const int WindowHeight = 800;

    public static TheoryData<string, string, string> Pages =>
    [
        .. from notice in SampleNotices.All
           from language in new[] { "fi", "sv", "en" }
           from layout in new[] { "classic", "gdpr", "short" }
           where layout != "short" || language == "fi"
           select (notice.Id, language, layout),
    ];

    public static TheoryData<string> Languages => ["fi", "sv", "en"];

    [Theory(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_fits_a_phone_and_can_be_printed(string sample, string language, string layout)
    {
        var notice = SampleNotices.All.Single(notice => notice.Id == sample);
        var html = NoticePage.Write(notice, new()
        {
            Compose = new()
            {
                Language = LanguageTag.Parse(language),
                Layout = layout == "classic" ? Layout.Classic : Layout.Gdpr,
                WordSource = WordSource.Generated,
                Detail = layout == "short" ? Detail.Short : Detail.Full,
                FullNotice = layout == "short" ? "https://seloste.example/tietosuoja" : null,
            },
        });

        await ShouldBeUsable(html, $"{sample}.{layout}.{language}");
    }

    [Theory(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    [MemberData(nameof(Languages))]
    public Task The_record_of_processing_is_a_page_like_any_other(string language) =>
        ShouldBeUsable(HtmlWriter.Write(RecordComposer.Compose([.. SampleNotices.All.Take(2)], LanguageTag.Parse(language))), $"record.{language}");

    [Theory(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    [MemberData(nameof(Languages))]
    public async Task The_page_of_changes_is_usable_by_data_subjects_and_by_reviewers(string language)
    {
        var notice = SampleNotices.All[1];
        var comparison = NoticeComparison.Of(notice, Revised(notice));

        await ShouldBeUsable(HtmlWriter.Write(ComparisonComposer.Compose(comparison, ChangeReaders.DataSubjects, LanguageTag.Parse(language))), $"changes.{language}");
        await ShouldBeUsable(HtmlWriter.Write(ComparisonComposer.Compose(comparison, ChangeReaders.Reviewers, LanguageTag.Parse(language))), $"changes.reviewers.{language}");
    }

    [Fact(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    public async Task A_table_is_a_table_on_a_tablet_and_on_paper_and_cards_on_a_phone()
    {
        var html = NoticePage.Write(SampleNotices.All[0], new() { Compose = new() { Language = LanguageTag.Finnish, Layout = Layout.Gdpr, WordSource = WordSource.Generated } });
        await using var shown = new Shown(await chromium.ShowAsync(html, UprightTablet));

        (await Displayed(shown.Page, "table")).Should().Be("table");
        (await WidthOf(shown.Page, "table")).Should().Be(await WidthOf(shown.Page, "main p"), "text and tables have one measure");
        await shown.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await Displayed(shown.Page, "table")).Should().Be("table");
        (await Displayed(shown.Page, "nav")).Should().Be("none", "paper leads nowhere");
        await shown.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await shown.Page.SetViewportSizeAsync(Phone, WindowHeight);
        (await Displayed(shown.Page, "table")).Should().Be("block");
    }

    [Fact(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    public async Task A_policy_that_allows_the_hash_of_the_style_lets_it_through()
    {
        var html = NoticePage.Write(SampleNotices.All[0]);
        var policy = $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{HtmlStylesheet.Hash}'\">";
        await using var shown = new Shown(await chromium.ShowAsync(html.Replace("<head>", "<head>" + policy, StringComparison.Ordinal), Screen));

        (await WidthOf(shown.Page, "main")).Should().BeLessThan(Screen / 2 + 100, "the style holds the measure");
    }

    [Fact(Skip = Chromium.IsMissing, SkipUnless = nameof(Chromium.IsFound), SkipType = typeof(Chromium))]
    public async Task Two_fragments_fit_into_one_page_of_a_host()
    {
        var fragments = new[] { "fi", "sv" }.Select(language => NoticePage.Write(SampleNotices.All[0], new()
        {
            Compose = new() { Language = LanguageTag.Parse(language), Layout = Layout.Gdpr, WordSource = WordSource.Generated },
            Html = HtmlOptions.Fragment with { HeadingLevel = 2, IdPrefix = language + "-" },
            EmbedNotice = true,
        }));

        await using var page = new Shown(await chromium.ShowAsync($"<!DOCTYPE html><html lang=\"fi\"><head><title>Host</title></head><body><main><h1>Host</h1>{string.Concat(fragments)}</main></body></html>", Screen));

        await ShouldHaveNoViolation(page.Page);
    }

    // Something of each weight: a purpose and a recipient more, data kept longer, a measure less, other words.
    private static Notice Revised(Notice notice) => notice with
    {
        UpdatedOn = new(2026, 12, 1),
        Title = LocalizedText.Of("fi", "Näin käsittelemme tietojasi").With("sv", "Så behandlar vi dina uppgifter").With("en", "How we process your data"),
        Purposes = [.. notice.Purposes, new() { Id = "ads", Description = LocalizedText.Of("fi", "Mainonnan kohdentaminen").With("sv", "Riktad reklam").With("en", "Targeted advertising") }],
        Disclosures = notice.Disclosures with { Items = [.. notice.Disclosures.Items, new() { Recipient = new() { Name = "Mittari Oy", Category = LocalizedText.Of("fi", "Mainosverkot").With("sv", "Reklamnätverk").With("en", "Advertising networks") } }] },
        RetentionRules = [.. notice.RetentionRules.Select(rule => rule with { Period = rule.Period is null ? null : Period.FromYears(12) })],
        Security = [.. notice.Security.Skip(1)],
        Contacts = [.. notice.Contacts.Select(contact => contact with { Phones = ["+358 40 765 4321"] })],
    };

    private static Task<string> Displayed(IPage page, string selector) => page.EvaluateAsync<string>($"getComputedStyle(document.querySelector('{selector}')).display");

    private static Task<double> WidthOf(IPage page, string selector) => page.EvaluateAsync<double>($"document.querySelector('{selector}').getBoundingClientRect().width");

    private async Task ShouldBeUsable(string html, string name)
    {
        await using var shown = new Shown(await chromium.ShowAsync(html, Phone, ColorScheme.Dark));
        await ShouldFit(shown.Page, Phone, name);
        if (name.EndsWith(".fi", StringComparison.Ordinal))
        {
            // Languages differ in words: in the narrow layout and the dark colours one of them stands for all, so that the run stays short.
            await ShouldHaveNoViolation(shown.Page);
        }

        await shown.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await shown.Page.SetViewportSizeAsync(Screen, WindowHeight);
        await ShouldFit(shown.Page, Screen, name);
        await ShouldHaveNoViolation(shown.Page);

        var pdf = await shown.Page.PdfAsync(new() { Format = "A4" });
        Encoding.ASCII.GetString(pdf, 0, 5).Should().Be("%PDF-");
        pdf.Length.Should().BeGreaterThan(5_000);
    }

    private static async Task ShouldFit(IPage page, int width, string name)
    {
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, "{0} must not scroll sideways", name);
        await Photograph(page, $"{name}.{width}.png");
    }

    // Asked for what is wrong only, axe need not list all that is right.
    private static async Task ShouldHaveNoViolation(IPage page) =>
        (await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] })).Violations
            .Select(violation => $"{violation.Id}: {string.Join(" ", violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();

    private static async Task Photograph(IPage page, string file) => await page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), file), FullPage = true });

    // For people to look at; the folder is not kept in the repository.
    internal static string Folder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "RegisterNotice.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The tests do not run inside their repository.");
        }

        return Path.Combine(root.FullName, "artifacts", "screenshots");
    }

    /// <summary>A page that is closed after use.</summary>
    private sealed record Shown(IPage Page) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Page.CloseAsync();
    }
}
