using System.Diagnostics.CodeAnalysis;

namespace RegisterNotice;

/// <summary>Reads telephone numbers as notices write them, into their international form (E.164), such as <c>+358401234567</c>.</summary>
public static class PhoneNumber
{
    private const int MinDigits = 7;
    private const int MaxDigits = 15;

    private const string FinlandPrefix = "+358";
    private const string FinlandDialled = "00358";

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
        e164 = text is null ? null : Normalize(text);
        return e164 is not null;
    }

    /// <summary>Whether a Finnish number costs the caller more than a call: the service numbers 0600 and 0700.</summary>
    /// <param name="e164">The number in its international form, as <see cref="TryNormalize"/> gives it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="e164"/> is null.</exception>
    public static bool IsPremiumRate(string e164) =>
        Guard.NotNull(e164).StartsWith(FinlandPrefix, StringComparison.Ordinal)
        && FinnishNumberingPlan.Find(e164[FinlandPrefix.Length..]) == FinnishNumberClass.PremiumRate;

    private static string? Normalize(string text) => Signs(text) switch
    {
        null or "" => null,
        var number when number.StartsWith(FinlandPrefix, StringComparison.Ordinal) => Finnish(number[FinlandPrefix.Length..]),
        var number when number.StartsWith(FinlandDialled, StringComparison.Ordinal) => Finnish(number[FinlandDialled.Length..]),
        ['+', >= '1' and <= '9', ..] number => number.Length - 1 is >= MinDigits and <= MaxDigits ? number : null,
        ['0', ..] number => Finnish(number[1..]),
        _ => null,
    };

    private static string? Finnish(string national) => FinnishNumberingPlan.Find(national) is null ? null : FinlandPrefix + national;

    /// <summary>The plus and the digits without what separates them; null where something else stands in the text.</summary>
    private static string? Signs(string text)
    {
        var signs = new char[FinlandDialled.Length + MaxDigits];
        var count = 0;
        var isOpen = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '0' and <= '9' || (c == '+' && count == 0))
            {
                if (count == signs.Length)
                {
                    return null;
                }

                signs[count++] = c;
            }
            else if (c == '(' && IsTrunkZero(text, i) && LeavesOutZero(new string(signs, 0, count)))
            {
                i += 2;
            }
            else if (c is '(' or ')')
            {
                if (isOpen != (c == ')'))
                {
                    return null;
                }

                isOpen = !isOpen;
            }
            else if (!char.IsWhiteSpace(c) && Separators.IndexOf(c) < 0)
            {
                return null;
            }
        }

        return isOpen ? null : new string(signs, 0, count);
    }

    private static bool IsTrunkZero(string text, int index) => string.CompareOrdinal(text, index, "(0)", 0, 3) == 0;

    // A zero in parentheses after the country's code is dialled within the country only. Codes have one to three digits.
    private static bool LeavesOutZero(string before) => before is ['+', _, ..] ? before.Length <= 4 && before != ItalyPrefix : before == FinlandDialled;
}
