using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Tests.Words.Lexicon;

/// <summary>The words of all tables of the lexicon, a line each: the table, what the word means, and the word in the table's notation.</summary>
internal static class LexiconWords
{
    public const string File = "tests/RegisterNotice.Tests/Words/Lexicon/words.txt";

    public static IEnumerable<string> All =>
    [
        .. MeaningWords.Rows.SelectMany(row => row.Phrases.Select(phrase => Line("word", $"{row.Meaning}", phrase))),
        .. Named("act", ActNames.Table, act => act),
        .. Named("country", CountryWords.Table, country => country.Value),
        .. Named("recipient", RecipientNames.Table, name => name),
        .. Named("category", RecipientCategories.Table, category => $"{category.Kind}|{category.Fi}|{category.Sv}|{category.En}"),
        .. Named("start", RetentionStarts.Table, start => $"{start}"),
        .. Named("tool", TrackingTools.Table, tool => $"{tool.Name}|{tool.Provider}"),
    ];

    /// <summary>A phrase as a text has it: inside a compound where it may stand there, and with an ending where it is a stem.</summary>
    public static string AsWritten(string phrase) =>
        (phrase.StartsWith('*') ? "oma" : "") + phrase.TrimStart('*').TrimEnd() + (phrase.EndsWith(' ') || !char.IsLetter(phrase[^1]) ? "" : "q");

    private static IEnumerable<string> Named<T>(string table, WordTable<T> words, Func<T, string> meaning) =>
        words.Phrases.Select(phrase => Line(table, meaning(words[new MeaningHit(phrase.Meaning, phrase.Row, 0, 0)]), phrase.Words));

    private static string Line(string table, string meaning, string phrase) => $"{table}\t{meaning}\t{phrase}|";
}
