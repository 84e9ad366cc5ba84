namespace RegisterNotice.Rules;

/// <summary>Words of a notice within a message.</summary>
internal static class Quote
{
    // A message is a list's line, no place for a whole paragraph.
    private const int Longest = 160;

    /// <summary>The words without the full stop behind them, cut where they are long.</summary>
    public static string Of(string text)
    {
        var words = text.Trim().TrimEnd('.');
        if (words.Length <= Longest)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', Longest);
        return words[..(end > 0 ? end : Longest)] + "…";
    }

    /// <summary>The words in a language, or in another where they are not given in it; or what stands for them where there are none.</summary>
    public static string Of(LocalizedText? text, LanguageTag language, string otherwise = "-") => text is { Count: > 0 }
        ? Of(text.For(language))
        : otherwise;
}
