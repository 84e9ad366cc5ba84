namespace RegisterNotice.Words;

/// <summary>Finds the text for a reader whose language may not be at hand.</summary>
internal static class LanguageFallback
{
    /// <summary>The text in the language, else in its main language (<c>sv</c> for <c>sv-FI</c>), else in English, else in the first there is.</summary>
    public static string For(this LocalizedText text, LanguageTag language) =>
        text[language] ?? text[Main(language)] ?? text[LanguageTag.English] ?? text.FirstOrDefault().Value ?? "";

    /// <summary>The language without region and script, as the library's own texts have it: fi, sv or en.</summary>
    public static LanguageTag Main(LanguageTag language) => Own(language) ?? LanguageTag.English;

    /// <summary>Whether the library writes the language, in whatever region.</summary>
    public static bool IsWritten(LanguageTag language) => Own(language) is not null;

    private static LanguageTag? Own(LanguageTag language)
    {
        var tag = language.Value.AsSpan();
        return (tag.IndexOf('-') is >= 0 and var hyphen ? tag[..hyphen] : tag) switch
        {
            "fi" => LanguageTag.Finnish,
            "sv" => LanguageTag.Swedish,
            "en" => LanguageTag.English,
            _ => null,
        };
    }
}
