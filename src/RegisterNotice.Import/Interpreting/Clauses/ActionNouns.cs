using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Words for what is done with data, told by how they are made: <c>toimittaminen</c>, <c>laskutus</c>, <c>fakturering</c>, billing.</summary>
internal static class ActionNouns
{
    private const int ShortestStem = 2;
    private const int LongestCase = 6;

    // Derivations of verbs with their cases; the last letters tell the case.
    private static readonly WordEnds FinnishEnds = new(
    [
        "minen", "misen", "mista", "mistä", "miseen", "misessa", "misessä", "miseksi", "misten", "misia", "misiä", "misiin", "miset", "misellä", "misella",
        "nti", "nnin", "ntia", "ntiä", "ntiin", "nnissa", "nnissä", "nniksi", "ntien", "nteja", "ntejä", "nteihin", "nnit",
        "nta", "ntä", "nnan", "nnän", "ntaa", "ntää", "ntaan", "ntään", "nnassa", "nnässä", "nnaksi", "nnat", "ntojen", "ntoja", "ntoihin", "ntöjä", "ntöihin",
        "us", "ys", "ös", "os", "uksen", "yksen", "öksen", "oksen", "usta", "ystä", "östä", "osta", "ukseen", "ykseen", "ökseen", "okseen", "uksessa",
        "yksessä", "ukseksi", "ykseksi",
        "ukset", "ykset", "usten", "ysten", "uksia", "yksiä", "uksiin", "yksiin", "uksissa", "yksissä", "usten", "uksien", "yksien", "uudet", "uuden",
        "uutta", "uuteen",
        "mukseen", "myynti", "tarkoituksiin", "tarkoituksessa", "tarkoituksia",
    ]);

    // Nouns of other kinds, as compounds end with them or stand alone.
    private static readonly WordEnds FinnishStems = new(
    [
        "palvelu", "käsittely", "suunnittelu", "ylläpito", "ylläpido", "hoito", "hoido", "pito", "pido", "hallinto", "hallinno", "vaihto", "vaihdo",
        "käyttö", "käytö", "huolto", "huollo",
        "kysely", "haku", "järjestely", "kilpailu", "tuki", "tuke", "tuen", "maksu", "osto", "yhteydenot", "työ", "kirje", "analytiik", "etsin",
        "neuvonta", "tapahtum", "vienti", "luettelo",
        "rekisteri", "toimi", "toimenpitei", "hanke", "hankkei", "arvonta", "arvonto", "tilasto", "logistiik", "mainonta", "mainonna", "kauppa",
        "kaupa", "takuu", "vakuut", "tarpei", "tarve",
        "tarpee", "valmennu", "viestin", "asiakkuu", "turva", "esto", "ehkäisy", "torjunta", "torjunna", "selvittely", "vertailu", "arviointi",
        "jakelu", "lähetys", "lähety", "varmentami",
        "luovutu", "talletu", "kehitys", "kehity", "perintä", "perinnä", "ohjaus", "ohjauks", "opetus", "tutkimu", "sijoittelu", "laskenta",
        "luokittelu", "seuranta", "vierailu", "osallistu",
    ]);

    // What wants an object: alone behind "jäsenmaksujen kerääminen" it shares that one's.
    private static readonly string[] FinnishWithObject =
    [
        "seuran", "analysoin", "suunnittel", "toteut", "hallin", "hoito", "hoido", "hoita", "ylläpi", "ylläpitä", "käsittel", "kehit", "valvon",
        "rekisteröin", "kohden", "selvit", "organisoin",
        "järjest", "toimit", "arvioin", "ohja", "varmist", "varment", "todenta", "todennu", "tarkist", "tarkast", "päivit", "mittaa", "personoin",
        "optimoin", "hallinnoin", "estä", "esto", "ehkäis",
        "torjun", "tunnista", "käyttö", "säilyt", "tallen", "muokka", "parant", "edist", "turvaa", "suojaa", "luominen", "laatimi", "vastaanot",
        "poista", "arkistoin", "koordinoin", "johta", "laadin",
        "todista", "suoritta", "dokumentoin", "seuraa", "kerää", "yksilöin", "yksilöi", "ratkai", "tutkimi", "puolusta", "esittämi", "laskemi",
        "kirjaa", "toimeenpan",
    ];

