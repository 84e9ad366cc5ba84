namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>A word of a text.</summary>
/// <param name="Text">The word in small letters; a hyphen at its beginning or end belongs to it (<c>asiakas-</c>, <c>-suoritusten</c>).</param>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Mark">The sign before it that parts clauses or phrases: a comma, a semicolon, a colon or a dash; nothing (<c>\0</c>) where only a
/// space stands there.</param>
/// <param name="Depth">In how many parentheses it stands.</param>
internal readonly record struct Word(string Text, int Start, int End, char Mark, int Depth)
{
    /// <summary>Whether the rest of a compound follows in a later word: <c>asiakas-</c>.</summary>
    public bool IsFirstOfCompound => Text.Length > 1 && Text[^1] == '-';

    public bool EndsWith(string ending) => Text.Length > ending.Length && Text.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Whether it ends with any of some endings.</summary>
    public bool EndsWithAny(ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it begins with any of some words.</summary>
    public bool BeginsWithAny(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsAny(ReadOnlySpan<string> words) => words.IndexOf(Text) >= 0;
}
