namespace RegisterNotice;

/// <summary>Finland's telephone numbers without the leading 0: a row per range of first digits, with the least and most digits in all.</summary>
/// <remarks>
/// After the Finnish data of libphonenumber. Its releases differ at the edges; a row takes the wider reading, so that no number in use is called wrong.
/// </remarks>
internal static class FinnishNumberingPlan
{
    private static readonly NumberRange[] Ranges =
    [
        new("131", "138", 6, 9, FinnishNumberClass.Geographic),
        new("141", "148", 5, 9, FinnishNumberClass.Geographic),
        new("151", "158", 6, 9, FinnishNumberClass.Geographic),
        new("161", "168", 6, 9, FinnishNumberClass.Geographic),
        new("171", "178", 6, 9, FinnishNumberClass.Geographic),
        new("181", "188", 6, 9, FinnishNumberClass.Geographic), // Åland
        new("191", "198", 5, 9, FinnishNumberClass.Geographic),
        new("21", "28", 5, 9, FinnishNumberClass.Geographic),
        new("31", "38", 5, 9, FinnishNumberClass.Geographic),
        new("51", "58", 5, 9, FinnishNumberClass.Geographic),
        new("61", "68", 5, 9, FinnishNumberClass.Geographic),
        new("81", "88", 5, 9, FinnishNumberClass.Geographic),
        new("900", "900", 5, 9, FinnishNumberClass.Geographic),
        new("91", "98", 5, 9, FinnishNumberClass.Geographic),
        new("40", "49", 6, 11, FinnishNumberClass.Mobile),
        new("50", "50", 6, 10, FinnishNumberClass.Mobile),
        new("10", "10", 6, 10, FinnishNumberClass.Corporate),
        new("20", "20", 6, 10, FinnishNumberClass.Corporate),
        new("202", "205", 5, 5, FinnishNumberClass.Corporate),
        new("209", "209", 5, 5, FinnishNumberClass.Corporate),
        new("29", "29", 6, 10, FinnishNumberClass.Corporate),
        new("30", "30", 6, 10, FinnishNumberClass.Corporate),
        new("39", "39", 6, 10, FinnishNumberClass.Corporate),
        new("601", "602", 8, 9, FinnishNumberClass.Corporate),
        new("606", "606", 10, 10, FinnishNumberClass.Corporate),
        new("701", "705", 8, 12, FinnishNumberClass.Corporate),
        new("707", "708", 10, 10, FinnishNumberClass.Corporate),
        new("7099", "7099", 8, 9, FinnishNumberClass.Corporate),
        new("71", "71", 9, 9, FinnishNumberClass.Corporate),
        new("73", "73", 10, 10, FinnishNumberClass.Corporate),
        new("750", "750", 5, 10, FinnishNumberClass.Corporate),
        new("753", "759", 5, 10, FinnishNumberClass.Corporate),
        new("800", "800", 7, 10, FinnishNumberClass.TollFree),
        new("600", "600", 8, 9, FinnishNumberClass.PremiumRate),
        new("700", "700", 8, 9, FinnishNumberClass.PremiumRate),
    ];

    /// <summary>The class of a national number of digits, without the leading 0; null where no range admits it.</summary>
    public static FinnishNumberClass? Find(ReadOnlySpan<char> national)
    {
        // The first digit is the same in all of a range, and tells most ranges off quickly.
        foreach (var (from, to, min, max, numberClass) in Ranges)
        {
            if (national.Length >= min && national.Length <= max && from[0] == national[0]
                && national[..from.Length].SequenceCompareTo(from.AsSpan())
                    >= 0 && national[..to.Length].SequenceCompareTo(to.AsSpan()) <= 0)
            {
                return numberClass;
            }
        }

        return null;
    }

    private readonly record struct NumberRange(string From, string To, int Min, int Max, FinnishNumberClass Class);
}
