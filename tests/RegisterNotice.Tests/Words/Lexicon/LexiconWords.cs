using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Tests.Words.Lexicon;

/// <summary>The words of all tables of the lexicon, a line each: the table, what the word means, and the word in the table's notation.</summary>
internal static class LexiconWords
{
    public const string File = "tests/RegisterNotice.Tests/Words/Lexicon/words.txt";

    public static IEnumerable<string> All =>
    [
        .. LexiconTable.Rows.SelectMany(row => LexiconNotation.Read(row.Phrases).Select(phrase => Line("word", $"{row.Meaning}", phrase))),
        .. Named("act", ActNames.Table, act => act),
        .. Named("country", CountryWords.Table, country => country.Value),
        .. Named("recipient", RecipientNames.Table, name => name),
        .. Named("category", RecipientCategories.Table, category => $"{category.Kind}|{category.Fi}|{category.Sv}|{category.En}"),
        .. Named("start", RetentionStarts.Table, start => $"{start}"),
        .. Named("tool", TrackingTools.Table, tool => $"{tool.Name}|{tool.Provider}"),
    ];

    /// <summary>Sentences that have a phrase, or one of each group of phrases that mean something together: each of a group once.</summary>
    public static IEnumerable<string> Sentences(string phrase)
    {
        var groups = phrase.Split(" & ").Where(group => group[0] != '!').SelectMany(group => group.Split('>')).Select(group => Array.ConvertAll(group.Trim().Split('|'), AsWritten)).ToArray();
        return Enumerable.Range(0, groups.Max(group => group.Length)).Select(i => $"Xyz {string.Join(" xyz ", groups.Select(group => group[Math.Min(i, group.Length - 1)]))} xyz.");
    }

    // Inside a compound where it may stand there, and with an ending where it is a stem.
    private static string AsWritten(string phrase) => LexiconNotation.NamesMeaning(phrase)
        ? AsWritten(PlainOf(LexiconTable.Rows.Single(row => $"{row.Meaning}" == phrase)).First())
        : (phrase.StartsWith('*') ? "oma" : "") + phrase.Trim('*') + (phrase.EndsWith('*') ? "q" : "");

    private static IEnumerable<string> PlainOf(LexiconRow row) =>
        LexiconNotation.Read(row.Phrases).Where(words => words.StandsAlone).Select(words => words.Wanted[0]).Concat(LexiconVerbs.Of(row).SelectMany(LexiconVerbs.Plain));

    private static IEnumerable<string> Named<T>(string table, WordTable<T> words, Func<T, string> meaning) =>
        words.Phrases.Select(phrase => Line(table, meaning(words[new MeaningHit(phrase.Meaning, (byte)phrase.Row, 0, 0)]), phrase.Words));

    private static string Line(string table, string meaning, LexiconPhrase phrase) =>
        Line(table, meaning, string.Join(" & ", [.. phrase.Wanted, .. phrase.Unwanted.Select(group => "!" + group)]));

    private static string Line(string table, string meaning, string phrase) => $"{table}\t{meaning}\t{phrase}";
}
