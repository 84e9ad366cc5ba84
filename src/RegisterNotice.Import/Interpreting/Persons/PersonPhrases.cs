using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting.Persons;

/// <summary>Finds the words of a text that name persons, each with what tells which persons are meant.</summary>
internal static class PersonPhrases
{
    /// <summary>The persons that a text names, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language (ISO 639-1).</param>
    public static List<PersonPhrase> In(string text, string language) => In(text, WordScan.Of(text), language);

    /// <summary>The persons that a text names whose words are known, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="language">Its language (ISO 639-1).</param>
    public static List<PersonPhrase> In(string text, List<Word> words, string language)
    {
        var found = language switch
        {
            "sv" => SwedishPersons.In(text, words),
            "en" => EnglishPersons.In(text, words),
            _ => FinnishPersonPhrases.In(text, words),
        };

        if (found.Count < 2)
        {
            return found;
        }

        // "alaikäisen jäsenen": who is told by a word for persons is told by the whole.
        found.RemoveAll(person => found.Exists(other => other.Start <= person.Start && other.End >= person.End
            && other.End - other.Start > person.End - person.Start));
        return found;
    }
}
