using System.Diagnostics.CodeAnalysis;

namespace RegisterNotice;

/// <summary>Reads telephone numbers as notices write them, into their international form (E.164), such as <c>+358401234567</c>.</summary>
public static class PhoneNumbers
{
    private const int MinDigits = 7;
    private const int MaxDigits = 15;

    private const string Finland = "358";
    private const string FinlandPrefix = "+" + Finland;
    private const int MostSigns = 5 + MaxDigits;

    // Italy's numbers keep the zero that other countries leave out when called from abroad.
    private const string Italy = "39";

    // What follows 99 in Finland's international prefixes besides 00: each leads by the network of one operator (after libphonenumber).
    private static readonly string[] Operators =
    [
        "0", "1", "4", "6", "9", "511", "532", "533", "541", "555", "559", "577", "588", "590", "599"
    ];

    // The hyphen of the keyboard, those of typesetting, and the minus sign.
    private const string Separators = "-./\u2010\u2011\u2012\u2013\u2212";

    /// <summary>Reads a number in a Finnish or an international form.</summary>
    /// <param name="text">
    /// A Finnish number (<c>040 123 4567</c>, <c>+358 40 123 4567</c>, <c>00358 40 123 4567</c>, <c>+358 (0)40 123 4567</c>) that Finland's numbering plan
    /// admits, or a number of another country with <c>+</c>, <c>00</c> or another international prefix of Finland (<c>990</c>), the country's code (ITU-T
    /// E.164) and 7 to 15 digits in all. White space, hyphens, dots, slashes and parentheses may stand in it.
    /// </param>
    /// <param name="e164">The number in its international form, <c>+</c> and digits, or null.</param>
    /// <returns>Whether the text is such a number. Whether it is in use is not known. Service numbers (<see cref="IsServiceNumber"/>) have no international
    /// form.</returns>
    public static bool TryNormalize([NotNullWhen(true)] string? text, [NotNullWhen(true)] out string? e164)
    {
        Span<char> signs = stackalloc char[MostSigns];
        var number = Read(text, signs, out var isFinnish);
        var prefix = isFinnish ? FinlandPrefix : "";
        e164 = number.IsEmpty ? null : prefix + number.ToString();
        return e164 is not null;
    }

    /// <summary>Whether the text is a number that <see cref="TryNormalize"/> reads.</summary>
    /// <param name="text">The number as written.</param>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        Span<char> signs = stackalloc char[MostSigns];
        return !Read(text, signs, out _).IsEmpty;
    }

    /// <summary>Whether the text is a short number that is dialled as it stands, within Finland only: <c>112</c>, <c>116 117</c>, <c>10023</c>.</summary>
    /// <param name="text">The number as written; white space and what else <see cref="TryNormalize"/> allows may stand in it.</param>
    public static bool IsServiceNumber([NotNullWhen(true)] string? text)
    {
        Span<char> signs = stackalloc char[MostSigns];
        return text is not null && Signs(text, signs) is > 0 and var count && FinnishServiceNumbers.Has(signs[..count]);
    }

    /// <summary>Whether the text is a number that can be called from Finland at least.</summary>
    internal static bool CanBeCalled([NotNullWhen(true)] string? text) => IsValid(text) || IsServiceNumber(text);

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
        if (InternationalPrefix(number) is > 0 and var prefix || OperatorPrefix(text, number, out prefix))
        {
            var international = number[prefix..];
            if (international.StartsWith(Finland.AsSpan()))
            {
                return Finnish(international[Finland.Length..], out isFinnish);
            }

            if (international.Length is < MinDigits or > MaxDigits || !CountryCallingCodes.Begin(international))
            {
                return default;
            }

            // The plus takes the place of the last sign of the prefix.
            signs[prefix - 1] = '+';
            return signs.Slice(prefix - 1, international.Length + 1);
        }

        return number[0] == '0' ? Finnish(number[1..], out isFinnish) : default;
    }

    private static ReadOnlySpan<char> Finnish(ReadOnlySpan<char> national, out bool isFinnish)
    {
        isFinnish = !national.IsEmpty && FinnishNumberingPlan.Find(national) is not null;
        return isFinnish ? national : default;
    }

    /// <summary>How many signs stand before the country's code: the plus, or 00.</summary>
    private static int InternationalPrefix(ReadOnlySpan<char> signs) => signs switch
    {
        ['+', ..] => 1,
        ['0', '0', ..] => 2,
        _ => 0,
    };

    /// <summary>Whether a number begins with an operator's own prefix, written apart: run together it looks like any long number.</summary>
    private static bool OperatorPrefix(string text, ReadOnlySpan<char> number, out int length)
    {
        length = 0;
        if (number is not ['9', '9', ..])
        {
            return false;
        }

        foreach (var follows in Operators)
        {
            length = 2 + follows.Length;
            var written = text.AsSpan().TrimStart();
            if (number[2..].StartsWith(follows.AsSpan())
                && written.StartsWith(number[..length])
                && written[length..] is [' ' or '\u00A0' or '-', ..])
            {
                return true;
            }
        }

        return false;
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
        InternationalPrefix(before) is > 0 and var prefix
            && before.Length - prefix is >= 1 and <= 3
            && !before[prefix..].SequenceEqual(Italy.AsSpan());
}
