using Microsoft.Playwright;

namespace RegisterNotice.Browser.Tests;

/// <summary>The browser that the tests of this assembly share.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Why tests are skipped.</summary>
    public const string IsMissing = "Pages are tested in the browser that REGISTERNOTICE_CHROMIUM names, such as /usr/bin/chromium; .ci/run does so.";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public static bool IsFound => Path is not null;

    private static string? Path => Environment.GetEnvironmentVariable("REGISTERNOTICE_CHROMIUM") is { Length: > 0 } named ? named : null;

    public async ValueTask InitializeAsync()
    {
        if (IsFound)
        {
            playwright = await Playwright.CreateAsync();

            // Its sandbox refuses to run as root.
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Environment.UserName == "root" ? ["--no-sandbox"] : [] });
        }
    }

    /// <summary>A page of its own that shows some HTML, in a window of a width.</summary>
    public async Task<IPage> ShowAsync(string html, int width, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        await page.SetContentAsync(html);
        return page;
    }

    /// <summary>A page of its own in a window of a width, for a reader of a language, that shows nothing yet.</summary>
    public async Task<IPage> OpenAsync(int width, string language = "fi-FI") =>
        await browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, Locale = language });

    /// <summary>An empty page with cookies of its own, in a window of a width.</summary>
    public async Task<IPage> OpenAsync(string address, int width, ColorScheme scheme = ColorScheme.Light) => await browser!.NewPageAsync(new()
    {
        BaseURL = address,
        ViewportSize = new() { Width = width, Height = 800 },
        ColorScheme = scheme,
        Locale = "fi-FI",
    });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
