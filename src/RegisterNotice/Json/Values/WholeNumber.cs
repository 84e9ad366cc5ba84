using System.Globalization;

namespace RegisterNotice.Json.Values;

/// <summary>Reads a number of JSON that is whole but not written so, exactly: <c>1.0</c>, <c>1e2</c>, <c>10e-1</c>.</summary>
internal static class WholeNumber
{
    private const int MostDigits = 10;

    /// <summary>The number.</summary>
    /// <param name="utf8">A number as JSON allows it.</param>
    /// <param name="value">The number, where it has 32 bits at the most.</param>
    /// <param name="isTooGreat">Whether it is whole but has more than 32 bits.</param>
    /// <returns>Whether the number is whole and has 32 bits at the most.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out int value, out bool isTooGreat)
    {
        value = 0;
        var (digits, scale) = Parts(utf8);
        isTooGreat = digits.Length > 0 && scale >= 0 && digits.Length + scale > MostDigits;
        if (digits.Length == 0 || scale < 0 || isTooGreat)
        {
            return digits.Length == 0;
        }

        var number = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        for (; scale > 0; scale--)
        {
            number *= 10;
        }

        number = utf8[0] == (byte)'-' ? -number : number;
        isTooGreat = number is < int.MinValue or > int.MaxValue;
        value = isTooGreat ? 0 : (int)number;
        return !isTooGreat;
    }

    /// <summary>The significant digits, none of them zero at either end, and by which power of ten they count.</summary>
    private static (string Digits, long Scale) Parts(ReadOnlySpan<byte> utf8)
    {
        var exponent = utf8.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = Ascii(exponent < 0 ? utf8 : utf8[..exponent]).TrimStart('-');
        var point = mantissa.IndexOf('.');
        var all = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var digits = all.TrimEnd('0');
        var scale = (exponent < 0 ? 0 : Exponent(Ascii(utf8[(exponent + 1)..]))) - (point < 0 ? 0 : mantissa.Length - point - 1)
            + (all.Length - digits.Length);
        return (digits.TrimStart('0'), scale);
    }

    // What has more digits is as good as the greatest: no text is long enough to bring it back.
    private static long Exponent(string text)
    {
        var digits = text.TrimStart('+', '-').TrimStart('0');
        var size = digits.Length switch
        {
            0 => 0,
            > MostDigits => long.MaxValue / 2,
            _ => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture),
        };
        return text[0] == '-' ? -size : size;
    }

    private static string Ascii(ReadOnlySpan<byte> utf8) => System.Text.Encoding.ASCII.GetString(utf8.ToArray());
}
