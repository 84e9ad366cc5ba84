using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Lexicon;

/// <summary>What short lines of navigation, banners and footers say.</summary>
internal static class ChromeWords
{
    /// <summary>What only the page around a notice says, wherever it stands in a line.</summary>
    public static readonly string[] Anywhere =
    [
        "©", "copyright", "all rights reserved", "kaikki oikeudet pidätetään", "alla rättigheter förbehållna", "powered by", "wordpress",
        "previous post", "next post", "published on", "this article was updated",
        "siirry sisältöön", "siirry pääsisältöön", "siirry suoraan", "hyppää sisältöön", "skip to content", "skip to main", "hoppa till",
        "gå till innehåll", "takaisin ylös", "takaisin etusivu", "tillbaka till start", "back to home", "back to top", "tillbaka upp",
        "valitse sivu", "valitse kieli", "välj språk", "select language", "choose language", "seuraa meitä", "follow us", "följ oss",
        "hyväksy evästeet", "hyväksy kaikki", "accept all", "accept cookies", "godkänn alla", "muokkaa evästeasetuksia", "evästeasetukset",
        "jaa facebookissa", "jaa twitterissä", "share on facebook", "päävalikko", "sulje valikko", "avaa valikko", "ostoskori (", "lisää ostoskoriin",
        "kirjaudu sisään", "logga in", "log in", "leave a comment", "jätä kommentti", "lue lisää →", "read more",
    ];

    /// <summary>What says so where it is the whole line.</summary>
    public static readonly string[] Alone =
    [
        "menu", "valikko", "meny", "etusivu", "hem", "home", "haku", "sök", "search", "kauppa", "yhteystiedot", "ota yhteyttä", "kontakt", "contact",
        "palaute", "sivukartta", "uutiset", "blogi", "galleria", "ajankohtaista", "verkkokauppa", "↑", "π", "→", "facebook", "instagram",
        "linkedin", "twitter", "youtube", "suomi", "svenska", "english", "in english", "på svenska", "suomeksi", "fi", "sv", "en", "русский",
        "tietoa meistä", "meistä", "palvelut", "tuotteet", "hinnasto", "kirjaudu", "rekisteröidy", "ostoskori", "toimitusehdot", "admin", "share",
        "jaa",
    ];

    private static readonly PhraseAutomaton Copyright = new(["*copyright", "*all rights reserved", "*kaikki oikeudet pidätetään", "*alla rättigheter förbehållna"]);

    // One look tells that a line has none of them, signs left aside.
    private static readonly PhraseAutomaton First = new([.. Anywhere.Select(words => "*" + words.TrimEnd(' ', '(', '→'))]);

    private static readonly HashSet<string> AloneSet = new(Alone, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line is by its words a part of the page around the notice.</summary>
    public static bool Tell(string text) =>
        text.Length < 120 && (AloneSet.Contains(text) || (First.IsIn(text) && HasAnywhere(text)) || StartsWithMenu(text));

    /// <summary>Whether a line says whose the page is, as its last lines do.</summary>
    public static bool TellCopyright(string text) =>
        text.Length < 120 && (text.IndexOf('©') >= 0 || Copyright.IsIn(text));

    private static bool HasAnywhere(string text)
    {
        foreach (var words in Anywhere)
        {
            if (text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // A row of menu entries begins with the first page.
    private static bool StartsWithMenu(string text) =>
        text.StartsWith("Etusivu ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Hem ", StringComparison.Ordinal)
            || text.StartsWith("Home ", StringComparison.Ordinal);
}
