namespace RegisterNotice.Words.Lexicon;

/// <summary>
/// Looks for a single phrase by the rules of <see cref="PhraseAutomaton"/>, for tables whose rows must be told apart once a meaning is given.
/// </summary>
internal static class PhraseSearch
{
    /// <summary>
    /// Whether a phrase stands in a text: case does not count, whatever is neither letter nor digit parts words, and the last word may go on.
    /// </summary>
    public static bool IsIn(string? text, string phrase)
    {
        for (var i = 0; text is not null && i < text.Length; i++)
        {
            var startsWord = char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));
            if (startsWord && StandsAt(text, i, phrase))
            {
                return true;
            }
        }

        return false;
    }

    public static bool AnyIsIn(string? text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (IsIn(text, phrase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsAt(string text, int start, string phrase)
    {
        var at = start;
        foreach (var c in phrase)
        {
            if (c == ' ')
            {
                var gap = at;
                while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                {
                    at++;
                }

                if (at == gap)
                {
                    return false;
                }
            }
            else if (at < text.Length && char.ToLowerInvariant(text[at]) == c)
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
