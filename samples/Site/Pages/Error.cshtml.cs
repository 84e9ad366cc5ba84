using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using RegisterNotice.Site.Hosting;
using RegisterNotice.Site.Texts;

namespace RegisterNotice.Site.Pages;

/// <summary>What is shown in place of a page that cannot be.</summary>
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : SitePage
{
    /// <summary>What is wrong.</summary>
    public SiteText Title => RouteData.Values["code"] switch
    {
        "404" => SiteTexts.NotFound,
        "429" => SiteTexts.TooMany,
        _ => SiteTexts.Failed,
    };

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Language = SiteLanguage.OfPath(HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath) ?? SiteLanguage.OfReader(Request);

    /// <inheritdoc/>
    public override string AddressIn(LanguageTag language) => $"/{language}";
}
