namespace RegisterNotice.Internal;

/// <summary>Finds what is no Unicode text: halves of surrogate pairs.</summary>
internal static class IllFormedText
{
    /// <summary>The index of the first half that stands alone, or -1.</summary>
    public static int IndexIn(string text)
    {
#if NET
        var start = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (start < 0)
        {
            return -1;
        }
#else
        const int start = 0;
#endif
        for (var i = start; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    /// <summary>The text, where it is well-formed.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static string Refuse(string text)
    {
        var at = IndexIn(text);
        return at < 0
            ? text
            : throw new ArgumentException($"A text holds half of a surrogate pair (U+{(int)text[at]:X4}) at index {at}, which JSON in UTF-8 cannot hold. Replace it: \"{Excerpt(text, at)}\".", nameof(text));
    }

    private static string Excerpt(string text, int at) =>
        text[Math.Max(0, at - 20)..at] + "\uFFFD" + text[(at + 1)..Math.Min(text.Length, at + 21)];
}
