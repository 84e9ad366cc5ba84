using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting.Persons;

/// <summary>Reads from the name of a register whose data it holds: <c>asiakasrekisteri</c>, <c>medlemsregister</c>, customer register.</summary>
internal static class RegisterOwners
{
    private static readonly string[] Registers =
    [
        "rekisteri", "rekisterin", "luettelo", "matrikkeli", "tietokanta", "register", "registret", "matrikel", "registry", "database",
    ];

    /// <summary>The persons in the name of a register; null where it names none.</summary>
    /// <param name="name">The name of the register.</param>
    /// <param name="language">The language of the name (ISO 639-1).</param>
    public static PersonPhrase? In(string name, string language)
    {
        var words = WordScan.Of(name);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var register in Registers)
            {
                if (words[i].EndsWith(register) && Named(words[i].Text[..^register.Length].TrimEnd('-'), language) is { } owners)
                {
                    return owners;
                }

                if (words[i].Text == register && i > 0 && Named(words[i - 1].Text, language) is { } before)
                {
                    return before;
                }
            }
        }

        return null;
    }

    // "medlems-" is the first part of a compound.
    private static PersonPhrase? Named(string part, string language)
    {
        var found = PersonPhrases.In(part, language);
        return found is [{ IsModified: false } whole] ? whole : null;
    }
}
