using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Persons;

/// <summary>Finds Finnish words for persons with the words before them that belong to them: <c>palveluun rekisteröityneiden käyttäjien</c>,
/// <c>yhdistyksen jäsenistä</c>.</summary>
internal static class FinnishPersonPhrases
{
    private const int MostModifiers = 3;
    private const int MostComplements = 4;

    // What says whose register it is and not whose data: a group is no other for it.
    private static readonly string[] Keepers =
    [
        "rekisterinpitäjän", "yhtiön", "yrityksen", "rekisterin", "oy:n", "oyj:n", "ry:n", "ab:n", "ky:n", "tmi:n", "sr:n",
    ];

    // No modifiers, though they end as genitives, adjectives or participles do.
    private static readonly string[] Strangers =
    [
        "kuin", "niin", "siten", "kun", "ennen", "sen", "jonka", "jälkeen", "ollen", "lukien", "alkaen", "koskien", "muun", "kuten",
        "sekä", "ja", "tai", "on", "ovat", "ei", "myös", "lisäksi",
        "vain", "ainoastaan", "mukaan", "perusteella", "kanssa", "varten", "osalta", "ajan", "aikana", "kohdalla", "esimerkiksi",
        "muassa", "rekisterissä", "rekisteriin", "tiedot", "tietoja", "rekisteröidyn", "henkilön", "heidän", "hänen", "niiden", "näiden",
        "joiden", "kaikkien", "meidän", "teidän", "itsensä", "kyseisen", "useimmiten", "yleensä", "joskus",
    ];

    private static readonly string[] Participles = ["vat", "vät", "neet", "lleet", "tut", "tyt", "dut", "dyt"];

    private static readonly string[] Underage = ["alaikäi", "alle"];

    public static List<PersonPhrase> In(string text) => In(text, WordScan.Of(text));

    /// <summary>Those in a text whose words are known.</summary>
    public static List<PersonPhrase> In(string text, List<Word> words)
    {
        var found = new List<PersonPhrase>();
        // "asiakkailta/toimittajilta" are two words; the text keeps its length.
        words = text.IndexOf('/') < 0 ? words : WordScan.Of(text.Replace('/', ' '));
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsFirstOfCompound && FinnishPersonForms.TryFind(words[i].Text, out var person))
            {
                found.Add(Whole(text, words, i, person.Noun, person.Plural, person.Case, person.IsCompound));
            }
        }

        return found;
    }

    private static PersonPhrase Whole(string text, List<Word> words, int index, PersonNoun noun, string plural, PersonCase form, bool isCompound)
    {
        var first = FirstOf(text, words, index, form);
        var name = plural;
        var agrees = true;
        for (var i = index - 1; i >= first; i--)
        {
            // Only what stands right before the noun agrees with it: "suljetun ryhmän jäsenet".
            var agreeing = agrees ? FinnishModifiers.PluralOf(words[i].Text) : null;
            agrees = agreeing is not null;
            name = $"{agreeing ?? text[words[i].Start..words[i].End]}{text[words[i].End..words[i + 1].Start]}{name}";
        }

        var isMinor = noun.Kind == PersonKind.Children || Enumerable.Range(first, index - first).Any(i => words[i].BeginsWithAny(Underage));
        return new(name, noun.Kind, form, isCompound || first < index, isMinor, words[first].Start, words[index].End);
    }

    // Where the words that belong to a noun begin.
    private static int FirstOf(string text, List<Word> words, int index, PersonCase form)
    {
        var first = WithComplements(text, words, index);
        for (var modifiers = 0; first > 0 && modifiers < MostModifiers && MayPrecede(words, first - 1, first); modifiers++)
        {
            var word = words[first - 1];
            if ((word.BeginsWithAny(Underage) || !IsPerson(word))
                && FinnishModifiers.Has(word.Text) && (form == PersonCase.Named
                || !FinnishModifiers.IsNominative(word.Text)))
            {
                first = WithComplements(text, words, first - 1);
            }
            else if (FinnishEndings.IsGenitive(word) && !FinnishModifiers.Has(word.Text)
                && !IsPerson(word) && !word.IsAny(Keepers))
            {
                first--;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    // "vähintään kerran tilauksen" before "tehneiden", "leirille" before "osallistuvien".
    private static int WithComplements(string text, List<Word> words, int participle)
    {
        var first = participle;
        if (FinnishModifiers.PluralOf(words[participle].Text) is not { } plural
            || !Array.Exists(Participles, ending => plural.EndsWith(ending, StringComparison.Ordinal)))
        {
            return first;
        }

        for (var count = 0; first > 0 && count < MostComplements && MayPrecede(words, first - 1, first); count++)
        {
            var word = words[first - 1];
            if (!(FinnishEndings.IsIllative(word) || FinnishEndings.IsLocal(word) || FinnishEndings.IsGenitive(word) || IsAdverb(word)
                || word.EndsWith("nsa") || word.EndsWith("nsä")))
            {
                break;
            }

            first--;
        }

        return first < participle ? WithName(text, words, first) : first;
    }

    // "Suuri Neulepäivä 2025 -tapahtumaan": the name to which a compound is joined.
    private static int WithName(string text, List<Word> words, int first)
    {
        var start = first;
        while (words[first].Text[0] == '-' && start > 0 && first - start < MostComplements && words[start].Mark == '\0'
            && (char.IsUpper(text[words[start - 1].Start]) || char.IsDigit(text[words[start - 1].Start])))
        {
            start--;
        }

        return start;
    }

    // Those who are called by what they do are modifiers as well: "ilmoittautuneet", "ilmoittautuneet asiakkaat".
    private static bool IsPerson(Word word) =>
        FinnishPersonForms.TryFind(word.Text, out var found)
            && !Array.Exists(Participles, ending => found.Plural.EndsWith(ending, StringComparison.Ordinal));

    private static bool MayPrecede(List<Word> words, int index, int next) =>
        words[next].Mark == '\0' && words[index].Depth == words[next].Depth && !words[index].IsAny(Strangers)
            && (char.IsLetter(words[index].Text[0]) || words[index].Text.Length > 1)
            && !char.IsDigit(words[index].Text[0]) && !IsVerb(words[index]);

    private static bool IsVerb(Word word) => VerbTable.Of("fi").Find(word.Text) is { IsFinite: true } || PassiveForms.Has(word);

    private static bool IsAdverb(Word word) =>
        word.Text is "vähintään" or "kerran" or "jo" or "hyvin" or "uudelleen" or "aiemmin" or "verkossa" || word.EndsWith("sti");
}
