#if NET
using System.Text;
using System.Text.Unicode;

namespace RegisterNotice;

/// <summary>Text of values in spans and in UTF-8.</summary>
internal static class ValueText
{
    /// <summary>No value that can be read is longer: language tags have at most 35 characters.</summary>
    public const int MostCharacters = 64;

    /// <summary>The text; what is no UTF-8 becomes U+FFFD, which stands in no value.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    /// <summary>The text, in the room that is given; empty where it is no UTF-8 or has more characters than any value.</summary>
    public static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> utf8, Span<char> room) =>
        Utf8.ToUtf16(utf8, room, out _, out var written, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done
            ? room[..written]
            : default;

    /// <summary>The text in the one format that values have.</summary>
    public static string Format(string value, string? format)
    {
        RefuseUnknown(format);
        return value;
    }

    public static bool TryFormat(string value, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        RefuseUnknown(format);
        var fits = value.TryCopyTo(destination);
        written = fits ? value.Length : 0;
        return fits;
    }

    public static bool TryFormat(string value, Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        RefuseUnknown(format);
        return Encoding.UTF8.TryGetBytes(value, destination, out written);
    }

    private static void RefuseUnknown(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && !format.Equals("G", StringComparison.OrdinalIgnoreCase))
        {
            throw new FormatException($"'{format}' is no format of this value. It has one, which is written without a format or as G.");
        }
    }
}
#endif
