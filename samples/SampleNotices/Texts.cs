namespace RegisterNotice.Samples;

/// <summary>Short ways to write the texts and references of a notice side by side, so that each is read once in all its languages.</summary>
internal static class Texts
{
    public static LocalizedText Swedish(string swedish) => LocalizedText.Of(LanguageTag.Swedish, swedish);

    public static LocalizedText FinnishAndSwedish(string finnish, string swedish) =>
        LocalizedText.Of(LanguageTag.Finnish, finnish).With(LanguageTag.Swedish, swedish);

    public static LocalizedText FinnishAndEnglish(string finnish, string english) =>
        LocalizedText.Of(LanguageTag.Finnish, finnish).With(LanguageTag.English, english);

    public static LocalizedText Trilingual(string finnish, string swedish, string english) =>
        FinnishAndSwedish(finnish, swedish).With(LanguageTag.English, english);

    /// <summary>A place in an act by its number.</summary>
    public static LegalReference Statute(string number, string? provision = null) => new() { Act = number, Provision = provision };
}
