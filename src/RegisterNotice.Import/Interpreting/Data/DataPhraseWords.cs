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
        "when", "because", "where", "but", "unless", "so",
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
        "kaikki", "nämä", "näitä", "ne", "niitä", "sellaiset", "sellaisia", "tällaisia", "edellä", "mainitut", "mainittuja", "asiakkaan",
        "asiakkaiden", "henkilön", "käyttäjän", "rekisteröidyn", "rekisteröityjen",
        "jäsenen", "jäsenten", "häntä", "koskevat", "koskevia", "annetut", "kerätyt", "kerättävät", "kerättäviä", "tallennettavia",
        "käsiteltävät", "käsiteltäviä", "tallennettavat", "eri", "vain", "ainoastaan", "myös",
        "följande", "andra", "övriga", "övrig", "liknande", "eventuella", "nödvändiga", "de", "dessa", "sådana", "om", "dig", "dina",
        "kundens", "the", "following", "other", "similar", "any", "your", "some", "certain", "such", "these", "types", "of", "about",
        "you", "jne", "yms", "ym", "tms", "etc", "osv", "m.m", "mm", "esim", "in", "så", "ut", "vi",
    ];

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
        "asiakkaat", "työt", "kurssit", "arvat", "asia", "asiat", "huoltaja", "osakkaat",
    ];
}
