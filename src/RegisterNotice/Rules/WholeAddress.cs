namespace RegisterNotice.Rules;

/// <summary>Addresses that stand whole in <see cref="PostalAddress.Street"/>, as the model allows where the parts could not be told apart.</summary>
internal static class WholeAddress
{
    private const int FinnishCode = 5;
    private const int ShortestCode = 4;

    /// <summary>
    /// Whether the street goes on after itself: "Esimerkkitie 1, 00100 Helsinki", "Gade 1 1000 København", "1 Example Street, Dublin 2, Ireland". In Finland
    /// there must be a postal code of five digits and a town.
    /// </summary>
    public static bool StandsIn(PostalAddress address)
    {
        if (address is not { Street: { } street, PostalCode: null, Town: null })
        {
            return false;
        }

        return address.Country is { Value: "FI" or "AX" }
            ? HasCodeAndTown(street.AsSpan(), FinnishCode)
            : HasCodeAndTown(street.AsSpan(), ShortestCode) || GoesOn(street.AsSpan());
    }

    // Digits that no street number has so many of, and a word behind them: "47200 Elimäki".
    private static bool HasCodeAndTown(ReadOnlySpan<char> street, int digits)
    {
        var count = 0;
        for (var i = 0; i < street.Length; i++)
        {
            if (street[i] is >= '0' and <= '9')
            {
                count++;
                continue;
            }

            if (i > count && (digits == FinnishCode ? count == digits : count >= digits) && char.IsLetter(FirstOf(street[i..])))
            {
                return true;
            }

            count = 0;
        }

        return false;
    }

    // At least two parts follow the street, or one with a word and a number, such as "Leeds AB1 2CD".
    private static bool GoesOn(ReadOnlySpan<char> street)
    {
        var parts = 0;
        while (street.IndexOfAny(",;\n".AsSpan()) is >= 0 and var end)
        {
            street = street[(end + 1)..];
            var next = street.IndexOfAny(",;\n".AsSpan());
            var part = next < 0 ? street : street[..next];
            if (!char.IsUpper(FirstOf(part)))
            {
                continue;
            }

            parts++;
            if (parts > 1 || part.IndexOfAny("0123456789".AsSpan()) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static char FirstOf(ReadOnlySpan<char> text) => text.TrimStart() is [var first, ..] ? first : ' ';
}
