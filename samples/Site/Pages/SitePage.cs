using System.Globalization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using NodaTime.Text;
using RegisterNotice.Site.Hosting;
using RegisterNotice.Site.Texts;

namespace RegisterNotice.Site.Pages;

/// <summary>What all pages of the site have: a language, and the address of the same page in the others.</summary>
internal abstract class SitePage : PageModel
{
    private static readonly SiteText DayPattern = new("d.M.yyyy", "d.M.yyyy", "d MMMM yyyy");

    private static readonly DateTimeZone Finland = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    /// <summary>The language of the page.</summary>
    public LanguageTag Language { get; protected set; } = LanguageTag.Finnish;

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (RouteData.Values["language"] is not string segment)
        {
            Language = SiteLanguage.OfReader(Request);
            Response.Headers.Vary = "Accept-Language";
        }
        else if (SiteLanguage.All.FirstOrDefault(language => language.Value == segment) is { } language)
        {
            Language = language;
        }
        else
        {
            context.Result = NotFound();
        }
    }

    /// <summary>A text in the language of the page.</summary>
    public string Say(SiteText text) => text[Language];

    /// <summary>A text in the language of the page, with values in place of <c>{0}</c> and <c>{1}</c>.</summary>
    public string Say(SiteText text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text[Language], values);

    /// <summary>A day in words.</summary>
    public string Say(LocalDate day) => LocalDatePattern.Create(DayPattern[Language], CultureInfo.InvariantCulture).Format(day);

    /// <summary>The day of an instant in Finland, in words.</summary>
    public string Say(Instant instant) => Say(instant.InZone(Finland).Date);

    /// <summary>The same page in another language.</summary>
    public virtual string AddressIn(LanguageTag language)
    {
        var rest = Request.Path.Value!.Split('/', 3) is [_, _, var behind] ? "/" + string.Join('/', behind.Split('/').Select(Uri.EscapeDataString)) : "";
        return $"/{language}{rest}";
    }

    /// <summary>What a notice is called.</summary>
    public string NameOf(Notice notice) => (notice.RegisterName ?? notice.Title) is { Count: > 0 } name ? name.For(Language) : notice.Id;

    /// <summary>The address of the page of a notice.</summary>
    public static string AddressOf(Notice notice, LanguageTag? language = null) =>
        $"{SiteHost.NoticesPath}/{Uri.EscapeDataString(notice.Id)}{(language is null ? "" : "/" + language)}";
}
