namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Finnish words for people and organisations, which are nobody's doing: <c>yhteydenpito asiakkaisiin, jäseniin</c> is one thing that is
/// done.</summary>
internal static class FinnishPersons
{
    private const int LongestVowels = 3;

    private static readonly string[] Stems =
    [
        "asiakas", "asiakka", "jäsen", "jäsene", "käyttäjä", "käyttäj", "sidosryhm", "kumppan", "kumppane", "yhteistyökumppan", "yhteistyökumppane",
        "osallistuj", "osallistuja", "tilaaj", "tilaaja",
        "hakij", "työnhakij", "työntekij", "työntekijä", "henkilö", "kuluttaj", "potila", "potilas", "opiskelij", "oppila", "oppilas", "vanhem",
        "vanhemm", "vanhemp", "huoltaj", "vierailij",
        "kävij", "toimittaj", "yritys", "yritykse", "yrityks", "yhtiö", "yhdistys", "yhdistykse", "yhdistyks", "viranomais", "viranomaise", "asukas",
        "asukka", "osakas", "osakka", "toimij",
    ];

    // What follows the vowels of the stem; "asiakastuki" and "jäsenmaksu" go on otherwise.
    private static readonly string[] Cases =
    [
        "", "s", "t", "n", "ta", "tä", "den", "ten", "jen", "lla", "llä", "lle", "lta", "ltä", "ssa", "ssä", "sta", "stä", "ksi", "hin", "siin",
        "hen", "na", "nä", "tä", "ineen", "set", "sten", "sille", "siin", "sia",
    ];

    /// <summary>Whether a word in any case is one for people.</summary>
    public static bool IsPerson(Word word)
    {
        foreach (var stem in Stems)
        {
            if (word.Text.StartsWith(stem, StringComparison.Ordinal) && IsCase(word.Text, stem.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCase(string word, int at)
    {
        for (var i = at; i <= Math.Min(word.Length, at + LongestVowels); i++)
        {
            if (EndsInCase(word, i))
            {
                return true;
            }

            if (i < word.Length && "aeioöuyäj".IndexOf(word[i]) < 0)
            {
                return false;
            }
        }

        return false;
    }

    private static bool EndsInCase(string word, int at)
    {
        foreach (var ending in Cases)
        {
            if (word.Length - at == ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
