namespace RegisterNotice;

/// <summary>One form of a member state's VAT numbers, without the prefix: a shape, and a check of the digits that fit it.</summary>
/// <remarks>
/// The shape has a sign per character: <c>d</c> a digit, <c>n</c> a digit other than 0, <c>l</c> a letter, <c>a</c> a letter or a digit, <c>s</c> a letter,
/// <c>+</c> or <c>*</c>; a capital letter or a digit stands for itself.
/// </remarks>
internal sealed class VatForm(string shape, Func<string, bool> check)
{
    private const int PrefixLength = 2;

    /// <summary>Whether a number, prefix included, has this form.</summary>
    public bool Matches(string number) => number.Length == PrefixLength + shape.Length && HasShape(number) && check(number[PrefixLength..]);

    private bool HasShape(string number)
    {
        // A serial number of zeros passes most checks, and no state gives it out.
        var isZero = true;
        for (var i = 0; i < shape.Length; i++)
        {
            var c = number[PrefixLength + i];
            if (!Fits(c, shape[i]))
            {
                return false;
            }

            isZero &= shape[i] is not ('d' or 'n') || c == '0';
        }

        return !isZero;
    }

    private static bool Fits(char c, char sign) => sign switch
    {
        'd' => IsDigit(c),
        'n' => IsDigit(c) && c != '0',
        'l' => IsLetter(c),
        'a' => IsLetter(c) || IsDigit(c),
        's' => IsLetter(c) || c is '+' or '*',
        _ => c == sign,
    };

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is >= 'A' and <= 'Z';
}
