using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Persons;

/// <summary>Finnish words for persons in all their cases, alone or as the last part of a compound.</summary>
internal static class FinnishPersonForms
{
    private const int ShortestFirstPart = 3;

    // An authority ends as relatives do.
    private const string Authority = "viranomai";

    private static readonly string[] Owning = ["n", "en", "ien", "jen", "iden", "den", "ten", "itten", "tten"];
    private static readonly string[] Local =
    [
        "sta", "stä", "lta", "ltä", "lle", "lla", "llä", "ssa", "ssä", "seen", "siin", "hin", "ihin", "iin", "een", "aan", "ään", "ksi",
    ];
    private static readonly string[] Partitive = ["a", "ä", "ta", "tä", "ia", "iä", "tta", "ttä"];
    private static readonly string[] Possessives = ["nsa", "nsä", "mme", "nne", "si", "an", "än", "en"];

    // Of those who belong to somebody, the genitive loses its n before the possessive.
    private static readonly string[] OwningBeforePossessive = ["", "e", "ie", "je", "ide", "de", "te", "itte"];

    private static readonly Dictionary<char, (PersonNoun Noun, string Stem)[]> ByFirst = Stems();

    /// <summary>The noun of which a word is a form.</summary>
    /// <param name="word">The word in small letters.</param>
    /// <param name="found">The noun, its plural with the first part of the compound, the case, and whether there is a first part.</param>
    public static bool TryFind(string word, out (PersonNoun Noun, string Plural, PersonCase Case, bool IsCompound) found)
    {
        found = default;
        if (word.StartsWith(Authority, StringComparison.Ordinal))
        {
            return false;
        }

        var longest = 0;
        for (var at = 0; at < word.Length - 2; at++)
        {
            if ((at > 0 && at < ShortestFirstPart) || !ByFirst.TryGetValue(word[at], out var stems))
            {
                continue;
            }

            foreach (var (noun, stem) in stems)
            {
                if (stem.Length > longest && string.CompareOrdinal(word, at, stem, 0, stem.Length) == 0
                    && CaseOf(word[(at + stem.Length)..]) is { } form)
                {
                    longest = stem.Length;
                    found = (noun, word[..at] + noun.Finnish.Split(' ')[0], form, at > 0);
                }
            }

            if (longest > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static PersonCase? CaseOf(string ending)
    {
        if (ending.Length == 0 || ending == "t")
        {
            return PersonCase.Named;
        }

        if (Array.IndexOf(Owning, ending) >= 0)
        {
            return PersonCase.Owning;
        }

        if (Array.IndexOf(Local, ending) >= 0)
        {
            return PersonCase.Concerned;
        }

        return Array.IndexOf(Partitive, ending) >= 0 ? PersonCase.Named : OfPossessive(ending);
    }

    private static PersonCase? OfPossessive(string ending)
    {
        foreach (var possessive in Possessives)
        {
            if (!ending.EndsWith(possessive, StringComparison.Ordinal))
            {
                continue;
            }

            var before = ending[..^possessive.Length];
            if (Array.IndexOf(Local, before) >= 0)
            {
                return PersonCase.Concerned;
            }

            if (possessive is not ("an" or "än" or "en") && Array.IndexOf(OwningBeforePossessive, before) >= 0)
            {
                return PersonCase.Owning;
            }
        }

        return null;
    }

    private static Dictionary<char, (PersonNoun Noun, string Stem)[]> Stems() => PersonNouns.Rows
        .SelectMany(noun => noun.Finnish.Split(' ').Skip(1).Select(stem => (Noun: noun, Stem: stem)))
        .GroupBy(entry => entry.Stem[0])
        .ToDictionary(group => group.Key, group => group.ToArray());
}
