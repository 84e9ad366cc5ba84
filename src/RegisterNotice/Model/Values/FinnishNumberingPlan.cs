namespace RegisterNotice;

/// <summary>Finland's telephone numbers without the leading 0: a row per range of first digits, with the least and most digits in all.</summary>
/// <remarks>
/// After the Finnish data of libphonenumber. Its releases differ at the edges; a row takes the wider reading, so that no number in use is called wrong.
/// </remarks>
internal static class FinnishNumberingPlan
{
    private static readonly (string From, string To, int Min, int Max, FinnishNumberClass Class)[] Ranges =
    [
        ("131", "138", 6, 9, FinnishNumberClass.Geographic),
        ("141", "148", 5, 9, FinnishNumberClass.Geographic),
        ("151", "158", 6, 9, FinnishNumberClass.Geographic),
        ("161", "168", 6, 9, FinnishNumberClass.Geographic),
        ("171", "178", 6, 9, FinnishNumberClass.Geographic),
        ("181", "188", 6, 9, FinnishNumberClass.Geographic), // Åland
        ("191", "198", 5, 9, FinnishNumberClass.Geographic),
        ("21", "28", 5, 9, FinnishNumberClass.Geographic),
        ("31", "38", 5, 9, FinnishNumberClass.Geographic),
        ("51", "58", 5, 9, FinnishNumberClass.Geographic),
        ("61", "68", 5, 9, FinnishNumberClass.Geographic),
        ("81", "88", 5, 9, FinnishNumberClass.Geographic),
        ("900", "900", 5, 9, FinnishNumberClass.Geographic),
        ("91", "98", 5, 9, FinnishNumberClass.Geographic),
        ("40", "49", 6, 11, FinnishNumberClass.Mobile),
        ("50", "50", 6, 10, FinnishNumberClass.Mobile),
        ("10", "10", 6, 10, FinnishNumberClass.Corporate),
        ("20", "20", 6, 10, FinnishNumberClass.Corporate),
        ("202", "205", 5, 5, FinnishNumberClass.Corporate),
        ("209", "209", 5, 5, FinnishNumberClass.Corporate),
        ("29", "29", 6, 10, FinnishNumberClass.Corporate),
        ("30", "30", 6, 10, FinnishNumberClass.Corporate),
        ("39", "39", 6, 10, FinnishNumberClass.Corporate),
        ("601", "602", 8, 9, FinnishNumberClass.Corporate),
        ("606", "606", 10, 10, FinnishNumberClass.Corporate),
        ("701", "705", 8, 12, FinnishNumberClass.Corporate),
        ("707", "708", 10, 10, FinnishNumberClass.Corporate),
        ("7099", "7099", 8, 9, FinnishNumberClass.Corporate),
        ("71", "71", 9, 9, FinnishNumberClass.Corporate),
        ("73", "73", 10, 10, FinnishNumberClass.Corporate),
        ("750", "750", 5, 10, FinnishNumberClass.Corporate),
        ("753", "759", 5, 10, FinnishNumberClass.Corporate),
        ("800", "800", 7, 10, FinnishNumberClass.TollFree),
        ("600", "600", 8, 9, FinnishNumberClass.PremiumRate),
        ("700", "700", 8, 9, FinnishNumberClass.PremiumRate),
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
}
