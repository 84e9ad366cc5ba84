namespace RegisterNotice.AspNetCore.Pages;

/// <summary>A text of the pages in the languages of the library.</summary>
internal sealed record PageText(string Finnish, string Swedish, string English)
{
    /// <summary>The text in a language, without regard to its region; in English for any other than Finnish and Swedish.</summary>
    public string this[LanguageTag language] => Primary(language) switch
    {
        "fi" => Finnish,
        "sv" => Swedish,
        _ => English,
    };

    /// <summary>The language in which the text stands for a reader of another.</summary>
    public static LanguageTag Written(LanguageTag language) => Primary(language) switch
    {
        "fi" => LanguageTag.Finnish,
        "sv" => LanguageTag.Swedish,
        _ => LanguageTag.English,
    };

    /// <summary>Whether two tags name the same language: <c>sv</c> and <c>sv-FI</c>.</summary>
    public static bool IsSameLanguage(LanguageTag one, LanguageTag other) => Primary(one) == Primary(other);

    private static string Primary(LanguageTag language) => language.Value.Split('-')[0];
}
