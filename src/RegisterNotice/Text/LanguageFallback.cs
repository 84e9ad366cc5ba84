namespace RegisterNotice.Text;

/// <summary>Finds the text for a reader whose language may not be at hand.</summary>
internal static class LanguageFallback
{
    /// <summary>The text in the language, else in its main language (<c>sv</c> for <c>sv-FI</c>), else in English, else in the first there is.</summary>
    public static string For(this LocalizedText text, LanguageTag language) =>
        text[language] ?? text[Main(language)] ?? text[LanguageTag.English] ?? text.FirstOrDefault().Value ?? "";

    /// <summary>The language without region and script, as the library's own texts have it: fi, sv or en.</summary>
    public static LanguageTag Main(LanguageTag language)
    {
        var tag = language.Value.AsSpan();
        var code = tag.IndexOf('-') is >= 0 and var hyphen ? tag[..hyphen] : tag;
        return code.SequenceEqual("fi".AsSpan()) ? LanguageTag.Finnish : code.SequenceEqual("sv".AsSpan()) ? LanguageTag.Swedish : LanguageTag.English;
    }
}
