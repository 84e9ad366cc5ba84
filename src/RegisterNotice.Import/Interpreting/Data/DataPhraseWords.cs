namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>The small words by which enumerations of data hold together.</summary>
internal static class DataPhraseWords
{
    public static readonly string[] Conjunctions =
    [
        "ja", "sekä", "tai", "ja/tai", "och", "samt", "eller", "och/eller", "and", "or", "and/or", "että",
    ];

    /// <summary>What tells of data in a case behind it: <c>tiedot ostoista</c>.</summary>
    public static readonly string[] Told = ["tiedot", "tieto", "tietoja", "tietoa", "tiedon"];

    /// <summary>Behind data in Swedish and English, before what they tell of.</summary>
    public static readonly string[] ToldAbout = ["about", "on", "of", "regarding", "concerning", "related", "relating", "om", "gällande", "angående"];

    /// <summary>What stands between what data are together and the data: such as.</summary>
    public static readonly string[] Markers =
    [
        "kuten", "esimerkiksi", "esim", "mm", "ml", "eli", "sisältäen", "såsom", "t.ex", "exempelvis", "bl.a", "inklusive", "including",
        "e.g", "i.e", "namely", "dvs",
    ];

    /// <summary>The same in two words.</summary>
    public static readonly (string First, string Second)[] PairedMarkers =
    [
        ("muun", "muassa"), ("mukaan", "lukien"), ("till", "exempel"), ("bland", "annat"), ("such", "as"), ("for", "example"), ("for", "instance"),
        ("det", "vill"),
    ];

    /// <summary>What data are called together, and what a name ends with that calls them so.</summary>
    public static readonly string[] Collectives =
    [
        "tiedot", "tieto", "tietoja", "tietoa", "tiedon", "tiedoista", "uppgifter", "uppgifterna", "information", "informationen",
        "data", "details", "detaljer",
    ];

    /// <summary>The first of two names by which people call a pair: name and address.</summary>
    public static readonly string[] NamesInPairs = ["nimi", "nimen", "nimet", "namn", "name", "names"];

    /// <summary>The second of them.</summary>
    public static readonly string[] AddressesInPairs = ["osoite", "yhteystiedot", "adress", "kontaktuppgifter", "address"];

    /// <summary>What may stand before a datum and says nothing of it.</summary>
    public static readonly string[] Adverbs =
    [
        "myös", "lisäksi", "vain", "ainoastaan", "muun", "muassa", "mm", "esimerkiksi", "esim", "mahdollisesti", "också", "även",
        "endast", "only", "also", "both", "sekä", "säga", "the", "a", "an",
    ];

    public static readonly string[] Relatives =
    [
        "joka", "jonka", "jota", "jossa", "josta", "johon", "jolla", "jolle", "jolta", "jona", "jotka", "joiden", "joita", "joissa",
        "joista", "joihin", "joilla", "joille", "joilta",
        "som", "vilken", "vilket", "vilka", "vars", "which", "that", "who", "whose",
    ];

    /// <summary>Between two names of which one holds.</summary>
    public static readonly string[] Alternatives = ["tai", "eller", "or"];

    /// <summary>Conjunctions that go on with an enumeration behind a clause in it, and that part even what is not known.</summary>
    public static readonly string[] StrongConjunctions = ["sekä", "samt"];

    /// <summary>What opens a clause that says when, why or on what condition.</summary>
    public static readonly string[] Subordinators =
    [
        "jos", "kun", "mikäli", "jotta", "koska", "jolloin", "ellei", "silloin", "mutta", "vaan", "om", "när", "eftersom", "men", "if",
        "when", "because", "where", "but", "unless", "so", "paitsi", "förutom", "utom", "except",
    ];

    /// <summary>What says that a datum must be given, or need not be, by the beginning of the word.</summary>
    public static readonly string[] Provisions = ["vapaaehto", "valinnai", "pakolli", "frivil", "obligatori", "optional", "voluntar", "mandatory"];

