namespace RegisterNotice.Words;

/// <summary>Finds the language of the library's own texts for a reader who may have asked for another.</summary>
internal static class LanguageFallback
{
    /// <summary>The language without region and script, as the library's own texts have it: fi, sv or en.</summary>
    public static LanguageTag Main(LanguageTag language) => Own(language) ?? LanguageTag.English;

    /// <summary>Whether the library writes the language, in whatever region.</summary>
    public static bool IsWritten(LanguageTag language) => Own(language) is not null;

    private static LanguageTag? Own(LanguageTag language) => LanguageRegions.PrimaryOf(language) switch
    {
        "fi" => LanguageTag.Finnish,
        "sv" => LanguageTag.Swedish,
        "en" => LanguageTag.English,
        _ => null,
    };
}
