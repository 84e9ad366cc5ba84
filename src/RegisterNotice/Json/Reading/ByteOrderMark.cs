namespace RegisterNotice.Json.Reading;

/// <summary>The mark that some editors set before a text in UTF-8.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Bytes => [0xEF, 0xBB, 0xBF];

    /// <summary>The text without it.</summary>
    public static ReadOnlySpan<byte> Off(ReadOnlySpan<byte> utf8) => utf8.StartsWith(Bytes) ? utf8[Bytes.Length..] : utf8;
}