    /// <summary>What begins a name that belongs to the datum before it: <c>kurssit ja niiden ajankohdat</c>.</summary>
    public static readonly string[] PointingBack =
    [
        "niiden", "niihin", "niistä", "niitä", "sen", "siihen", "siitä", "sitä", "näiden", "näihin", "näitä", "deras", "dess", "their", "its",
    ];

    public static readonly string[] Questions =
    [
        "mitä", "miten", "milloin", "millä", "miltä", "mistä", "missä", "mikä", "mitkä", "millaista", "millaisia", "kuka", "kuinka",
        "montako", "vad", "hur", "när", "vilken", "what", "how", "when", "which",
    ];

    /// <summary>What data are called whatever they are; alone they name none.</summary>
    public static readonly string[] Generic =
    [
        "tiedot", "tietoja", "tieto", "tietoa", "tiedon", "henkilötiedot", "henkilötietoja", "henkilötieto", "henkilötiedon",
        "rekisteritiedot", "asia", "asioita", "aineistoa", "materiaali", "materiaalia",
        "uppgifter", "uppgifterna", "uppgift", "personuppgifter", "personuppgifterna", "information", "informationen", "data",
        "personal", "details",
    ];

    /// <summary>What stands with those and names no data either: other, following, similar.</summary>
    public static readonly string[] Fillers =
    [
        "muut", "muita", "muu", "muuta", "seuraavat", "seuraavia", "seuraava", "vastaavat", "vastaavia", "vastaavaa", "mahdolliset",
        "mahdollisia", "tarpeelliset", "tarpeellisia", "välttämättömät",
        "kaikki", "nämä", "näitä", "ne", "niitä", "sitä", "sellaiset", "sellaisia", "tällaisia", "edellä", "mainitut", "mainittuja", "asiakkaan",
        "asiakkaiden", "henkilön", "käyttäjän", "rekisteröidyn", "rekisteröityjen",
        "jäsenen", "jäsenten", "häntä", "koskevat", "koskevia", "annetut", "kerätyt", "kerättävät", "kerättäviä", "tallennettavia",
        "käsiteltävät", "käsiteltäviä", "tallennettavat", "eri", "vain", "ainoastaan", "myös",
        "följande", "andra", "övriga", "övrig", "liknande", "eventuella", "nödvändiga", "de", "dessa", "sådana", "om", "dig", "dina",
        "kundens", "the", "following", "other", "similar", "any", "your", "some", "certain", "such", "these", "types", "of", "about",
        "you", "jne", "yms", "ym", "tms", "etc", "osv", "m.m", "mm", "esim", "in", "så", "ut", "vi",
    ];

    /// <summary>What the name of a register ends with.</summary>
    public static readonly string[] Registers = ["rekisteri", "register", "registret"];

    /// <summary>What leaves an enumeration open at its end.</summary>
    public static readonly string[] OpenEnds = [" jne", " yms", " ym", " tms", " etc", " osv", " m.m", " mm"];

    /// <summary>Behind these, what data are for.</summary>
    public static readonly string[] Ends = [" tarkoituksena ", " för att ", " i syfte att ", " in order to ", " so that "];

    /// <summary>English words that want the noun of a later part.</summary>
    public static readonly string[] EnglishHalves =
    [
        "first", "last", "given", "family", "home", "work", "postal", "street", "mobile", "technical", "financial", "physical",
        "electronic", "personal",
    ];

    /// <summary>Finnish names that end as a genitive or a case of place does.</summary>
    public static readonly string[] FinnishNames =
    [
        "puhelin", "avain", "jäsen", "lista", "laskin", "asema", "taksi", "posti", "testi", "kassa",
    ];

    /// <summary>Finnish names that end as an adjective or a participle does.</summary>
    public static readonly string[] FinnishNouns =
    [
        "kuva", "kuvat", "kuvia", "kuvan", "kuvien", "luvat", "lupa", "päivä", "päivät", "päivän", "päiviä", "tapahtuma", "tapahtumat",
        "asiakkaat", "tavat", "saatavat", "työt", "kurssit", "arvat", "asia", "asiat", "huoltaja", "osakkaat",
    ];
}
