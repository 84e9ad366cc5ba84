namespace RegisterNotice.Import.Interpreting.Persons;

/// <summary>Finnish words that agree with a noun: what their nominative plural is.</summary>
internal static class FinnishModifiers
{
    // The endings of agreeing words by what their nominative plural ends with; the longest that fits is the right one.
    private static readonly (string Plural, string[] Endings)[] Rows =
    [
        ("neet", ["neet", "neen", "neella", "neelta", "neelle", "neesta", "neita", "neiden", "neitten", "neille", "neilla", "neilta", "neista", "neisiin", "nut", "nyt"]),
        ("lleet", ["lleet", "lleiden", "lleille", "lleilta", "lleista"]),
        ("vat", ["vat", "van", "vaa", "valla", "valta", "valle", "vasta", "via", "vien", "ville", "villa", "vilta", "vista", "viin", "va"]),
        ("vät", ["vät", "vän", "vää", "vällä", "vältä", "välle", "västä", "viä", "vien", "ville", "villä", "viltä", "vistä", "viin", "vä"]),
        ("tut", ["tut", "ttua", "tulla", "tulta", "tulle", "tusta", "ttuja", "ttujen", "tuille", "tuilla", "tuilta", "tuista", "ttuihin", "ttu", "tun"]),
        ("tyt", ["tyt", "ttyä", "tyllä", "tyltä", "tylle", "tystä", "ttyjä", "ttyjen", "tyille", "tyillä", "tyiltä", "tyistä", "ttyihin", "tty", "tyn"]),
        ("dut", ["dut", "tujen", "duille", "duilta", "duista", "dun", "tuja"]),
        ("dyt", ["dyt", "tyjen", "dyille", "dyiltä", "dyistä", "dyn", "tyjä"]),
        ("set", ["set", "sen", "sella", "sellä", "selta", "seltä", "selle", "sesta", "sestä", "sia", "siä", "sten", "sille", "silla", "sillä", "silta", "siltä", "sista", "sistä", "siin", "nen"]),
        ("kkaat", ["kkaat", "kkaan", "kkaita", "kkaiden", "kkaille", "kkailta", "kkaista", "kkaisiin", "kas"]),
    ];

    private static readonly Dictionary<char, (string Plural, string Ending)[]> ByLast = Rows
        .SelectMany(row => row.Endings.Select(ending => (row.Plural, Ending: ending)))
        .GroupBy(row => row.Ending[^1])
        .ToDictionary(group => group.Key, group => group.ToArray());

    private static readonly string[] Nominatives =
    [
        "neet", "lleet", "vat", "vät", "va", "vä", "tut", "tyt", "dut", "dyt", "ttu", "tty", "nut", "nyt", "set", "nen", "kkaat", "kas",
    ];

    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "tietojen", "kuvat", "luvat", "kuvan", "kuvien", "tiedot", "joiden", "niiden", "itsensä", "heidän", "hänen",
    };

    /// <summary>The nominative plural of a word that agrees with a noun: <c>rekisteröityneiden</c> is <c>rekisteröityneet</c>; null where it is none.</summary>
    public static string? PluralOf(string word)
    {
        var (plural, length) = LongestEnding(word);
        return plural is null ? null : word[..^length] + plural;
    }

    /// <summary>Whether a word agrees with a noun.</summary>
    public static bool Has(string word) => LongestEnding(word).Plural is not null;

    private static (string? Plural, int Length) LongestEnding(string word)
    {
        if (Stops.Contains(word) || IsDoing(word))
        {
            return (null, 0);
        }

        string? found = null;
        var longest = 0;
        foreach (var (plural, ending) in word.Length > 0 && ByLast.TryGetValue(word[^1], out var endings) ? endings : [])
        {
            if (ending.Length > longest && word.Length > ending.Length + 2 && Fits(word, plural, ending))
            {
                (found, longest) = (plural, ending.Length);
            }
        }

        return (found, longest);
    }

    /// <summary>Whether a word that agrees stands in the nominative: it belongs to no noun in another case.</summary>
    public static bool IsNominative(string word) => Array.Exists(Nominatives, ending => word.EndsWith(ending, StringComparison.Ordinal));

    // "käsitteleminen", "käsittelemisen": what is done, and no adjective.
    private static bool IsDoing(string word) =>
        word.EndsWith("minen", StringComparison.Ordinal) || word.EndsWith("misen", StringComparison.Ordinal)
            || word.EndsWith("miset", StringComparison.Ordinal);

    // A participle in -va has the vowels of its word; an adjective in -inen has an i before the ending.
    private static bool Fits(string word, string plural, string ending)
    {
        if (!word.EndsWith(ending, StringComparison.Ordinal))
        {
            return false;
        }

        var before = word[^(ending.Length + 1)];
        return plural switch
        {
            "set" => before == 'i',
            "vat" => IsBack(word) && IsVowel(before),
            "vät" => !IsBack(word) && IsVowel(before),
            _ => true,
        };
    }

    private static bool IsBack(string word) => word.AsSpan().IndexOfAny('a', 'o', 'u') >= 0;

    private static bool IsVowel(char c) => "aeiouyäö".IndexOf(c) >= 0;
}
