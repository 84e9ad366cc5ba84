using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Persons;

/// <summary>Finnish words for persons in all their cases, alone or as the last part of a compound.</summary>
internal static class FinnishPersonForms
{
    private const int ShortestFirstPart = 3;

    // An authority ends as relatives do, and whoever keeps the register as whoever holds a card.
    private static readonly string[] Others = ["viranomai", "rekisterinhaltij"];

    private static readonly string[] Owning = ["n", "en", "ien", "jen", "iden", "den", "ten", "itten", "tten"];
    private static readonly string[] Local =
    [
        "sta", "stä", "lta", "ltä", "lle", "lla", "llä", "ssa", "ssä", "seen", "siin", "hin", "ihin", "iin", "een", "aan", "ään", "ksi",
    ];
    private static readonly string[] Partitive = ["a", "ä", "ta", "tä", "ia", "iä", "tta", "ttä"];
    private static readonly string[] Possessives = ["nsa", "nsä", "mme", "nne", "si", "an", "än", "en"];

    // Of those who belong to somebody, the genitive loses its n before the possessive.
    private static readonly string[] OwningBeforePossessive = ["", "e", "ie", "je", "ide", "de", "te", "itte"];

    private static readonly Dictionary<char, (PersonNoun Noun, string Plural, string Stem)[]> ByFirst = Stems();

    /// <summary>The noun of which a word is a form.</summary>
    /// <param name="word">The word in small letters.</param>
    /// <param name="found">The noun, its plural with the first part of the compound, the case, and whether there is a first part.</param>
    public static bool TryFind(string word, out (PersonNoun Noun, string Plural, PersonCase Case, bool IsCompound) found)
    {
        var form = Find(word);
        found = form is { } known ? (known.Noun, word[..known.At] + known.Plural, known.Case, known.At > 0) : default;
        return form is not null;
    }

    /// <summary>Whether a word is a form of such a noun.</summary>
    /// <param name="word">The word in small letters.</param>
    public static bool Has(string word) => Find(word) is not null;

    private static (PersonNoun Noun, string Plural, PersonCase Case, int At)? Find(string word)
    {
        if (BeginsOther(word))
        {
            return null;
        }

        (PersonNoun Noun, string Plural, PersonCase Case, int At)? found = null;
        var longest = 0;
        for (var at = 0; at < word.Length - 2; at++)
        {
            if ((at > 0 && at < ShortestFirstPart) || !ByFirst.TryGetValue(word[at], out var stems))
            {
                continue;
            }

            foreach (var (noun, plural, stem) in stems)
            {
                if (stem.Length > longest && word[at + 1] == stem[1] && string.CompareOrdinal(word, at, stem, 0, stem.Length) == 0
                    && CaseOf(word.AsSpan(at + stem.Length)) is { } form)
                {
                    longest = stem.Length;
                    found = (noun, plural, form, at);
                }
            }

            if (longest > 0)
            {
                return found;
            }
        }

        return null;
    }

    private static bool BeginsOther(string word)
    {
        foreach (var other in Others)
        {
            if (word.StartsWith(other, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static PersonCase? CaseOf(ReadOnlySpan<char> ending)
    {
        if (ending.Length == 0 || ending is "t")
        {
            return PersonCase.Named;
        }

        if (IsAny(ending, Owning))
        {
            return PersonCase.Owning;
        }

        if (IsAny(ending, Local))
        {
            return PersonCase.Concerned;
        }

        return IsAny(ending, Partitive) ? PersonCase.Named : OfPossessive(ending);
    }

    private static PersonCase? OfPossessive(ReadOnlySpan<char> ending)
    {
        foreach (var possessive in Possessives)
        {
            if (!ending.EndsWith(possessive.AsSpan()))
            {
                continue;
            }

            var before = ending[..^possessive.Length];
            if (IsAny(before, Local))
            {
                return PersonCase.Concerned;
            }

            if (possessive is not ("an" or "än" or "en") && IsAny(before, OwningBeforePossessive))
            {
                return PersonCase.Owning;
            }
        }

        return null;
    }

    private static bool IsAny(ReadOnlySpan<char> ending, string[] endings)
    {
        foreach (var known in endings)
        {
            if (ending.SequenceEqual(known.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<char, (PersonNoun Noun, string Plural, string Stem)[]> Stems() => PersonNouns.Rows
        .SelectMany(noun => noun.Finnish.Split(' ').Skip(1).Select(stem => (Noun: noun, Plural: noun.Finnish.Split(' ')[0], Stem: stem)))
        .GroupBy(entry => entry.Stem[0])
        .ToDictionary(group => group.Key, group => group.ToArray());
}
