using RegisterNotice.Words;

namespace RegisterNotice.Changes.Telling;

/// <summary>Words of a notice within a sentence about a change.</summary>
internal static class Quoted
{
    private const int Longest = 160;

    /// <summary>The words in the quotes of a language, cut where they are long.</summary>
    public static string In(string text, LanguageTag language)
    {
        var words = Short(text);
        return language.Value == "en" ? $"\"{words}\"" : $"\u201D{words}\u201D";
    }

    /// <summary>The words on one line, without the full stop behind them, cut where they are long.</summary>
    public static string Short(string text)
    {
        var words = Legible.Line(Comparing.PlainText.Squeeze(text)).TrimEnd('.', ':');
        if (words.Length <= Longest)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', Longest);
        var cut = end > 0 ? end : Longest;
        return words[..(char.IsHighSurrogate(words[cut - 1]) ? cut - 1 : cut)] + "\u2026";
    }
}
