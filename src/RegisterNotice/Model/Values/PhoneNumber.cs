using System.Diagnostics.CodeAnalysis;

namespace RegisterNotice;

/// <summary>Reads telephone numbers as notices write them, into their international form (E.164), such as <c>+358401234567</c>.</summary>
public static class PhoneNumber
{
    private const int MinDigits = 7;
    private const int MaxDigits = 15;

    private const string FinlandPrefix = "+358";
    private const string FinlandDialled = "00358";
    private const int MostSigns = 5 + MaxDigits;

    // Italy's numbers keep the zero that other countries leave out when called from abroad.
    private const string ItalyPrefix = "+39";

    // The hyphen of the keyboard, those of typesetting, and the minus sign.
    private const string Separators = "-./\u2010\u2011\u2012\u2013\u2212";

    /// <summary>Reads a number in a Finnish or an international form.</summary>
    /// <param name="text">
    /// A Finnish number (<c>040 123 4567</c>, <c>+358 40 123 4567</c>, <c>00358 40 123 4567</c>, <c>+358 (0)40 123 4567</c>) that Finland's numbering plan admits, or
    /// a number of another country with <c>+</c>, the country's code and 7 to 15 digits in all. White space, hyphens, dots, slashes and parentheses may stand in it.
    /// </param>
    /// <param name="e164">The number in its international form, <c>+</c> and digits, or null.</param>
    /// <returns>Whether the text is such a number. Whether it is in use is not known.</returns>
    public static bool TryNormalize([NotNullWhen(true)] string? text, [NotNullWhen(true)] out string? e164)
    {
        Span<char> signs = stackalloc char[MostSigns];
        var number = Read(text, signs, out var isFinnish);
        e164 = number.IsEmpty ? null : (isFinnish ? FinlandPrefix : "") + number.ToString();
        return e164 is not null;
    }

    /// <summary>Whether the text is a number that <see cref="TryNormalize"/> reads.</summary>
    /// <param name="text">The number as written.</param>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        Span<char> signs = stackalloc char[MostSigns];
        return !Read(text, signs, out _).IsEmpty;
    }

    /// <summary>Whether a Finnish number costs the caller more than a call: the service numbers 0600 and 0700.</summary>
    /// <param name="text">The number, in any form that <see cref="TryNormalize"/> reads; another text is not one.</param>
    public static bool IsPremiumRate([NotNullWhen(true)] string? text)
    {
        Span<char> signs = stackalloc char[MostSigns];
        var number = Read(text, signs, out var isFinnish);
        return isFinnish && FinnishNumberingPlan.Find(number) == FinnishNumberClass.PremiumRate;
    }

    /// <summary>The number: of a Finnish one what follows the country's code, of another the plus and the digits; empty where the text is none.</summary>
    private static ReadOnlySpan<char> Read(string? text, Span<char> signs, out bool isFinnish)
    {
        isFinnish = false;
        if (text is null || Signs(text, signs) is not (> 0 and var count))
        {
            return default;
        }

        ReadOnlySpan<char> number = signs[..count];
        var national = number.StartsWith(FinlandPrefix.AsSpan()) ? number[FinlandPrefix.Length..]
            : number.StartsWith(FinlandDialled.AsSpan()) ? number[FinlandDialled.Length..]
            : number[0] == '0' ? number[1..]
            : default;
        if (!national.IsEmpty)
        {
            isFinnish = FinnishNumberingPlan.Find(national) is not null;
            return isFinnish ? national : default;
        }

        return number is ['+', >= '1' and <= '9', ..] && count - 1 is >= MinDigits and <= MaxDigits ? number : default;
    }

    /// <summary>Copies the plus and the digits without what separates them, and tells how many they are; -1 where something else stands in the text.</summary>
    private static int Signs(string text, Span<char> signs)
    {
        var count = 0;
        var isOpen = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '0' and <= '9' || (c == '+' && count == 0))
            {
                if (count == signs.Length)
                {
                    return -1;
                }

                signs[count++] = c;
            }
            else if (c == '(' && IsTrunkZero(text, i) && LeavesOutZero(signs[..count]))
            {
                i += 2;
            }
            else if (c is '(' or ')')
            {
                if (isOpen != (c == ')'))
                {
                    return -1;
                }

                isOpen = !isOpen;
            }
            else if (!char.IsWhiteSpace(c) && Separators.IndexOf(c) < 0)
            {
                return -1;
            }
        }

        return isOpen ? -1 : count;
    }

    private static bool IsTrunkZero(string text, int index) => string.CompareOrdinal(text, index, "(0)", 0, 3) == 0;

    // A zero in parentheses after the country's code is dialled within the country only. Codes have one to three digits.
    private static bool LeavesOutZero(ReadOnlySpan<char> before) =>
        before is ['+', _, ..] ? before.Length <= 4 && !before.SequenceEqual(ItalyPrefix.AsSpan()) : before.SequenceEqual(FinlandDialled.AsSpan());
}
