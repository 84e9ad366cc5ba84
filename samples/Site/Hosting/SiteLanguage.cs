namespace RegisterNotice.Site.Hosting;

/// <summary>The languages of the site; each page of the site's own has its language at the beginning of its address.</summary>
internal static class SiteLanguage
{
    /// <summary>The languages, Finnish first.</summary>
    public static IReadOnlyList<LanguageTag> All { get; } = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    /// <summary>The language that an address begins with; null where it begins with none.</summary>
    public static LanguageTag? OfPath(PathString path)
    {
        var first = path.Value?.Split('/', 3) is [_, var segment, ..] ? segment : "";
        return All.FirstOrDefault(language => language.Value == first);
    }

    /// <summary>The language that a reader prefers of those there are; Finnish where it is none of them.</summary>
    public static LanguageTag OfReader(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .Select(accepted => All.FirstOrDefault(language => accepted.Value.StartsWith(language.Value, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(language => language is not null)
        ?? LanguageTag.Finnish;
}
