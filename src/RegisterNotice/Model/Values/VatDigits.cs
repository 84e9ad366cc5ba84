namespace RegisterNotice;

/// <summary>Digits in the body of a VAT number, where its shape says that they are digits.</summary>
internal static class VatDigits
{
    public static int Digit(string body, int index) => body[index] - '0';

    public static int Pair(string body, int index) => (10 * Digit(body, index)) + Digit(body, index + 1);

    /// <summary>Every second digit from the right but one counts twice, by the sum of its digits.</summary>
    public static int LuhnSum(string body, int start, int length)
    {
        var sum = 0;
        for (var i = 0; i < length; i++)
        {
            var digit = Digit(body, start + length - 1 - i) * (1 + (i % 2));
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum;
    }

    public static long Number(string body, int start, int length)
    {
        var number = 0L;
        for (var i = start; i < start + length; i++)
        {
            number = (number * 10) + Digit(body, i);
        }

        return number;
    }
}
