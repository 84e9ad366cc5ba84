using static RegisterNotice.VatDigits;

namespace RegisterNotice;

/// <summary>The check digits of VAT numbers, over a body that already has the right shape.</summary>
/// <remarks>The algorithms are those that python-stdnum documents, checked against it number by number.</remarks>
internal static class VatChecks
{
    private const string SpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";
    private const string SpanishCompanyLetters = "JABCDEFGHI";
    private const string IrishLetters = "WABCDEFGHIJKLMNOPQRSTUV";
    private const string FrenchKeys = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static readonly int[] Falling8 = [8, 7, 6, 5, 4, 3, 2];
    private static readonly int[] Falling9 = [9, 8, 7, 6, 5, 4, 3, 2];
    private static readonly int[] Rising = [1, 2, 3, 4, 5, 6, 7, 8];
    private static readonly int[] RisingFrom3 = [3, 4, 5, 6, 7, 8, 9, 10];
    private static readonly int[] Latvian = [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1];
    private static readonly int[] Romanian = [7, 5, 3, 2, 1, 7, 5, 3, 2];

    // What the digits at even places count in Cyprus; the others count themselves.
    private static readonly int[] Cypriot = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

    /// <summary>A check by which the weighted digits, check digit included, add up to a multiple of the modulus.</summary>
    public static Func<string, bool> Weighted(int modulus, int[] weights) => body => CheckDigits.WeightedSum(body, weights) % modulus == 0;

    public static bool IsAustrian(string body) => (LuhnSum(body, 1, 7) + Digit(body, 8)) % 10 == 6;

    public static bool IsBelgian(string body) => (Number(body, 0, 8) + Number(body, 8, 2)) % 97 == 0;

    public static bool IsBulgarianCompany(string body)
    {
        var check = CheckDigits.WeightedSum(body, Rising) % 11;
        return (check == 10 ? CheckDigits.WeightedSum(body, RisingFrom3) % 11 % 10 : check) == Digit(body, 8);
    }

    public static bool IsCypriot(string body)
    {
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            sum += i % 2 == 0 ? Cypriot[Digit(body, i)] : Digit(body, i);
        }

