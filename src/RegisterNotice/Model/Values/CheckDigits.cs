namespace RegisterNotice;

/// <summary>Check-digit arithmetic over ASCII digits, shared by the identifiers.</summary>
internal static class CheckDigits
{
    private static readonly int[] FinnishWeights = [7, 9, 10, 5, 8, 4, 2, 1];

    /// <summary>Eight digits of a business ID or a Finnish VAT number (Decree 288/2001, section 3). The serial number 0 is not given.</summary>
    public static bool IsFinnishBusinessId(ReadOnlySpan<char> digits) =>
        digits.Length == 8
            && AllDigits(digits)
            && WeightedSum(digits, FinnishWeights) % 11 == 0
            && !digits.SequenceEqual("00000000".AsSpan());

    public static bool AllDigits(string text) => AllDigits(text.AsSpan());

    public static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    public static int WeightedSum(ReadOnlySpan<char> digits, int[] weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * (digits[i] - '0');
        }

        return sum;
    }
}
