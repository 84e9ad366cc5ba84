namespace RegisterNotice.Words.Lexicon.Inflection;

/// <summary>The forms of a Finnish verb: persons, passive, past, conditional and participles, with consonant gradation.</summary>
/// <remarks>
/// A verb is given in its dictionary form; where that does not tell its stem, as in <c>käsitellä/käsittele</c>, the stem stands behind it.
/// The forms of the negative are its own: <c>siirrä</c>, <c>siirretä</c>, <c>siirtänyt</c>, <c>siirretty</c>; those of the affirmative are never denied.
/// </remarks>
internal sealed class FinnishVerb
{
    // What closes a syllable weakens: a stem of the one ends with the other.
    private static readonly (string Strong, string Weak)[] Gradation =
    [
        ("tt", "t"), ("pp", "p"), ("kk", "k"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("mp", "mm"), ("nk", "ng"), ("ht", "hd"),
        ("st", "st"), ("sk", "sk"), ("t", "d"), ("p", "v"), ("k", ""),
    ];

    // Siirtää, kieltää, tallentaa and pyytää have an s in the past.
    private static readonly string[] TurningToS = ["rt", "lt", "nt", "yyt"];

    private static readonly VerbForms ToDo = new(
        ["teen", "teet", "teemme", "teette", "tekee", "tekevät", "tehdään", "tein", "teimme", "teki", "tekivät", "tehtiin"],
        ["tee", "tehdä", "tehnyt", "tehneet", "tehty", "tekisi", "tehtäisi", "tekemään"],
        [],
        []);

    private readonly string infinitive;
    private readonly string strong;
    private readonly string weak;
    private readonly string passive;
    private readonly string past;
    private readonly string weakPast;
    private readonly VerbType type;

    // As grammars of Finnish number them: siirtää; myydä; käsitellä; julkaista; kerätä.
    private enum VerbType
    {
        Vowel,
        LongVowel,
        Liquid,
        Sibilant,
        Contracted,
    }

    private FinnishVerb(string infinitive, string? stem)
    {
        this.infinitive = infinitive;
        type = TypeOf(infinitive);
        strong = stem ?? StemOf(infinitive, type);
        weak = type == VerbType.Vowel ? Weaken(strong) : strong;
        passive = PassiveOf(weak);
        past = PastOf(strong);
        weakPast = past.EndsWith("si", StringComparison.Ordinal) ? past : PastOf(weak);
    }

    private char A => infinitive[^1];

    private char U => A == 'ä' ? 'y' : 'u';

    /// <summary>The forms of a verb of the table.</summary>
    public static VerbForms Of(string entry)
    {
        if (entry == "tehdä")
        {
            return ToDo;
        }

        var parts = entry.Split('/');
        return new FinnishVerb(parts[0], parts.Length > 1 ? parts[1] : null).Forms();
    }

    private static VerbType TypeOf(string infinitive) => infinitive[^2] switch
    {
        'd' => VerbType.LongVowel,
        't' when infinitive[^3] == 's' => VerbType.Sibilant,
        't' => VerbType.Contracted,
        'l' => VerbType.Liquid,
        _ => VerbType.Vowel,
    };

    private static string StemOf(string infinitive, VerbType type) => type switch
    {
        VerbType.LongVowel => infinitive[..^2],
        VerbType.Sibilant or VerbType.Liquid => infinitive[..^2] + "e",
        VerbType.Contracted => infinitive[..^2] + infinitive[^1],
        _ => infinitive[..^1],
    };

    private static string Weaken(string stem)
    {
        var (root, vowel) = (stem[..^1], stem[^1..]);
        foreach (var (from, to) in Gradation)
        {
            if (root.EndsWith(from, StringComparison.Ordinal))
            {
                return root[..^from.Length] + to + vowel;
            }
        }

        return stem;
    }

    // Antoi, jakoi; siirsi, pyysi, tallensi; luovutti, poisti; peri, vei, profiloi; keräsi; käsitteli.
    private string PastOf(string stem)
    {
        var root = stem[..^1];
        return type switch
        {
            VerbType.Contracted => infinitive[..^2] + "si",
            VerbType.LongVowel when stem.EndsWith("ie", StringComparison.Ordinal) => stem[..^2] + "ei",
            VerbType.LongVowel when stem.EndsWith("yy", StringComparison.Ordinal) => root + "i",
            VerbType.LongVowel => stem,
            VerbType.Vowel when root is "ant" or "ann" or "jak" or "ja" => root + "oi",
            VerbType.Vowel when Array.Exists(TurningToS, end => root.EndsWith(end, StringComparison.Ordinal)) => root[..^1] + "si",
            _ => root + "i",
        };
    }

    // Siirre-, anne-; peri-; myy-, käsitel-, kerä-.
    private string PassiveOf(string active)
    {
        if (type != VerbType.Vowel)
        {
            return infinitive[..^2];
        }

        return active[^1] is 'a' or 'ä' ? active[..^1] + "e" : active;
    }

    private VerbForms Forms()
    {
        var (third, conditional) = (Third(), Conditional());
        var (t, participle) = PassiveEndings();
        string[] affirming =
        [
            weak + "n", weak + "t", weak + "mme", weak + "tte", strong + "v" + A + "t", passive + t + A + A + "n",
            weakPast + "n", weakPast + "mme", past + "v" + A + "t", passive + participle + "iin",
            conditional + "mme", conditional + "v" + A + "t",
            third, past,
        ];
        var active = ActiveParticiple();
        string[] following =
        [
            weak, infinitive, $"{active}{U}t", active + "eet", passive + participle + U, conditional, $"{passive}{participle}{A}isi",
            $"{strong}m{A}{A}n", $"{strong}m{A}ss{A}",
        ];
        var negative = passive + t + A;
        string[] denying = negative == infinitive ? [] : [negative, "en " + weak];
        return new([.. affirming.Distinct().Except(following)], [.. following.Distinct()], [], denying);
    }

    // Siirtää; myy; käsittelee; kerää, tuhoaa.
    private string Third() => type switch
    {
        VerbType.Vowel => infinitive,
        VerbType.Liquid or VerbType.Sibilant => strong + strong[^1],
        VerbType.Contracted when strong[^1] != strong[^2] => strong + A,
        _ => strong,
    };

    // Siirtäisi, perisi; myisi, veisi; käsittelisi; keräisi, tuhoaisi.
    private string Conditional() => type switch
    {
        VerbType.LongVowel => past.TrimEnd('i') + "isi",
        VerbType.Contracted when strong[^1] != strong[^2] => strong + "isi",
        VerbType.Vowel when strong[^1] != 'i' => strong + "isi",
        _ => strong[..^1] + "isi",
    };

    // Siirtän-yt; käsitell-yt; julkaiss-ut; keränn-yt.
    private string ActiveParticiple() => type switch
    {
        VerbType.Contracted => infinitive[..^2] + "nn",
        VerbType.Sibilant => infinitive[..^2] + "s",
        VerbType.Liquid => infinitive[..^2] + "l",
        _ => strong + "n",
    };

    // Siirre-tä, siirre-tty; myy-dä, myy-ty; käsitel-lä, käsitel-ty; kerä-tä, kerä-tty.
    private (string Present, string Past) PassiveEndings() => type switch
    {
        VerbType.LongVowel => ("d", "t"),
        VerbType.Liquid => ("l", "t"),
        VerbType.Sibilant => ("t", "t"),
        _ => ("t", "tt"),
    };
}
