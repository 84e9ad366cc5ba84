using RegisterNotice.Words.Lexicon.Inflection;

namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The verbs of notices in all their forms, by language.</summary>
internal sealed class VerbTable
{
    private static readonly (ClauseVerbs Verb, string Finnish, string Swedish, string English)[] Rows =
    [
        (ClauseVerbs.Use, "käyttää hyödyntää", "använda använder använde använt, utnyttja utnyttjar utnyttjade utnyttjat", "use used, utilise utilised"),
        (ClauseVerbs.Process, "käsitellä/käsittele", "behandla behandlar behandlade behandlat, hantera hanterar hanterade hanterat", "process processed, handle handled"),
        (ClauseVerbs.Collect, "kerätä koota/kokoa", "samla samlar samlade samlat, insamla insamlar insamlade insamlat, inhämta inhämtar inhämtade inhämtat", "collect collected, gather gathered"),
        (ClauseVerbs.Keep, "säilyttää tallentaa tallettaa rekisteröidä ylläpitää arkistoida",
            "lagra lagrar lagrade lagrat, spara sparar sparade sparat, bevara bevarar bevarade bevarat, registrera registrerar registrerade registrerat",
            "keep kept, store stored, retain retained, record recorded, hold held, maintain maintained"),
        (ClauseVerbs.Disclose, "luovuttaa antaa välittää myydä jakaa julkaista/julkaise",
            "lämna lämnar lämnade lämnat, utlämna utlämnar utlämnade utlämnat, dela delar delade delat",
            "disclose disclosed, share shared, sell sold, release released"),
        (ClauseVerbs.Transfer, "siirtää viedä", "överföra överför överförde överfört, föra för förde fört", "transfer transferred"),
        (ClauseVerbs.Get, "saada hankkia vastaanottaa", "få får fick fått, erhålla erhåller erhöll erhållit", "receive received, obtain obtained, get got"),
        (ClauseVerbs.Contain, "sisältää koostua muodostua kattaa", "innehålla innehåller innehöll innehållit, omfatta omfattar omfattade omfattat", "contain contained, include included, comprise comprised"),
        (ClauseVerbs.Rest, "perustua pohjautua", "basera baserar baserade baserat, grunda grundar grundade grundat", "base based, rest rested"),
        (ClauseVerbs.Need, "tarvita/tarvitse edellyttää", "behöva behöver behövde behövt, kräva kräver krävde krävt", "need needed, require required"),
    ];

    private static readonly string[] FinnishBe = ["on", "ovat", "oli", "olivat", "ole", "olla", "lienee"];
    private static readonly string[] SwedishBe = ["är", "var", "vara", "utgör", "utgörs"];
    private static readonly string[] EnglishBe = ["is", "are", "was", "were", "be", "been"];
    private static readonly string[] FinnishPassive = ["aan", "ään", "iin"];
    private static readonly string[] FinnishPassiveParticiples = ["ttu", "tty", "tu", "ty", "taisi", "täisi"];

    private static readonly Dictionary<string, VerbTable> OfLanguage = new(StringComparer.Ordinal)
    {
        ["fi"] = Build(FinnishBe, add => Each(row => row.Finnish, ' ', (verb, entry) => AddFinnish(add, verb, entry))),
        ["sv"] = Build(SwedishBe, add => Each(row => row.Swedish, ',', (verb, entry) => AddSwedish(add, verb, entry))),
        ["en"] = Build(EnglishBe, add => Each(row => row.English, ',', (verb, entry) => AddEnglish(add, verb, entry))),
    };

    private readonly Dictionary<string, VerbForm> forms = new(StringComparer.Ordinal);

    private VerbTable()
    {
    }

    /// <summary>The verbs of a language; those of Finnish where no verbs of it are known.</summary>
    public static VerbTable Of(string language) => OfLanguage.TryGetValue(language, out var table) ? table : OfLanguage["fi"];

    /// <summary>The verb of which a word is a form; null where the table names none.</summary>
    public VerbForm? Find(string word) => forms.TryGetValue(word, out var form) ? form : null;

