using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads to whom a request goes where no address stands with it: "rekisterinpitäjälle", "kohdassa 2 mainitulle yhteyshenkilölle".</summary>
internal static class RequestAddressees
{
    private const int MostModifiers = 5;
    private const int FurthestPreposition = 4;

    private static readonly string[] Finnish =
    [
        "rekisterinpitäj", "yhteyshenkilö", "yhdyshenkilö", "vastuuhenkilö", "tietosuojavastaav", "rekisterivastaav", "rekisterinhoitaj",
        "asiakaspalvelu", "kirjaamo", "toimisto", "sihteeri",
        "jäsensihteeri", "puheenjohtaj", "hallituks", "isännöitsij", "meille",
    ];

    private static readonly string[] To = ["lle", "llemme", "aan", "ään", "oon", "öön", "uun", "iin", "umme"];

    // Somebody without an office, told by what they do: "rekisteriä hallinnoivalle henkilölle"; not who asks: "pyynnön esittäneelle henkilölle".
    private static readonly string[] Duties = ["vastaav", "hallinnoiv", "hoitav", "maini", "nimet", "nimit"];

    private static readonly string[] Modifiers = ["kohdassa", "edellä", "yllä", "ylempänä", "alla"];

    private static readonly string[] Others =
    [
        "personuppgiftsansvarig", "registeransvarig", "registerförar", "kontaktperson", "dataskyddsombud", "kundtjänst", "kansli", "registratorskontor", "oss",
        "controller", "person", "officer", "service", "registry", "office", "us",
    ];

    private static readonly string[] Prepositions = ["till", "to", "kontakta", "kontaktar", "contact", "contacting"];

    private static readonly string[] Contacting = ["yhteyttä", "yhteydessä", "kontakta", "contact"];

    /// <summary>The addressee in the words of the sentence; null where it names none.</summary>
    public static string? In(Sentence sentence)
    {
        if (sentence.HasAny(Meaning.SupervisoryAuthority, Meaning.Complain) || sentence.IsQuestion)
        {
            return null;
        }

        var words = sentence.Words;
        if (!sentence.Has(Meaning.Request) && !words.Exists(IsRequest))
        {
            return null;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if ((IsFinnish(words, i) ? FirstModifier(words, i) : Behind(words, i)) is { } first)
            {
                return sentence.Text[words[first].Start..words[i].End];
            }
        }

        return null;
    }

    // "tarkastuspyyntö", "oikaisupyynnöt"
    private static bool IsRequest(Word word) =>
        word.BeginsWithAny(Contacting) || word.Text.IndexOf("pyyntö", StringComparison.Ordinal) >= 0
            || word.Text.IndexOf("pyynnö", StringComparison.Ordinal) >= 0;

    private static bool IsFinnish(List<Word> words, int index)
    {
        var word = words[index];
        var isPerson = word.Text is "henkilölle" or "henkilöön" && index > 0 && words[index - 1].BeginsWithAny(Duties);
        return isPerson || (word.BeginsWithAny(Finnish) && (word.Text == "meille" || word.EndsWithAny(To)));
    }

    // "yhdistyksen rekisteriä hallinnoivalle henkilölle", "kohdassa 2 mainitulle yhteyshenkilölle"
    private static int? FirstModifier(List<Word> words, int index)
    {
        var first = index;
        while (first > 0 && index - first < MostModifiers && words[first].Mark == '\0' && Modifies(words[first - 1]))
        {
            first--;
        }

        return first;
    }

    private static bool Modifies(Word word) =>
        word.IsAny(Modifiers) || char.IsDigit(word.Text[0]) || word.EndsWith("lle")
            || word.Text.EndsWith("rekisteriä", StringComparison.Ordinal)
            || (word.EndsWith("n") && !word.EndsWith("aan") && !word.EndsWith("ään"));

    // "till den personuppgiftsansvarige", "contact the customer service": where the preposition stands before.
    private static int? Behind(List<Word> words, int index)
    {
        if (!words[index].BeginsWithAny(Others)
            || (words[index].Text.StartsWith("us", StringComparison.Ordinal) && words[index].Text != "us"))
        {
            return null;
        }

        for (var first = index; first > 0 && index - first < FurthestPreposition && words[first].Mark == '\0'; first--)
        {
            if (words[first - 1].IsAny(Prepositions))
            {
                return first;
            }
        }

        return null;
    }
}
