namespace RegisterNotice;

/// <summary>The form of a language tag (BCP 47).</summary>
/// <remarks>Language, then subtags of one to eight letters or digits: enough to tell a tag from a word; the registry is not ours to keep.</remarks>
internal static class LanguageTagForm
{
    /// <summary>The longest tag that the form of BCP 47 asks programs to hold.</summary>
    public const int MostCharacters = 35;

    /// <summary>The tag in its canonical case; null where the text is not well-formed.</summary>
    public static string? Canonical(string text)
    {
        if (text.Length > MostCharacters)
        {
            return null;
        }

        var subtags = text.Split('-');
        if (subtags[0].Length is < 2 or > 8 || !subtags[0].All(IsLetter))
        {
            return null;
        }

        for (var i = 0; i < subtags.Length; i++)
        {
            var subtag = subtags[i];
            if (subtag.Length is 0 or > 8 || !subtag.All(IsLetterOrDigit))
            {
                return null;
            }

            subtags[i] = (i > 0 && subtags[i - 1].Length > 1, subtag.Length) switch
            {
                (true, 2) => subtag.ToUpperInvariant(),
                (true, 4) when IsLetter(subtag[0]) => char.ToUpperInvariant(subtag[0]) + subtag[1..].ToLowerInvariant(),
                _ => subtag.ToLowerInvariant(),
            };
        }

        return string.Join("-", subtags);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsLetterOrDigit(char c) => IsLetter(c) || c is >= '0' and <= '9';
}
