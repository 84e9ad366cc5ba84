namespace RegisterNotice;

/// <summary>
/// Finland's short numbers, which are dialled as they stand and within the country only: a row per range of first digits, with the least and most digits in
/// all.
/// </summary>
/// <remarks>After Traficom's regulation 32 on numbering, and the Finnish short numbers of libphonenumber.</remarks>
internal static class FinnishServiceNumbers
{
    private static readonly NumberRange[] Ranges =
    [
        new("10", "10", 5, 5), // Services of the whole country, such as 10023
        new("112", "112", 3, 3), // Emergencies
        new("116", "116", 6, 6), // Services of social value in the whole Union, such as 116 117
        new("118", "118", 3, 6), // Directory enquiries
        new("12", "18", 5, 5), // Services of operators
        new("751", "752", 5, 5), // Services of operators
    ];

    public static bool Has(ReadOnlySpan<char> digits)
    {
        foreach (var (from, to, min, max) in Ranges)
        {
            if (digits.Length >= min && digits.Length <= max
                && digits[..from.Length].SequenceCompareTo(from.AsSpan()) >= 0 && digits[..to.Length].SequenceCompareTo(to.AsSpan()) <= 0)
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct NumberRange(string From, string To, int Min, int Max);
}
