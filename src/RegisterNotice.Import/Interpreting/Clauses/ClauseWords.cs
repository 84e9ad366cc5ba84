namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The small words of a language by which clauses hold together.</summary>
internal sealed class ClauseWords
{
    private static readonly ClauseWords Finnish = new()
    {
        Negations = ["ei", "eivät", "emme", "en", "eikä", "eivätkä", "emmekä", "ettei", "etteivät", "ellei", "älä"],
        Modals =
        [
            "voidaan", "voi", "voimme", "voivat", "saatetaan", "saattaa", "saatamme", "saattavat", "saa", "saavat", "tulee", "pitää", "täytyy",
            "voida", "voisi",
        ],
        Possible = ["voidaan", "voi", "voimme", "voivat", "saatetaan", "saattaa", "saatamme", "saattavat", "voisi"],
        Conjunctions = ["ja", "sekä", "tai", "että", "eikä", "eivätkä", "emmekä"],
        Contrasts = ["mutta", "vaan"],
        Relatives =
        [
            "joka", "jonka", "jota", "jossa", "josta", "johon", "jolla", "jolle", "jolta", "jona", "jotka", "joiden", "joita", "joissa", "joista",
            "joihin", "joilla", "joille", "joilta", "jonne",
        ],
        Purposes = ["jotta", "jottei"],
        Conditions = ["jos", "kun", "mikäli", "ellei", "elleivät", "ellemme", "jollei", "silloin", "kunnes", "milloin", "kunhan"],
        AlwaysOpening = ["jotta", "jottei", "jos", "mikäli", "ellei", "elleivät", "ellemme", "jollei", "koska", "kunhan"],
        Correlatives = ["niin", "siten"],
        Contents = ["että", "ettei", "etteivät", "koska", "sillä", "kuten", "miten", "mitä", "jolloin", "siten"],
        Adverbs =
        [
            "myös", "vain", "ainoastaan", "lisäksi", "muun", "muassa", "mm", "esimerkiksi", "esim", "pääasiassa", "ensisijaisesti", "lähinnä",
            "tarvittaessa",
        ],
        First = ["me", "emme", "emmekä", "en", "voimme", "saatamme"],
    };

    private static readonly ClauseWords Swedish = new()
    {
        Negations = ["inte", "ej", "aldrig", "varken", "inga", "inget", "ingen"],
        Modals = ["kan", "kunna", "ska", "skall", "får", "måste", "bör", "kommer", "vill", "har", "hade"],
        Possible = ["kan"],
        Conjunctions = ["och", "samt", "eller"],
        Contrasts = ["men", "utan"],
        Relatives = ["som", "vilken", "vilket", "vilka", "där", "vars"],
        Purposes = [],
        Conditions = ["när", "då", "ifall", "såvida"],
        Contents = ["eftersom", "därför"],
        Adverbs = ["också", "även", "endast", "bara", "enbart", "bland", "annat", "bl.a", "t.ex", "därtill", "främst", "till", "exempel"],
        First = ["vi", "jag"],
    };

    private static readonly ClauseWords English = new()
    {
        Negations = ["not", "never", "no", "neither", "nor", "cannot", "don't", "doesn't", "won't", "don’t", "doesn’t", "won’t"],
        Modals =
        [
            "may", "can", "could", "might", "will", "shall", "must", "should", "would", "do", "does", "did", "has", "have", "had", "cannot", "don't",
            "doesn't", "won't", "don’t", "doesn’t", "won’t",
        ],
        Possible = ["may", "can", "could", "might"],
        Conjunctions = ["and", "or"],
        Contrasts = ["but"],
        Relatives = ["which", "who", "whose", "whom", "where"],
        Purposes = [],
        Conditions = ["if", "when", "unless", "whenever", "until"],
        Contents = ["because", "how", "what"],
        Adverbs = ["also", "only", "solely", "mainly", "primarily", "for", "example", "e.g", "among", "other", "things"],
        First = ["we", "i"],
    };

    private static readonly Dictionary<string, ClauseWords> OfLanguage = new(StringComparer.Ordinal)
    {
        ["fi"] = Finnish.Linked(),
        ["sv"] = Swedish.Linked(),
        ["en"] = English.Linked()
    };

    private readonly Dictionary<string, ClauseLink> links = new(StringComparer.Ordinal);

    private ClauseWords()
    {
    }

    public string[] Negations { get; private init; } = [];

    public string[] Modals { get; private init; } = [];

    public string[] Possible { get; private init; } = [];

    public string[] Conjunctions { get; private init; } = [];

    public string[] Contrasts { get; private init; } = [];

    public string[] Relatives { get; private init; } = [];

    public string[] Purposes { get; private init; } = [];

    public string[] Conditions { get; private init; } = [];

    public string[] Contents { get; private init; } = [];

    /// <summary>Words that open a clause with or without a comma before them.</summary>
    public string[] AlwaysOpening { get; private init; } = [];

    /// <summary>Words at the end of a clause that point to the one behind it: <c>niin, että</c>.</summary>
    public string[] Correlatives { get; private init; } = [];

    /// <summary>Words that may stand anywhere and change nothing of what is done.</summary>
    public string[] Adverbs { get; private init; } = [];

    /// <summary>The writer of the notice.</summary>
    public string[] First { get; private init; } = [];

    /// <summary>The words of a language; those of Finnish where it is not known.</summary>
    public static ClauseWords Of(string language) => OfLanguage.TryGetValue(language, out var words) ? words : Finnish;

    /// <summary>How a clause that begins with a word hangs on the one before it; null where the word opens none.</summary>
    /// <param name="word">The word in small letters.</param>
    public ClauseLink? LinkOf(string word) => links.TryGetValue(word, out var link) ? link : null;

    // A word that stands in several lists opens what the first of them says.
    private ClauseWords Linked()
    {
        foreach (var (words, link) in new[]
        {
            (Contents, ClauseLink.Content), (Conditions, ClauseLink.Condition), (Purposes, ClauseLink.Purpose),
            (Relatives, ClauseLink.Relative),
        })
        {
            foreach (var word in words)
            {
                links[word] = link;
            }
        }

        return this;
    }
}
