namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Tells by endings and by common words whether words have a verb that makes them a sentence, though the table of verbs does not name it.</summary>
internal static class SentenceVerbs
{
    private static readonly string[] Finnish =
    [
        "on", "ovat", "voi", "voivat", "saa", "saavat", "antaa", "tarjoaa", "noudattaa", "noudatetaan", "vastaa", "vastaavat", "toimii", "toimivat",
        "koskee", "koskevat", "edellyttää", "päättyy", "kuuluu",
        "kuuluvat", "liittyy", "liittyvät", "osallistuu", "löytyy", "haluaa", "ilmoittaa", "tulee", "tarvitsee", "ottaa", "tekee", "muodostuu",
        "koostuu", "kattaa", "huolehtii", "takaa", "hyväksyy",
        "hyväksyt", "olet", "ole", "pyrkii", "pyrimme", "sisältää", "jatkuu", "määräytyy", "ilmenee", "sijaitsee", "sijaitsevat", "sitoutuu", "kerää",
        "antavat", "tapahtuu", "järjestää", "luovuttaa",
    ];

    private static readonly string[] FinnishThirdPersons = ["järjestää", "luovuttaa", "noudattaa", "edellyttää", "ilmoittaa", "kattaa", "ottaa", "antaa"];
    private static readonly string[] PassiveEnds =
    [
        "etaan", "etään", "ataan", "ätään", "otaan", "itaan", "itään", "utaan", "ytään", "daan", "dään", "ellään", "stellaan", "utetaan", "staan",
    ];
    private static readonly string[] Swedish =
    [
        "är", "har", "kan", "ska", "skall", "får", "finns", "måste", "blir", "gäller", "innebär", "ger", "gör", "följer", "kräver", "vill", "sker",
        "erbjuder", "ordnar",
    ];
    private static readonly string[] English =
    [
        "is", "are", "was", "were", "has", "have", "may", "can", "will", "must", "should", "shall", "do", "does", "explains", "applies", "describes",
        "offers", "means",
    ];

    /// <summary>Whether words have such a verb outside parentheses. At their beginning a verb of Finnish may be an infinitive, and is none.</summary>
    public static bool AreIn(List<Word> words, string language)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Depth == 0 && IsVerb(words[i], i, language))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerb(Word word, int index, string language) => language switch
    {
        "sv" => word.IsAny(Swedish) || (word.EndsWith("as") && word.Text.Length > 4),
        "en" => word.IsAny(English),
        _ => IsFinnish(word, index),
    };

    private static bool IsFinnish(Word word, int index)
    {
        if (word.IsAny(Finnish))
        {
            return index > 0 || !word.IsAny(FinnishThirdPersons);
        }

        // Sisältyy, palvelee, hankkii.
        var isThird = word.Text.Length > 5 && word.Text[^1] == word.Text[^2] && word.Text[^1] is 'y' or 'u' or 'e' or 'i' or 'o' or 'ö';
        return isThird || (word.EndsWith("mme") && word.Text.Length > 6
            && !word.EndsWithAny(["iimme", "mmemme", "ojemme", "ujemme", "ssamme", "stamme", "ltamme", "llamme", "ksemme", "idemme", "temme", "uumme"])
            ? word.EndsWithAny(["amme", "ämme", "emme"]) && index < 3
            : word.EndsWithAny(PassiveEnds) && word.Text.Length > 6);
    }
}
