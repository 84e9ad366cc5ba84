using System.Diagnostics.CodeAnalysis;

namespace RegisterNotice;

/// <summary>Finds Finnish personal identity codes that slipped into a text, such as <c>010190-900P</c>.</summary>
/// <remarks>
/// Finnish: <i>henkilötunnus</i>; Swedish: <i>personbeteckning</i>. Day, month and year of birth, a sign for the century, an individual number and a check
/// character (Decree 128/2010, section 2, as amended by 690/2022). A published notice has no ground to hold one (Data Protection Act 1050/2018, section 29):
/// codes are found in order to be taken out, and nothing here keeps them.
/// </remarks>
public static class PersonalIdentityCodes
{
    private const int DateLength = 6;
    private const int IndividualLength = 3;

    // With a separator and a check character, and in a running text with a space on both sides of the separator.
    private const int MinLength = 11;
    private const int MaxLength = 13;

    private const string CheckCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    // What a word processor makes of the hyphen.
    private const string TypographicDashes = "\u2010\u2011\u2012\u2013\u2212";

    /// <summary>Whether the text is a code and nothing else.</summary>
    /// <param name="code">
    /// The code, in capital or small letters: the day exists in the century of the separator, the individual number is 002 or more (900 and more are given for
    /// a time or for tests), and the check character is right. Whether it is some person's is not known.
    /// </param>
    public static bool IsValid([NotNullWhen(true)] string? code) =>
        code is { Length: MinLength } && EndOfCode(code.AsSpan(), 0) == MinLength && TypographicDashes.IndexOf(code[DateLength]) < 0;

    /// <summary>Finds the next code in a running text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to start. A code that starts earlier is not found.</param>
    /// <param name="index">Where the code starts, or -1.</param>
    /// <param name="length">How many characters it has, or 0.</param>
    /// <returns>
    /// Whether a valid code was found. Its separator may also be a typographic dash, and a hyphen or dash may have a space on either side; a letter or digit
    /// right before or after makes it part of another number.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is outside the text.</exception>
    public static bool TryFind(string text, int start, out int index, out int length)
    {
        Guard.NotNull(text);
        if (start < 0 || start > text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "The start lies outside the text.");
        }

        return TryFind(text.AsSpan(), start, out index, out length);
    }

    /// <summary>Finds the next code in a part of a text.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, int start, out int index, out int length)
    {
        for (index = Digits.IndexIn(text,
            start); index >= 0 && index <= text.Length - MinLength; index = Digits.IndexIn(text, EndOfDigits(text, index)))
        {
            if (!IsLetterOrDigit(text, index - 1) && EndOfCode(text, index) is var end and >= 0 && !IsLetterOrDigit(text, end))
            {
                length = end - index;
                return true;
            }
        }

        (index, length) = (-1, 0);
        return false;
    }

    /// <summary>The code with its individual number hidden, for a message about it: <c>010190-***P</c>.</summary>
    /// <param name="code">The code. Any other text is hidden whole.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static string Mask(string code) =>
        Guard.NotNull(code).Length is >= MinLength and <= MaxLength
        && Number(code.AsSpan(), 0, DateLength) >= 0 && Number(code.AsSpan(), code.Length - 1 - IndividualLength, IndividualLength) >= 0
            ? code[..^(IndividualLength + 1)] + "***" + code[^1]
            : new string('*', code.Length);

    /// <summary>Where a valid code ends that starts here; -1 where none does. The text has room for the shortest code.</summary>
    private static int EndOfCode(ReadOnlySpan<char> text, int start)
    {
        var date = Number(text, start, DateLength);
        if (date < 0)
        {
            return -1;
        }

        var separator = start + DateLength;
        separator += char.IsWhiteSpace(text[separator]) ? 1 : 0;
        var serial = separator + 1;
        serial += char.IsWhiteSpace(text[serial]) ? 1 : 0;
        var individual = Number(text, serial, IndividualLength);
        var check = serial + IndividualLength;
        if (individual < 2 || check >= text.Length || Century(text[separator]) is not { } century)
        {
            return -1;
        }

        // Only a dash is set between spaces; letters and a plus would be words and sums.
        var isWhole = serial == start + DateLength + 1;
        return (isWhole || (century == 1900 && !IsLetterOrDigit(text, separator)))
            && CalendarDay.Exists(century + (date % 100), date / 100 % 100, date / 10_000)
            && IsSame(text[check], CheckCharacters[((date * 1000) + individual) % CheckCharacters.Length])
                ? check + 1
                : -1;
    }

    // Without regard to case. Some letters outside ASCII, such as the long s, would have a capital letter of ASCII.
    private static bool IsSame(char c, char capital) => c <= 'z' && char.ToUpperInvariant(c) == capital;

    // The letters joined the hyphen in 2023, when the numbers of some days of birth ran out.
    private static int? Century(char separator) => separator switch
    {
        '+' => 1800,
        '-' or (>= 'U' and <= 'Y') or (>= 'u' and <= 'y') => 1900,
        (>= 'A' and <= 'F') or (>= 'a' and <= 'f') => 2000,
        _ => TypographicDashes.IndexOf(separator) < 0 ? null : 1900,
    };

    /// <summary>The number that stands here; -1 where one of the characters is no digit.</summary>
    private static int Number(ReadOnlySpan<char> text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (i >= text.Length || text[i] is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + text[i] - '0';
        }

        return number;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end;
    }

    private static bool IsLetterOrDigit(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);
}
