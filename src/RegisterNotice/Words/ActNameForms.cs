namespace RegisterNotice.Words;

/// <summary>The forms in which names of acts stand within a sentence: the genitive in Finnish, the definite form in Swedish, the article in English.</summary>
internal static class ActNameForms
{
    // The last part of a name, in the nominative and the genitive.
    private static readonly (string Nominative, string Genitive)[] FinnishEnds =
    [
        ("laki", "lain"), ("asetus", "asetuksen"), ("kaari", "kaaren"), ("direktiivi", "direktiivin"), ("päätös", "päätöksen"),
        ("säädös", "säädöksen"), ("määräys", "määräyksen"),
    ];

    private static readonly string[] SwedishIndefinite = ["lag", "förordning", "balk"];

    /// <summary>
    /// The genitive that stands before a section: <c>kuntalain</c>, <c>potilaan asemasta ja oikeuksista annetun lain</c>; null where the name is of no kind
    /// that is known, and is left as it is.
    /// </summary>
    public static string? FinnishGenitive(string name)
    {
        foreach (var (nominative, genitive) in FinnishEnds)
        {
            // "laki potilaan asemasta", "valtioneuvoston asetus yritys- ja yhteisötietojärjestelmästä".
            var at = WordAt(name, nominative);
            if (at >= 0 && at + nominative.Length < name.Length)
            {
                var before = name[..at];
                return IsUnbent(before) ? $"{name[(at + nominative.Length + 1)..]} annetun {before}{genitive}" : null;
            }

            if (at >= 0 || name.EndsWith(nominative, StringComparison.Ordinal))
            {
                var last = name.LastIndexOf(' ') + 1;
                return IsUnbent(name[..last]) ? name[..^nominative.Length] + genitive : null;
            }
        }

        return null;
    }

    /// <summary>The definite form: <c>lagen om kommunala avgifter</c> of <c>lag om kommunala avgifter</c>; a name that has one already stays.</summary>
    public static string SwedishDefinite(string name)
    {
        foreach (var indefinite in SwedishIndefinite)
        {
            var isWithSubject = name.StartsWith(indefinite + " ", StringComparison.OrdinalIgnoreCase);
            if (isWithSubject)
            {
                return $"{indefinite}en{name[indefinite.Length..]}";
            }

            if (name.IndexOf(' ') < 0 && name.EndsWith(indefinite, StringComparison.OrdinalIgnoreCase))
            {
                return name + "en";
            }
        }

        return name;
    }

    /// <summary>The name with its article: <c>the Church Act</c>.</summary>
    public static string EnglishDefinite(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the " + name[4..] : "the " + name;

    // Where a word stands in a name as a word of its own; a capital at the beginning is that of a sentence.
    private static int WordAt(string name, string word)
    {
        if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (name.Length == word.Length || name[word.Length] == ' '))
        {
            return 0;
        }

        var at = name.IndexOf(" " + word + " ", StringComparison.Ordinal);
        return at < 0 ? at : at + 1;
    }

    // What stands before the bent word and stays as it is: genitives ("valtioneuvoston"), first halves ("sosiaali-") and what joins them. An adjective would be
    // bent with it.
    private static bool IsUnbent(string before)
    {
        foreach (var word in before.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var isGenitive = word.EndsWith("n", StringComparison.Ordinal) && !word.EndsWith("nen", StringComparison.Ordinal);
            if (!isGenitive && !word.EndsWith("-", StringComparison.Ordinal) && word != "ja")
            {
                return false;
            }
        }

        return true;
    }
}
