using System.Globalization;
using System.Text;

namespace RegisterNotice.Json.Reading;

/// <summary>Tells what is wrong where a text turned out not to be JSON: that it ends, or which sign cannot stand there.</summary>
internal static class BrokenText
{
    /// <summary>The fault with what stands at its place; any other fault as it is.</summary>
    public static Fault Explain(Fault fault, ReadOnlySpan<byte> utf8)
    {
        if (fault.Code != Fault.NotJsonCode)
        {
            return fault;
        }

        if (IsBlank(utf8))
        {
            return fault with { Reason = FaultReason.Empty };
        }

        var rest = utf8[Place(fault, utf8)..];
        return rest.IsEmpty
            ? fault with { Reason = FaultReason.Ends }
            : fault with { Reason = FaultReason.Sign, Name1 = "sign", Value1 = Sign(rest) };
    }

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (var unit in utf8)
        {
            if (unit is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }

    private static int Place(Fault fault, ReadOnlySpan<byte> utf8)
    {
        var start = 0;
        for (var line = fault.BrokenLine; line > 0 && utf8[start..].IndexOf((byte)'\n') is >= 0 and var next; line--)
        {
            start += next + 1;
        }

        return (int)Math.Min(start + fault.BrokenByte, utf8.Length);
    }

    /// <summary>The first sign of a text as a reader knows it: itself where it can be seen, else its number.</summary>
    private static string Sign(ReadOnlySpan<byte> utf8)
    {
        // The longest sign has four bytes; of a text cut after four, the first sign is whole or is no UTF-8 at all.
        var text = Encoding.UTF8.GetString(utf8[..Math.Min(4, utf8.Length)].ToArray());
        if (text[0] == '\uFFFD')
        {
            return $"0x{utf8[0]:X2}";
        }

        return IsSeen(text) ? text[..(char.IsSurrogatePair(text, 0) ? 2 : 1)] : $"U+{char.ConvertToUtf32(text, 0):X4}";
    }

    private static bool IsSeen(string text) =>
        CharUnicodeInfo.GetUnicodeCategory(text,
            0) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.PrivateUse);
}
