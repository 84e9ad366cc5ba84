using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using RegisterNotice.AspNetCore;
using RegisterNotice.Documents;
using RegisterNotice.EntityFrameworkCore;
using RegisterNotice.Site.Editing;
using RegisterNotice.Site.Notices;

namespace RegisterNotice.Site.Hosting;

/// <summary>Puts the site together.</summary>
internal static class SiteHost
{
    /// <summary>Where the pages of notices stand.</summary>
    public const string NoticesPath = "/tietosuoja";

    /// <summary>The limit on attempts to log in.</summary>
    public const string LoginLimit = "login";

    private const int LoginsAMinute = 10;
    private const string OtherLoginsAMinute = nameof(LoginsAMinute);

    /// <summary>Builds the site and fills an empty store; the site does not listen yet.</summary>
    /// <param name="args">The command line: any setting of the configuration, such as <c>--urls</c> or <c>--ConnectionStrings:Notices</c>.</param>
    public static async Task<WebApplication> CreateAsync(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(SiteHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        AddNotices(builder);
        AddEditing(builder);
        var site = builder.Build();
        Map(site);
        await PublishSamplesAsync(site.Services);
        return site;
    }

    private static void AddNotices(WebApplicationBuilder builder)
    {
        var connection = builder.Configuration.GetConnectionString("Notices");
        var file = Path.Combine(Path.GetTempPath(), "registernotice-site.db");
        builder.Services
            .AddSingleton<IClock>(SystemClock.Instance)
            .AddPooledDbContextFactory<SiteDatabase>(options => _ = connection is null || connection.StartsWith("Data Source=", StringComparison.OrdinalIgnoreCase)
                ? options.UseSqlite(connection ?? $"Data Source={file}")
                : options.UseNpgsql(connection))
            .AddNoticeStore<SiteDatabase>();
        builder.Services
            .AddRegisterNotice(options =>
            {
                options.LinksStylesheet = true;
                options.Page = new() { Compose = new() { Layout = Layout.Gdpr, WordSource = WordSource.Generated } };
            })
            .AddSource(services => services.GetRequiredService<NoticeStore<SiteDatabase>>().ForTenant(""));

        // Degraded while a published notice has an error by the law of today, as that of the shop has.
        builder.Services.AddHealthChecks().AddRegisterNotice();
    }

    private static void AddEditing(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<EditorPassword>().AddSingleton<Editor>();

        // Letters such as ä stand on the pages as they are.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRazorPages(pages =>
        {
            pages.Conventions.AuthorizePage("/Editor");
            pages.Conventions.AuthorizePage("/Edit");
        });
        builder.Services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie =>
            {
                cookie.Cookie.SameSite = SameSiteMode.Strict;
                cookie.Events.OnRedirectToLogin = context =>
                {
                    var language = SiteLanguage.OfPath(context.Request.Path) ?? LanguageTag.Finnish;
                    context.Response.Redirect($"/{language}/kirjaudu?ReturnUrl={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
                    return Task.CompletedTask;
                };
            });
        builder.Services.AddAuthorization();
        var logins = builder.Configuration.GetValue(OtherLoginsAMinute, LoginsAMinute);
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(LoginLimit, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter("", _ => new() { PermitLimit = logins, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("read"));
        });
    }

    private static void Map(WebApplication site)
    {
        site.Use((context, next) =>
        {
            // The pages of notices have a policy of their own, which is stricter still.
            if (!context.Request.Path.StartsWithSegments(NoticesPath, StringComparison.OrdinalIgnoreCase))
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy =
                    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
            }

            return next(context);
        });
        site.UseExceptionHandler("/virhe/500");
        site.UseStatusCodePagesWithReExecute("/virhe/{0}");
        site.UseRouting();
        site.UseRateLimiter();
        site.UseAuthentication();
        site.UseAuthorization();
        site.MapRazorPages();
        site.MapNotices(NoticesPath);
        site.MapHealthChecks("/health");
        site.MapGet("/site.css", () => Results.Stream(Resource("site.css"), "text/css; charset=utf-8"));
        site.MapGet("/icon.svg", () => Results.Stream(Resource("icon.svg"), "image/svg+xml"));
    }

    private static Stream Resource(string name) => typeof(SiteHost).Assembly.GetManifestResourceStream(name)!;

    // A site of your own makes its tables by a migration.
    private static async Task PublishSamplesAsync(IServiceProvider services)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<SiteDatabase>>();
        await using (var context = await contexts.CreateDbContextAsync())
        {
            await context.Database.EnsureCreatedAsync();
        }

        var store = services.GetRequiredService<NoticeStore<SiteDatabase>>();
        foreach (var notice in SiteNotices.All)
        {
            if (await store.FindVersionAsync(notice.Id) is null)
            {
                await store.PublishAsync(notice, new() { By = "Malliaineisto" });
            }
        }
    }
}
