using static RegisterNotice.VatDigits;

namespace RegisterNotice;

/// <summary>VAT numbers that are a person's own number, with a day of birth in it: such a number is personal data.</summary>
/// <remarks>
/// Stricter than python-stdnum, which counts months by remainders (so that 49 is September), takes Latvian births after 2099 and lets any Slovak birth number
/// pass, of which it says itself that it is unclear.
/// </remarks>
internal static class VatPersons
{
    private static readonly int[] BulgarianCitizen = [2, 4, 8, 5, 10, 9, 7, 3, 6];
    private static readonly int[] BulgarianForeigner = [21, 19, 17, 13, 11, 9, 7, 3, 1];
    private static readonly int[] BulgarianOther = [4, 3, 2, 7, 6, 5, 4, 3, 2];
    private static readonly int[] CzechSpecial = [0, 8, 7, 6, 5, 4, 3, 2];
    private static readonly int[] LatvianPerson = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9];

    public static bool IsBulgarian(string body)
    {
        var check = Digit(body, 9);
        return (IsBulgarianBirth(body) && CheckDigits.WeightedSum(body, BulgarianCitizen) % 11 % 10 == check)
            || CheckDigits.WeightedSum(body, BulgarianForeigner) % 10 == check
            || (11 - (CheckDigits.WeightedSum(body, BulgarianOther) % 11)) % 11 == check;
    }

    /// <summary>Ten digits with a check digit; nine without one until 1953; nine that start with 6 for persons without such a number.</summary>
    public static bool IsCzech(string body)
    {
        if (body.Length == 9 && body[0] == '6')
        {
            var sum = CheckDigits.WeightedSum(body, CzechSpecial) % 11;
            return (18 - ((10 - sum) % 11)) % 10 == Digit(body, 8);
        }

        var year = Pair(body, 0);

        // 50 is added for women; 20 is added when the serial numbers of a day run out.
        var month = Pair(body, 2);
        month -= month > 50 ? 50 : 0;
        month -= month > 20 ? 20 : 0;
        var day = Pair(body, 4);
        return body.Length == 9
            ? year is < 54 or >= 80 && CalendarDay.Exists((year < 54 ? 1900 : 1800) + year, month, day)
            : CalendarDay.Exists((year < 54 ? 2000 : 1900) + year, month, day) && Number(body, 0, 9) % 11 % 10 == Digit(body, 9);
    }

    /// <summary>Since July 2017 numbers start with 32 and tell no day of birth.</summary>
    public static bool IsLatvian(string body) =>
        (1 + CheckDigits.WeightedSum(body, LatvianPerson)) % 11 % 10 == Digit(body, 10)
        && (body.StartsWith("32", StringComparison.Ordinal)
            || (body[6] <= '2' && CalendarDay.Exists(1800 + (100 * Digit(body, 6)) + Pair(body, 4), Pair(body, 2), Pair(body, 0))));

    // 20 is added to the month for births before 1900, 40 for births after 1999.
    private static bool IsBulgarianBirth(string body) => Pair(body, 2) switch
    {
        > 40 and var month => CalendarDay.Exists(2000 + Pair(body, 0), month - 40, Pair(body, 4)),
        > 20 and var month => CalendarDay.Exists(1800 + Pair(body, 0), month - 20, Pair(body, 4)),
        var month => CalendarDay.Exists(1900 + Pair(body, 0), month, Pair(body, 4)),
    };
}
