namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Infinitives at the beginning of a phrase: <c>ylläpitää</c>, <c>leverera</c>, deliver.</summary>
internal static class Infinitives
{
    private static readonly string[] Finnish =
    [
        "ylläpitää", "pitää", "hoitaa", "hallita", "estää", "ehkäistä", "ennaltaehkäistä", "suojata", "turvata", "auttaa", "lisätä", "vastata",
        "kerätä", "tehdä", "antaa", "saada", "ottaa", "palvella",
        "parantaa", "kehittää", "selvittää", "tutkia", "seurata", "valvoa", "mitata", "laatia", "luoda", "hakea", "löytää", "tukea", "ohjata",
        "tarjota", "täyttää", "laskea", "kirjata", "arvioida", "tuottaa",
        "huolehtia", "neuvoa", "opastaa", "kutsua", "kertoa", "viestiä", "periä", "maksaa", "hyödyntää", "pyytää", "jakaa", "julkaista",
        "markkinoida", "todistaa", "taata", "jatkaa", "muistaa", "välittää",
        "helpottaa", "nopeuttaa", "ymmärtää", "suunnitella", "käsitellä", "toimia", "olla", "muodostaa", "koota", "kohdentaa", "lähettää",
        "noudattaa", "edistää", "pystyä", "voida",
    ];

    private static readonly string[] FinnishEnds =
    [
        "oida", "öidä", "istaa", "istää", "ttaa", "ttää", "ustaa", "ystää", "entaa", "entää", "itellä", "itella", "ostaa",
    ];
    private static readonly string[] FinnishWithPerson = ["aksemme", "äksemme", "akseen", "äkseen", "akseni", "äkseni"];
    private static readonly string[] Swedish =
    [
        "få", "ge", "se", "nå", "ha", "ta", "gå", "stå", "betala", "driva", "skriva", "minska", "önska", "granska", "forska", "spara", "bevara", "be",
        "bli",
    ];

    // Adjectives and pronouns that end as verbs do.
    private static readonly string[] SwedishOthers =
    [
        "våra", "dina", "sina", "mina", "andra", "nya", "alla", "några", "bra", "extra", "övriga", "egna", "olika", "vissa", "dessa", "båda",
        "sådana", "denna", "detta", "vara", "era", "samma", "dra", "data",
        "bara", "era", "enda", "flera", "gamla", "stora", "goda", "högsta", "bästa", "första", "sista", "nästa", "fysiska", "resa", "mera", "adresserna",
    ];

    private static readonly string[] SwedishAdjectives =
    [
        "iga", "iska", "ella", "ala", "iva", "bara", "samma", "fulla", "lösa", "erna", "arna", "orna", "ena", "ade", "nda",
    ];
    private static readonly string[] SwedishNotAdjectives =
    [
        "använda", "sända", "utsända", "vända", "hända", "översända", "tillhandahålla", "upprätthålla", "hålla", "ställa", "beställa", "ena", "tjäna",
        "ordna", "bevaka",
    ];

    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "deliver", "provide", "send", "contact", "improve", "develop", "process", "manage", "handle", "fulfil", "fulfill", "comply", "communicate",
        "answer", "respond", "reply", "keep", "maintain", "market",
        "analyse", "analyze", "measure", "personalise", "personalize", "prevent", "detect", "protect", "ensure", "verify", "identify", "administer",
        "organise", "organize", "offer", "inform", "notify", "invoice", "bill",
        "charge", "collect", "carry", "perform", "enable", "make", "give", "help", "support", "serve", "sell", "ship", "plan", "produce", "create",
        "conduct", "complete", "confirm", "follow", "track", "monitor",
        "investigate", "resolve", "solve", "understand", "optimise", "optimize", "tailor", "target", "show", "display", "run", "operate", "secure",
        "enforce", "establish", "defend", "meet", "assess", "evaluate",
        "recruit", "select", "pay", "arrange", "register", "record", "store", "update", "use", "allow", "remember", "recognise", "recognize",
        "authenticate", "facilitate", "implement", "execute", "review", "test",
        "train", "advertise", "promote", "customise", "customize", "deal", "prepare", "generate", "report", "compile", "guarantee", "get", "reach",
        "take", "set", "combat", "safeguard", "settle", "issue", "host",
        "determine", "diagnose", "troubleshoot", "enhance", "grant", "publish", "schedule", "book", "reserve", "order", "build", "invite", "share",
        "learn", "know", "find", "address", "process",
        "archive", "coordinate", "distribute", "document", "examine", "repair", "supply", "transport",
    };

    private static readonly string[] FinnishAdverbs = ["tarvittaessa", "myös", "lisäksi", "muun", "muassa", "mm", "esimerkiksi", "esim", "ja", "sekä", "tai"];
    private static readonly string[] SwedishAdverbs = ["att", "för", "vid", "behov", "också", "även", "kunna", "kan", "vi", "ska", "samt", "och", "eller"];
    private static readonly string[] EnglishAdverbs = ["to", "also", "help", "us", "better", "in", "order", "and", "or", "you"];

    /// <summary>Whether a word is an infinitive.</summary>
    public static bool Is(Word word, string language) => language switch
    {
        "sv" => IsSwedish(word),
        "en" => English.Contains(word.Text),
        _ => word.IsAny(Finnish) || (word.EndsWithAny(FinnishEnds) && word.Text.Length > 5) || IsWithPerson(word),
    };

    /// <summary>Whether a word says what somebody does something for: <c>tuottaaksemme</c>, <c>hoitaakseen</c>; not <c>asiakkaaksemme</c>, which says
    /// what one becomes.</summary>
    public static bool IsWithPerson(Word word) =>
        word.EndsWithAny(FinnishWithPerson) && !FinnishPersons.IsPerson(word) && !word.BeginsWithAny(["asiakka", "jäsene"]);

    /// <summary>Whether words begin with an infinitive, before which adverbs may stand.</summary>
    /// <param name="words">The words.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The one behind the last.</param>
    /// <param name="language">Their language.</param>
    public static bool Begins(List<Word> words, int first, int end, string language)
    {
        var adverbs = language switch { "sv" => SwedishAdverbs, "en" => EnglishAdverbs, _ => FinnishAdverbs };
        end = Math.Min(end, words.Count);
        while (first < end - 1 && words[first].IsAny(adverbs)
            && !(language == "en" && words[first].Text == "help" && words[first + 1].Text != "us"))
        {
            first++;
        }

        return first < end && Is(words[first], language);
    }

    private static bool IsSwedish(Word word)
    {
        if (word.IsAny(Swedish) || word.IsAny(SwedishNotAdjectives))
        {
            return true;
        }

        return word.Text.Length > 3 && word.Text[^1] == 'a' && !word.IsAny(SwedishOthers) && !word.EndsWithAny(SwedishAdjectives);
    }
}
