using Microsoft.AspNetCore.Http;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>In which format and language a page is asked for, and what of that was chosen by the headers.</summary>
/// <param name="Format">The format.</param>
/// <param name="Language">The language; null where it makes no difference.</param>
/// <param name="Vary">The header <c>Vary</c>: which headers of the request made a difference.</param>
internal readonly record struct PageAsked(PageFormat Format, LanguageTag? Language, string? Vary)
{
    private const string ByFormat = "Accept";
    private const string ByLanguage = "Accept-Language";
    private const string ByBoth = "Accept, Accept-Language";

    /// <summary>
    /// What a request asks for: what its address names, and else what its headers choose. Null where the answer was given already: there is no page in the
    /// language that the address names, or none in a format that is acceptable.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="format">The format that the address names.</param>
    /// <param name="language">The language that the address names.</param>
    /// <param name="languages">The languages that there are.</param>
    /// <param name="dataHaveLanguage">Whether the JSON, too, is in one language.</param>
    public static async ValueTask<PageAsked?> OfAsync(
        HttpContext context,
        PageFormat? format,
        string? language,
        IReadOnlyList<LanguageTag> languages,
        bool dataHaveLanguage = false)
    {
        LanguageTag? named = null;
        if (language is not null && (!LanguageTag.TryParse(language, out named) || !languages.Contains(named)))
        {
            await PageProblem.NotFoundAsync(context).ConfigureAwait(false);
            return null;
        }

        if ((format ?? FormatNegotiation.Choose(context.Request.Headers)) is not { } chosen)
        {
            await PageProblem.NotAcceptableAsync(context).ConfigureAwait(false);
            return null;
        }

        var hasLanguage = chosen != PageFormat.Json || dataHaveLanguage;
        var isChosenByLanguage = hasLanguage && named is null && languages.Count > 1;
        return new(
            chosen,
            hasLanguage ? named ?? LanguageNegotiation.Choose(context.Request.Headers, languages) : null,
            Varying(format is null, isChosenByLanguage));
    }

    private static string? Varying(bool byFormat, bool byLanguage) => (byFormat, byLanguage) switch
    {
        (true, true) => ByBoth,
        (true, false) => ByFormat,
        (false, true) => ByLanguage,
        _ => null,
    };
}
