using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using RegisterNotice.Site.Hosting;

namespace RegisterNotice.Site.Pages;

/// <summary>Where the editor logs in and out.</summary>
[EnableRateLimiting(SiteHost.LoginLimit)]
internal sealed class LoginModel(EditorPassword expected) : SitePage
{
    private const int LongestName = 80;

    /// <summary>Who logs in.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where the editor was on the way to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether name or password did not do.</summary>
    public bool IsWrong { get; private set; }

    /// <summary>Logs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsName(Name) || !expected.Is(Password))
        {
            IsWrong = true;
            return Page();
        }

        var identity = new ClaimsIdentity([new(ClaimTypes.Name, Name!.Trim())], CookieAuthenticationDefaults.AuthenticationScheme);
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : Redirect($"/{Language}/toimitus");
    }

    /// <summary>Logs out.</summary>
    public async Task<IActionResult> OnPostLogoutAsync()
    {
        await HttpContext.SignOutAsync();
        return Redirect($"/{Language}");
    }

    // It is recorded beside what is published.
    private static bool IsName(string? name) => !string.IsNullOrWhiteSpace(name) && name.Length <= LongestName && !name.Any(char.IsControl);
}
