namespace RegisterNotice;

/// <summary>Makes texts in the three languages of the library.</summary>
internal static class Trilingual
{
    public static LocalizedText Of(string fi, string sv, string en) =>
        LocalizedText.Of(LanguageTag.Finnish, fi).With(LanguageTag.Swedish, sv).With(LanguageTag.English, en);
}
