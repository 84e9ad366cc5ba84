namespace RegisterNotice.Import.Interpreting.Receivers;

/// <summary>Takes a Finnish phrase from the case of "to" to that of names: <c>kurssien opettajille</c> is <c>kurssien opettajat</c>.</summary>
/// <remarks>Endings that are the same for different words are not in the table: a phrase with one of them stays as it is written.</remarks>
internal static class FinnishNominative
{
    // The first that a word ends with; A stands for the vowel of the ending: a or ä.
    private static readonly (string Ending, string Nominative)[] Endings =
    [
        ("liikkeille", "liikkeet"), ("liikkeelle", "liike"), ("tahoille", "tahot"), ("taholle", "taho"), ("osapuolille", "osapuolet"),
        ("osapuolelle", "osapuoli"), ("jäsenille", "jäsenet"),
        ("kumppaneille", "kumppanit"), ("kumppanille", "kumppani"), ("pankeille", "pankit"), ("pankille", "pankki"), ("liitoille", "liitot"),
        ("liitolle", "liitto"), ("järjestöille", "järjestöt"),
        ("järjestölle", "järjestö"), ("kunnille", "kunnat"), ("kunnalle", "kunta"), ("kaupungeille", "kaupungit"), ("kaupungille", "kaupunki"),
        ("kouluille", "koulut"), ("koululle", "koulu"),
        ("seuroille", "seurat"), ("seuralle", "seura"), ("kodeille", "kodit"), ("palveluille", "palvelut"), ("palvelulle", "palvelu"),
        ("hallinnolle", "hallinto"), ("poliisille", "poliisi"), ("kustantamolle", "kustantamo"),
        ("stoille", "stot"), ("stolle", "sto"), ("stöille", "stöt"), ("iöille", "iöt"), ("iölle", "iö"), ("ioille", "iot"), ("iolle", "io"),
        ("kselle", "s"), ("ksille", "kset"), ("isille", "iset"), ("iselle", "inen"),
        ("kolmannelle", "kolmas"), ("nsille", "nnet"), ("muille", "muut"), ("muulle", "muu"),
        ("ville", "vAt"), ("valle", "va"), ("välle", "vä"), ("jille", "jAt"), ("jalle", "ja"), ("jälle", "jä"), ("neille", "neet"), ("neelle", "nut"),
        ("tuille", "tut"), ("tyille", "tyt"), ("lle", ""),
    ];

    // Of owners, "kolmansien osapuolien"; singular stems that bend within are left out.
    private static readonly (string Ending, string Nominative)[] Genitives =
    [
        ("osapuolien", "osapuolet"), ("osapuolten", "osapuolet"), ("osapuolen", "osapuoli"), ("kolmansien", "kolmannet"), ("kolmannen", "kolmas"),
        ("palvelun", "palvelu"), ("palveluiden", "palvelut"), ("palvelujen", "palvelut"), ("kumppanien", "kumppanit"), ("kumppanin", "kumppani"),
        ("yhtiöiden", "yhtiöt"), ("yhtiön", "yhtiö"), ("tahojen", "tahot"), ("tahon", "taho"), ("pankin", "pankki"), ("liiton", "liitto"),
        ("järjestön", "järjestö"),
        ("ksen", "s"), ("ksien", "kset"), ("ysten", "ykset"), ("usten", "ukset"), ("osten", "okset"), ("isten", "iset"), ("isen", "inen"),
        ("ston", "sto"), ("stojen", "stot"), ("stön", "stö"),
        ("muiden", "muut"), ("muun", "muu"), ("vien", "vAt"), ("van", "va"), ("vän", "vä"), ("jien", "jAt"), ("jan", "ja"), ("jän", "jä"),
    ];

    private static readonly string[] Participles = ["vien", "van", "vän", "isten", "isen", "muiden", "muun", "kolmansien", "kolmannen"];

    private static readonly string[] Possessives = ["llemme", "lleen", "llensa", "llensä", "llenne"];

    /// <summary>The phrase as a name; null where its endings do not tell.</summary>
    public static string? Of(string phrase)
    {
        var words = phrase.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsAllative(words[i]))
            {
                continue;
            }

            if (OfWord(words[i]) is not { } name)
            {
                return null;
            }

            words[i] = name;
        }

        return string.Join(" ", words);
    }

    /// <summary>An owner as a name, with the words that agree with it: <c>apua antavien yhtiöiden</c> is <c>apua antavat yhtiöt</c>; null where its
    /// endings do not tell.</summary>
    public static string? OfOwner(string phrase)
    {
        var words = phrase.Split(' ');
        var last = words.Length - 1;
        if (OfOwnerWord(words[last]) is not { } head)
        {
            return null;
        }

        words[last] = head;
        for (var i = last - 1; i >= 0; i--)
        {
            var agrees = Array.Exists(Participles, ending => words[i].EndsWith(ending, StringComparison.OrdinalIgnoreCase));
            words[i] = agrees && OfOwnerWord(words[i]) is { } name ? name : words[i];
        }

        return string.Join(" ", words);
    }

    /// <summary>Whether a word may stand in the case of "to".</summary>
    public static bool IsAllative(string word) =>
        word.EndsWith("lle", StringComparison.Ordinal)
            || Possessive(word) is not null;

    private static string? OfWord(string word) =>
        Bent(Possessive(word) is { } possessive ? word[..^possessive.Length] + "lle" : word, Endings);

    private static string? OfOwnerWord(string word) => Bent(word, Genitives);

    private static string? Bent(string plain, (string Ending, string Nominative)[] endings)
    {
        foreach (var (ending, nominative) in endings)
        {
            if (plain.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return nominative.Length == 0 ? null : plain[..^ending.Length] + nominative.Replace('A', IsFront(plain) ? 'ä' : 'a');
            }
        }

        return null;
    }

    private static string? Possessive(string word)
    {
        foreach (var ending in Possessives)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending;
            }
        }

        return null;
    }

    // The last part of a compound decides: "ylläpitäjille", "tiedottajille".
    private static bool IsFront(string word)
    {
        var back = word.LastIndexOfAny(['a', 'o', 'u', 'A', 'O', 'U']);
        var front = word.LastIndexOfAny(['ä', 'ö', 'y', 'Ä', 'Ö', 'Y']);
        return front >= back;
    }
}
