namespace RegisterNotice.Import.Interpreting;

/// <summary>Shortens texts.</summary>
internal static class Shortening
{
    /// <summary>A text of at most so many UTF-16 code units, with an ellipsis where it was longer. No character is cut in two.</summary>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = char.IsLowSurrogate(text[longest]) && char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end].TrimEnd() + "…";
    }
}
