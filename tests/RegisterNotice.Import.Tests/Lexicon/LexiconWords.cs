using RegisterNotice.Import.Lexicon;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Tests.Lexicon;

/// <summary>The words of all tables of the lexicon, a line each: the table, what the word means, and the word in the table's notation.</summary>
internal static class LexiconWords
{
    public const string File = "tests/RegisterNotice.Import.Tests/Lexicon/words.txt";

    public static IEnumerable<string> All =>
    [
        .. HeadingWords.Kinds.SelectMany(row => row.Phrases.Select(phrase => Line("heading", $"{row.Kind}", phrase))),
        .. HeadingWords.Others.SelectMany(row => row.Phrases.Select(phrase => Line("inHeading", $"{row.Word}", phrase))),
        .. ChromeWords.Anywhere.Select(word => Line("chrome", "anywhere", word)),
        .. ChromeWords.Alone.Select(word => Line("chrome", "alone", word)),
        .. Questions.Words.Select(word => Line("question", "", word)),
    ];

    /// <summary>A phrase as a text has it: inside a compound where it may stand there, and with an ending where it is a meaning.</summary>
    public static string AsWritten(string phrase) =>
        (phrase.StartsWith('*') ? "oma" : "") + phrase.TrimStart('*').TrimEnd() + (phrase.EndsWith(' ') || !char.IsLetter(phrase[^1]) ? "" : "q");

    private static string Line(string table, string meaning, string phrase) => $"{table}\t{meaning}\t{phrase}|";
}
