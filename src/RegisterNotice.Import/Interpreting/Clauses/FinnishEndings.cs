namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Which case a Finnish word may stand in, by its ending.</summary>
internal static class FinnishEndings
{
    private const string Vowels = "aeiouyäö";

    // Endings of other cases with a possessive, which end as an illative does: "toiminnassaan".
    private static readonly string[] OtherThanIllative =
    [
        "ssaan", "ssään", "staan", "stään", "llaan", "llään", "ltaan", "ltään", "lleen", "jaan", "jään", "iaan", "iään",
    ];
    private static readonly string[] Possessives = ["nsa", "nsä", "mme", "ni", "si", "nne"];
    private static readonly string[] LocalCases =
    [
        "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "ssaan", "ssään", "llaan", "llään", "lleen", "staan", "stään",
    ];
    private static readonly string[] Participles =
    [
        "van", "vän", "vien", "vaan", "vään", "viin", "vat", "vät", "va", "vä", "via", "viä", "tun", "tyn", "dun", "dyn", "tujen", "tyjen", "dut",
        "dyt", "tut", "tyt", "neen", "neiden",
        "neet", "nut", "nyt", "mien", "mat", "mät", "man", "män", "ma", "mä", "ttavan", "ttävän",
    ];

    // Adverbs and postpositions: nothing before them modifies what stands behind them.
    private static readonly string[] Closing =
    [
        "tavoin", "tavalla", "mukaan", "mukaisesti", "avulla", "kautta", "perusteella", "nojalla", "ainoastaan", "vain", "muun", "muassa", "mm",
        "esimerkiksi", "esim", "myös", "lisäksi", "ajan",
        "toimesta", "kuin", "sitten", "lähinnä", "kuitenkin", "muutoin", "usein", "siten", "niin", "jälkeen", "aikana", "ollen", "puitteissa",
        "rajoissa", "yhteydessä", "varten", "vuoksi",
        "osalta", "lukuun", "puolesta", "ovat", "on", "seuraavasti", "täysin", "yksin", "samoin", "käsin", "mukaisin", "keinoin", "menetelmin",
        "välinein", "toki", "itse", "aina", "vastoin", "ottaen", "välttämätön", "tarpeen", "pakollinen", "ja/tai",
    ];

    // "laskutusta", "hoitamista": they look like the case that says out of what.
    private static readonly string[] PartitiveEnds = ["mista", "mistä", "usta", "ystä", "osta", "östä"];

    /// <summary>Into: <c>laskutukseen</c>, <c>arvontoihin</c>, <c>toimintaansa</c>.</summary>
    public static bool IsIllative(Word word)
    {
        var text = word.Text;
        if (LengthWithoutPossessive(text) is { } length)
        {
            return (text[length - 1] == text[length - 2] && Vowels.IndexOf(text[length - 1]) >= 0)
                || (text[length - 2] == 'h' && text[length - 1] == 'i');
        }

        if (text.Length < 4 || text[^1] != 'n' || word.EndsWithAny(OtherThanIllative) || Vowels.IndexOf(text[^2]) < 0)
        {
            return false;
        }

        return text[^3] == text[^2] || (text[^3] == 'h' && Vowels.IndexOf(text[^4]) >= 0);
    }

    /// <summary>Of: <c>laskutuksen</c>, <c>jäsenten</c>; also <c>oman</c>, <c>muiden</c>.</summary>
    public static bool IsGenitive(Word word) =>
        word.Text.Length > 2 && ((word.Text[^1] == 'n' && !word.EndsWith("nen") && !IsIllative(word)) || IsOwned(word));

    // "toimintansa", "palvelumme": of our service, or the service itself.
    private static bool IsOwned(Word word) =>
        word.EndsWithAny(["nsa", "nsä", "umme", "ymme", "amme", "ämme", "omme", "imme", "nne"]) && !IsLocal(word);

    /// <summary>For: <c>hoitamiseksi</c>.</summary>
    public static bool IsTranslative(Word word) =>
        word.EndsWith("ksi") && word.Text is not ("esimerkiksi" or "lisäksi" or "toistaiseksi" or "jäseneksi" or "edelleen");

    /// <summary>In: <c>hoitamisessa</c>.</summary>
    public static bool IsInessive(Word word) =>
        word.EndsWith("ssa") || word.EndsWith("ssä") || word.EndsWith("ssaan") || word.EndsWith("ssään") || word.EndsWith("ssamme");

    /// <summary>The case before <c>varten</c>: <c>laskutusta</c>, <c>tilauksia</c>.</summary>
    public static bool IsPartitive(Word word) =>
        word.Text.Length > 3 && word.Text[^1] is 'a' or 'ä' && (!IsLocal(word) || word.EndsWithAny(PartitiveEnds));

    /// <summary>Whether the word stands in a case of place: in, from, on, to.</summary>
    public static bool IsLocal(Word word) => word.EndsWithAny(LocalCases);

    /// <summary>Whether the word may be a name by itself and not what another word governs.</summary>
    public static bool IsNominative(Word word) =>
        (!IsGenitive(word) || IsOwned(word)) && !IsIllative(word) && !IsLocal(word) && !IsPartitiveOnly(word);

    /// <summary>Whether the word may be a participle before its noun: <c>liittyvän</c>, <c>perustuvan</c>, <c>rekisteröityneiden</c>.</summary>
    public static bool IsParticiple(Word word) => word.Text.Length > 5 && word.EndsWithAny(Participles);

    /// <summary>Whether the word closes what stands before it: an adverb, or a postposition.</summary>
    public static bool IsClosing(Word word) =>
        word.IsAny(Closing) || word.EndsWith("sti") || word.Text.Contains('§') || (word.EndsWith("än") && word.EndsWith("ttäin"));

    // Partitives that no name in the nominative looks like: "tietoja", "lähetyksiä".
    private static bool IsPartitiveOnly(Word word) =>
        word.EndsWith("oja") || word.EndsWith("öjä") || word.EndsWith("eja") || word.EndsWith("ejä") || word.EndsWith("ksia")
            || word.EndsWith("ksiä") || word.EndsWith("ista") || word.EndsWith("istä")
        || word.EndsWith("eitä") || word.EndsWith("eita") || word.EndsWith("uutta") || word.EndsWith("yyttä") || word.EndsWith("taa")
        || word.EndsWith("tää");

    // How many letters stand before the possessive, five at least; null where the word has none.
    private static int? LengthWithoutPossessive(string text)
    {
        foreach (var ending in Possessives)
        {
            if (text.Length > ending.Length + 4 && text.EndsWith(ending, StringComparison.Ordinal)
                && Vowels.IndexOf(text[^(ending.Length + 1)]) >= 0)
            {
                return text.Length - ending.Length;
            }
        }

        return null;
    }
}
