using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Interpreting.Persons;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Tells where words say which groups of data subjects there are.</summary>
internal static class GroupWords
{
    private const int MostWordsBefore = 5;

    private static readonly string[] DataSubjects = ["rekisteröityjä", "rekisteröityinä", "rekisteröidyt", "registrerade", "subjects"];
    private static readonly string[] Being = ["ovat", "on", "är", "utgörs", "are", "include", "consist", "consists", "comprise"];

    private static readonly string[] Themselves =
    [
        "itseltään", "itseltänsä", "itse", "själv", "själva", "themselves", "himself", "herself",
    ];

    /// <summary>Where the groups stand behind words that say who the data subjects are: <c>Rekisteröityjä ovat asiakkaat</c>; null where a sentence
    /// does not say it.</summary>
    public static int? StatedFrom(Sentence sentence)
    {
        var words = sentence.Words;
        for (var i = 0; i + 1 < Math.Min(words.Count, MostWordsBefore + 1); i++)
        {
            if (words[i].IsAny(DataSubjects) && words[i + 1].IsAny(Being) && words[i + 1].Mark == '\0')
            {
                return words[i + 1].End;
            }
        }

        return null;
    }

    /// <summary>Whether an item of a list names persons, several of a kind, and no datum of theirs: <c>seuran jäsenet</c>, and not <c>jäsenten
    /// nimet</c>.</summary>
    public static bool AreGroups(Sentence sentence)
    {
        var language = sentence.Language;
        return sentence.IsListItem && !new Readings(sentence.Text).Meanings.Has(Meaning.DataItem)
            && PersonPhrases.In(sentence.Text, sentence.Words, language).Exists(person => person.Case == PersonCase.Named
            && (language is "sv" or "en" || sentence.Text[person.End - 1] == 't'));
    }

    /// <summary>Whether data are said to be those of persons: <c>jäsenten henkilötietoja</c>.</summary>
    public static bool OwnData(string text, PersonPhrase person) =>
        WordScan.Of(text[person.End..]) is [var next, ..] && next.Mark == '\0'
        && (next.BeginsWithAny(["henkilötieto", "henkilötied", "personuppgift", "personal"])
        || next.Text is "tietoja" or "tiedot" or "uppgifter" or "data");

    /// <summary>Whether persons are said to tell of themselves: <c>asiakkaalta itseltään</c>.</summary>
    public static bool AreSaidOfThemselves(string text, PersonPhrase person) =>
        WordScan.Of(text[person.End..]) is [var next, ..] && next.Mark == '\0' && next.IsAny(Themselves);
}
