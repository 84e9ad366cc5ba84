namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Words for personal data and registers of them, as subjects and objects of clauses.</summary>
internal static class DataWords
{
    private static readonly string[] Finnish =
    [
        "tieto", "tietoj", "tiedot", "tieto", "henkilötie", "yhteystie", "rekisteri", "osoite", "osoitte", "sähköposti", "puhelinnumero", "nimi",
        "nime", "asiakastie", "jäsentie", "luettelo", "lokitie", "tallente",
    ];

    private static readonly string[] FinnishEnds =
    [
        "rekisteriä", "rekisterin", "rekisterissä", "tietoja", "tiedot", "tietojen", "luetteloa", "listaa", "osoitetta", "osoitteita", "numeroa",
        "numeroita",
    ];
    private static readonly string[] Swedish =
    [
        "uppgift", "personuppgift", "kunduppgift", "information", "register", "data", "adress", "namn", "kontaktuppgift", "medlemsuppgift",
    ];
    private static readonly string[] English = ["data", "information", "details", "register", "address", "addresses", "e-mail", "email", "name", "names"];

    /// <summary>Whether a clause speaks of data.</summary>
    public static bool AreIn(Clause clause, string language) => clause.Words.Exists(word => Are(word, language));

    /// <summary>Whether a word is one for data.</summary>
    public static bool Are(Word word, string language) => language switch
    {
        "sv" => word.BeginsWithAny(Swedish),
        "en" => word.IsAny(English),
        _ => word.BeginsWithAny(Finnish) || word.EndsWithAny(FinnishEnds),
    };
}
