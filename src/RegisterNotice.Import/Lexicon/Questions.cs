namespace RegisterNotice.Import.Lexicon;

/// <summary>The words that questions begin with, in Finnish, Swedish and English.</summary>
internal static class Questions
{
    /// <summary>The words.</summary>
    public static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "mitä", "mikä", "mihin", "mistä", "miksi", "miten", "millä", "millaisia", "minkälaisia", "milloin", "missä", "minne", "kuka", "ketkä",
        "keitä", "keiden", "kenen", "kenelle", "keille", "kuinka", "kauanko",
        "vad", "vilka", "vilken", "vilket", "varför", "varifrån", "var", "när", "hur", "hurdana", "vem", "vems", "vilkas",
        "what", "which", "why", "where", "when", "how", "who", "whose", "whom",
    };

    /// <summary>Whether a line begins as a question does.</summary>
    public static bool Begin(string text) => Words.Contains(text[..FirstWord(text)]);

    /// <summary>Whether a line asks: it ends as a question does, and begins as one or with a verb that bears the sign of one (<c>Voidaanko</c>,
    /// <c>Käytetäänkö</c>).</summary>
    public static bool Ask(string text) =>
        text[^1] == '?' && (Begin(text)
            || (FirstWord(text) is > 3 and var end && text[end - 2] is 'k' or 'K' && text[end - 1] is 'o' or 'ö' or 'O' or 'Ö'));

    private static int FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }
}