    // Things that are had, given or called so, made as the words for doings are.
    private static readonly WordEnds FinnishThings = new(
    [
        "sopimu", "suostumu", "hakemu", "tunnus", "tunnuks", "oikeus", "oikeud", "oikeut", "yhdisty", "yritys", "yrityks", "keskus", "keskuks",
        "laitos", "laitoks", "kansalaisuu", "osuus", "osuud", "tulos",
        "vastaus", "velvollisuu", "todistus", "allekirjoitus", "status", "peruste", "eduskun", "hallitus", "hallituks", "valtuutus", "lainsäädän",
        "jäsenyys", "jäsenyyd", "hälytys", "asetus", "asetuks", "kunta", "kunna", "kuntaa", "tapaus",
        "tapauks",
    ]);

    private static readonly string[] FinnishDoings = ["minen", "misen", "mista", "mistä", "miseen", "misessa", "misessä", "miseksi"];

    // What is done without saying to what: "tiedottaminen".
    private static readonly string[] FinnishWithoutObject =
        ["tiedott", "palkits", "maksa", "mainost", "laskutt", "raportoi", "markkinoi", "koulutt", "viesti", "tilastoi", "ilmoittautu", "osallistu", "liitty", "kirjautu", "perimi", "asioimi", "profiloi"];

    private static readonly string[] SwedishEnds =
    [
        "ning", "ningen", "ningar", "ningarna", "ande", "andet", "ende", "endet", "ering", "eringen", "tion", "tionen", "tioner", "service", "tjänst",
        "statistik", "analys", "analyser", "vård", "hjälp",
        "uppföljning", "sändning", "föring", "föringen", "ling", "lingen", "kontroll", "utskick", "brev", "kontakt", "stöd", "undersökningar",
        "enkäter", "säkerhet", "administration", "support",
        "verksamhet", "försäljning", "ändamål", "syften", "syfte", "köp", "beställningar", "leverans", "leveranser", "kommunikation", "forskning",
        "planering", "utlottningar", "relationer", "avtal",
    ];

    private static readonly string[] EnglishEnds =
    [
        "ing", "tion", "tions", "ment", "service", "services", "support", "analytics", "statistics", "research", "delivery", "maintenance",
        "security", "purposes", "analysis", "compliance", "newsletter",
        "newsletters", "surveys", "sales", "prevention", "protection", "safety", "invoices", "fulfilment", "fulfillment", "administration",
        "correspondence", "recovery", "relationship", "events", "competitions",
    ];

    // What people are called, which the lexicon of purposes knows as well.
    private static readonly MeaningSet Persons =
        MeaningSet.Of(Meaning.Membership, Meaning.Employment, Meaning.HealthCare, Meaning.Recruitment, Meaning.Education);

    /// <summary>Whether a word names something that is done.</summary>
    public static bool Is(Word word, string language) => language switch
    {
        "sv" => word.EndsWithAny(SwedishEnds) || Array.IndexOf(SwedishEnds, word.Text) >= 0 || IsOfLexicon(word),
        "en" => ((word.EndsWithAny(EnglishEnds) || Array.IndexOf(EnglishEnds, word.Text) >= 0) && word.Text is not ("during" or "including" or "following" or "information" or "regarding" or "concerning" or "using")) || IsOfLexicon(word),
        _ => IsFinnish(word),
    };

    /// <summary>Whether a word alone wants the object of the one before it.</summary>
    public static bool WantsObject(Word word, string language) =>
        language is not ("sv" or "en")
            && (word.BeginsWithAny(FinnishWithObject) || (word.EndsWithAny(FinnishDoings) && !word.BeginsWithAny(FinnishWithoutObject)));

    private static bool IsFinnish(Word word)
    {
        if (FinnishPersons.IsPerson(word) || FinnishThings.EndNear(word.Text, LongestCase))
        {
            return false;
        }

        // "asiakaspalveluun": the stem with a case behind it, and anything before it.
        return FinnishEnds.End(word.Text, ShortestStem) || FinnishStems.EndNear(word.Text, LongestCase) || IsOfLexicon(word);
    }

    /// <summary>Whether a word is one by which purposes are named: <c>marketing</c>; not every word made as they are.</summary>
    public static bool IsNamed(Word word) => IsOfLexicon(word);

    private static bool IsOfLexicon(Word word)
    {
        var meanings = MeaningReader.Read(word.Text);
        return PurposeActivities.AreIn(meanings) && !meanings.HasAnyOf(Persons);
    }
}
