namespace RegisterNotice.Import.Lexicon;

/// <summary>The words that questions begin with, in Finnish, Swedish and English.</summary>
internal static class Questions
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "mitä", "mikä", "mihin", "mistä", "miksi", "miten", "millä", "millaisia", "minkälaisia", "milloin", "missä", "minne", "kuka", "ketkä", "keitä", "keiden", "kenen", "kenelle", "keille", "kuinka", "kauanko",
        "vad", "vilka", "vilken", "vilket", "varför", "varifrån", "var", "när", "hur", "hurdana", "vem", "vems", "vilkas",
        "what", "which", "why", "where", "when", "how", "who", "whose", "whom",
    };

    /// <summary>Whether a line begins as a question does.</summary>
    public static bool Begin(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end > 0 && Words.Contains(text[..end]);
    }
}
