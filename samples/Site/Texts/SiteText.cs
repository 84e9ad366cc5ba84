namespace RegisterNotice.Site.Texts;

/// <summary>A text of the site in its languages.</summary>
internal sealed record SiteText(string Finnish, string Swedish, string English)
{
    /// <summary>The text in a language of the site.</summary>
    public string this[LanguageTag language] => language.Value switch
    {
        "fi" => Finnish,
        "sv" => Swedish,
        _ => English,
    };
}