    private static VerbTable Build(string[] be, Action<Action<string, VerbForm>> fill)
    {
        var table = new VerbTable();
        foreach (var form in be)
        {
            table.forms[form] = new(ClauseVerbs.Be, Voice.Third, IsFinite: true, IsInfinitive: false);
        }

        fill((word, form) => table.forms[word] = form);
        if (be == FinnishBe)
        {
            // "Pitää" is "must" as well; its other forms keep a register.
            table.forms["pidetään"] = new(ClauseVerbs.Keep, Voice.Passive, IsFinite: true, IsInfinitive: false);
            table.forms["pidämme"] = new(ClauseVerbs.Keep, Voice.First, IsFinite: true, IsInfinitive: false);
        }

        return table;
    }

    private static void Each(Func<(ClauseVerbs Verb, string Finnish, string Swedish, string English), string> cell, char parting, Action<ClauseVerbs, string> add)
    {
        foreach (var row in Rows)
        {
            foreach (var entry in cell(row).Split(parting))
            {
                add(row.Verb, entry.Trim());
            }
        }
    }

    // "Käyttää" is an infinitive and "uses"; "käytetty" and "käyttänyt" want "on" or "ei" before them.
    private static void AddFinnish(Action<string, VerbForm> add, ClauseVerbs verb, string entry)
    {
        var inflected = FinnishVerb.Of(entry);
        var infinitive = entry.Split('/')[0];
        foreach (var form in inflected.Affirming)
        {
            add(form, new(verb, FinnishVoice(form), IsFinite: true, form == infinitive));
        }

        foreach (var form in inflected.Following)
        {
            // "Kerää" is denied as it is ("ei kerää"), and says "collects" by itself.
            var isThird = form[^2] == form[^1] && form[^1] is 'a' or 'ä';
            add(form, new(verb, FinnishVoiceBehindNegation(form), isThird, form == infinitive));
        }

        foreach (var form in inflected.Denying.Where(form => form.IndexOf(' ') < 0))
        {
            add(form, new(verb, Voice.Passive, IsFinite: false, IsInfinitive: false));
        }

        // Perustuu, hankkii.
        if (infinitive[^1] is 'a' or 'ä' && infinitive[^2] is 'u' or 'y' or 'i')
        {
            add(infinitive[..^1] + infinitive[^2], new(verb, Voice.Third, IsFinite: true, IsInfinitive: false));
        }
    }

    private static Voice FinnishVoice(string form)
    {
        if (EndsWithAny(form, FinnishPassive))
        {
            return Voice.Passive;
        }

        return form.EndsWith("mme", StringComparison.Ordinal) || (form[^1] == 'n' && form[^2] != form[^1]) ? Voice.First : Voice.Third;
    }

    private static Voice FinnishVoiceBehindNegation(string form) =>
        EndsWithAny(form, FinnishPassiveParticiples) ? Voice.Passive : Voice.Third;

    private static bool EndsWithAny(string form, string[] endings) =>
        Array.Exists(endings, end => form.EndsWith(end, StringComparison.Ordinal));

    private static void AddSwedish(Action<string, VerbForm> add, ClauseVerbs verb, string entry)
    {
        var parts = entry.Split(' ');
        foreach (var form in SwedishVerb.Of(entry).All.Where(form => form.IndexOf(' ') < 0))
        {
            var isFinite = form == parts[1] || form == parts[2] || form[^1] == 's';
            add(form, new(verb, form[^1] == 's' ? Voice.Passive : Voice.Third, isFinite && form != parts[0] + "s", form == parts[0]));
        }

        add(parts[1][..^1] + "s", new(verb, Voice.Passive, IsFinite: true, IsInfinitive: false));
    }

    private static void AddEnglish(Action<string, VerbForm> add, ClauseVerbs verb, string entry)
    {
        var parts = entry.Split(' ');
        foreach (var form in EnglishVerb.Of(entry).All.Where(form => !form.EndsWith("ing", StringComparison.Ordinal)))
        {
            add(form, new(verb, form == parts[1] ? Voice.Passive : Voice.Third, IsFinite: true, form == parts[0]));
        }
    }
}