        return !body.StartsWith("12", StringComparison.Ordinal) && body[8] == 'A' + (sum % 26);
    }

    public static bool IsCzechCompany(string body)
    {
        var check = (11 - (CheckDigits.WeightedSum(body, Falling8) % 11)) % 11;
        return body[0] != '9' && Digit(body, 7) == (check == 0 ? 1 : check % 10);
    }

    public static bool IsFinnish(string body) => CheckDigits.IsFinnishBusinessId(body.AsSpan());

    public static bool IsFrench(string body)
    {
        // Numbers of Monaco have 000 here and are no company numbers of France, so that the company number's own check digit does not apply.
        if (!body.Substring(2, 3).Equals("000", StringComparison.Ordinal) && LuhnSum(body, 2, 9) % 10 != 0)
        {
            return false;
        }

        var company = Number(body, 2, 9);
        var first = FrenchKeys.IndexOf(body[0]);
        var second = FrenchKeys.IndexOf(body[1]);
        if (first < 0 || second < 0)
        {
            return false;
        }

        if (first < 10 && second < 10)
        {
            return ((company * 100) + 12) % 97 == (first * 10) + second;
        }

        var key = first < 10 ? (first * 24) + second - 10 : (first * 34) + second - 100;
        return (company + 1 + (key / 11)) % 11 == key % 11;
    }

    public static bool IsGreek(string body)
    {
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            sum = (sum + Digit(body, i)) * 2;
        }

        return sum % 11 % 10 == Digit(body, 8);
    }

    public static bool IsIrish(string body)
    {
        var second = body.Length == 9 ? IrishLetters.IndexOf(body[8]) : 0;
        return second >= 0 && body[7] == IrishLetters[(CheckDigits.WeightedSum(body, Falling8) + (9 * second)) % 23];
    }

    /// <summary>The form before 2013: the first digit is the last of the serial number, and the second sign does not count.</summary>
    public static bool IsOldIrish(string body) => IsIrish("0" + body.Substring(2, 5) + body[0] + body[7]);

    public static bool IsItalian(string body) =>
        Number(body, 0, 7) != 0 && Number(body, 7, 3) is (>= 1 and <= 100) or 120 or 121 or 888 or 999 && LuhnSum(body, 0, 11) % 10 == 0;

    public static bool IsLatvian(string body) =>
        body[0] > '3' ? CheckDigits.WeightedSum(body, Latvian) % 11 == 3 : VatPersons.IsLatvian(body);

    public static bool IsLithuanian(string body)
    {
        var check = Sum(from: 0) % 11;
        return (check == 10 ? Sum(from: 2) % 11 % 10 : check) == Digit(body, body.Length - 1);

        int Sum(int from)
        {
            var sum = 0;
            for (var i = 0; i < body.Length - 1; i++)
            {
                sum += (1 + ((i + from) % 9)) * Digit(body, i);
            }

            return sum;
        }
    }

    public static bool IsLuxembourgish(string body) => Number(body, 0, 6) % 89 == Number(body, 6, 2);

    /// <summary>Companies carry a citizen's number or its like; sole traders since 2020 a number with check digits over the whole, prefix included.</summary>
    public static bool IsDutch(string body)
    {
        if (Number(body, 0, 9) == 0 || Number(body, 10, 2) == 0)
        {
            return false;
        }

        const long PrefixNL = 2321;
        const long LetterB = 11;
        var whole = ((((PrefixNL * 1_000_000_000) + Number(body, 0, 9)) * 100) + LetterB) % 97;
        return (CheckDigits.WeightedSum(body, Falling9) - Digit(body, 8)) % 11 == 0 || ((whole * 100) + Number(body, 10, 2)) % 97 == 1;
    }

    public static bool IsPortuguese(string body) => (11 - (CheckDigits.WeightedSum(body, Falling9) % 11)) % 11 % 10 == Digit(body, 8);

    public static bool IsRomanian(string body)
    {
        var padded = body.PadLeft(10, '0');
        return CheckDigits.WeightedSum(padded, Romanian) * 10 % 11 % 10 == Digit(padded, 9);
    }

    public static bool IsSlovak(string body) => body[2] is '2' or '3' or '4' or '7' or '8' or '9' && Number(body, 0, 10) % 11 == 0;

    public static bool IsSlovenian(string body)
    {
        var remainder = CheckDigits.WeightedSum(body, Falling8) % 11;
        return remainder != 0 && (11 - remainder) % 10 == Digit(body, 7);
    }

    /// <summary>Persons without a Spanish identity card (K, L, M), foreigners (X, Y, Z), and companies.</summary>
    public static bool IsSpanish(string body)
    {
        var serial = Number(body, 1, 7);
        return body[0] switch
        {
            'K' or 'L' or 'M' => body[8] == SpanishLetters[(int)(serial % 23)],
            'X' or 'Y' or 'Z' => body[8] == SpanishLetters[(int)((((body[0] - 'X') * 10_000_000) + serial) % 23)],
            'I' or 'O' or 'T' => false,
            _ => IsSpanishCompany(body),
        };
    }

    public static bool IsSpanishResident(string body) => body[8] == SpanishLetters[(int)(Number(body, 0, 8) % 23)];

    public static bool IsSwedish(string body) => LuhnSum(body, 0, 10) % 10 == 0;

    /// <summary>ISO 7064 MOD 11,10, for Germany and Croatia.</summary>
    public static bool IsMod1110(string body)
    {
        var product = 10;
        for (var i = 0; i < body.Length - 1; i++)
        {
            var sum = (Digit(body, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (product + Digit(body, body.Length - 1)) % 10 == 1;
    }

    // Sources differ on which companies have a letter here and which a digit, so both are read.
    private static bool IsSpanishCompany(string body)
    {
        var letter = SpanishCompanyLetters.IndexOf(body[8]);
        var check = letter < 0 ? body[8] : (char)('0' + letter);
        return check <= '9' && LuhnSum(body.Remove(8) + check, 1, 8) % 10 == 0;
    }
}
