using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Tells whether a sentence says that the processing rests on a relation, as the repealed act allowed: <c>asiakassuhteen perusteella</c>.</summary>
/// <remarks>In <c>asiakassuhteeseen perustuva oikeutettu etu</c> it is the interest that rests on the relation, and not the processing.</remarks>
internal static class BasisRelations
{
    private static readonly string[] Names =
    [
        "asiakassuhde", "asiakassuhteeseen", "perustuva suhde", "jäsenyyssuhde", "jäsensuhde", "kundförhållande", "kundrelation",
        "customer relationship",
    ];

    // Beside other bases, in all cases and compounds.
    private static readonly string[] Stems =
    [
        "asiakassuh", "asiakkuussuh", "jäsensuh", "jäsenyyssuh", "asiakkuuteen", "asiakkuus", "asiallinen yhte", "asialliseen yhte", "asiallisen yhte",
        "kundförhållande", "kundrelation", "customer relationship", "customer or contractual relationship", "relevant connection",
    ];

    // Behind a relation: something else rests on it, or is done about it.
    private static readonly string[] Governing = ["perustuv", "liittyv", "pohjautuv", "hoit", "hoid", "ylläpi", "päät", "arising", "based"];
    private static readonly string[] Grounds = ["perustu", "perustee", "perusteina", "perusteena", "peruste", "perusta", "based on", "basis", "grund", "baser"];

    /// <summary>Whether a sentence that speaks of bases names a relation as one.</summary>
    public static bool AreIn(Sentence sentence)
    {
        if (!sentence.Has(Meaning.Basis))
        {
            return sentence.Section.Announces(SectionKind.LegalBasis) && sentence.IsListItem && IsAlone(sentence.Text);
        }

        var isOnlyGround = !BasisStatements.NamesBasis(sentence) && TextScan.HasAny(sentence.Text, Names);
        return isOnlyGround || Array.Exists(Stems, stem => IsGround(sentence, stem));
    }

    // "asiakassuhde (laskutus)" as an item of a list of bases
    private static bool IsAlone(string text) =>
        Array.Exists(Stems, stem => text.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            && text.IndexOf("suhteen", StringComparison.OrdinalIgnoreCase) < 0;

    private static bool IsGround(Sentence sentence, string stem)
    {
        var text = sentence.Text;
        var at = IndexOf(text, stem);
        if (at < 0 || IsBehindInterest(sentence, at))
        {
            return false;
        }

        var end = TextScan.EndOfLetters(text, at + stem.Length);
        var behind = text[end..].TrimStart();
        var isBehindGround = Array.Exists(Grounds, word => IndexOf(text, word) is >= 0 and var ground && ground < at);
        var isBeforeGround = behind.StartsWith("perusteella", StringComparison.OrdinalIgnoreCase)
            || behind.StartsWith("nojalla", StringComparison.OrdinalIgnoreCase);
        return (isBehindGround || isBeforeGround)
            && !Array.Exists(Governing, word => behind.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    // "oikeutettu etu, joka syntyy asiakassuhteesta"
    private static bool IsBehindInterest(Sentence sentence, int at) =>
        Array.Exists(sentence.Hits, hit => hit.Meaning == Meaning.LegitimateInterests && hit.Start < at);

    private static int IndexOf(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
}
