namespace RegisterNotice;

/// <summary>The canonical form of a Finnish business ID.</summary>
internal static class BusinessIdForm
{
    /// <summary>Whether a text is seven digits, a hyphen and the check digit that fits them.</summary>
    public static bool IsCorrect(ReadOnlySpan<char> text)
    {
        if (text.Length != 9 || text[7] != '-')
        {
            return false;
        }

        Span<char> digits = stackalloc char[8];
        text[..7].CopyTo(digits);
        digits[7] = text[8];
        return CheckDigits.IsFinnishBusinessId(digits);
    }
}
