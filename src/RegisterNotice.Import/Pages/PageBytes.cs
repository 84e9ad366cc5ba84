using System.Text;

namespace RegisterNotice.Import.Pages;

/// <summary>Decodes the bytes of a page: what says its encoding decides, and what says nothing is UTF-8 or, in old pages, Windows-1252.</summary>
internal static class PageBytes
{
    // In UTF-16 every other byte of Western text is zero; in other text none is.
    private const int SampledBytes = 2_048;
    private const double LeastZeros = 0.25;
    private const double MostZerosBeside = 0.01;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly PageEncoding Utf8 = new("utf-8", Encoding.UTF8);
    private static readonly PageEncoding Utf16LittleEndian = new("utf-16le", Encoding.Unicode);
    private static readonly PageEncoding Utf16BigEndian = new("utf-16be", Encoding.BigEndianUnicode);

    // The longer mark first: that of UTF-16 begins that of UTF-32.
    private static readonly (byte[] Mark, PageEncoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE, 0x00, 0x00], new("utf-32le", Encoding.UTF32)),
        ([0x00, 0x00, 0xFE, 0xFF], new("utf-32be", new UTF32Encoding(bigEndian: true, byteOrderMark: false))),
        ([0xFF, 0xFE], Utf16LittleEndian),
        ([0xFE, 0xFF], Utf16BigEndian),
    ];

    /// <summary>The text of a page, without a byte order mark, and the encoding that it was in.</summary>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> page)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (page.StartsWith(mark))
            {
                return (encoding.Decode(page[mark.Length..]), encoding.Name);
            }
        }

        if (Utf16(page) is { } wide)
        {
            return (wide.Decode(page), wide.Name);
        }

        if (TryDecodeUtf8(page, out var text))
        {
            return (text, Utf8.Name);
        }

        var told = PageEncodings.Declared(page) ?? (IsDamagedUtf8(page) ? Utf8 : PageEncodings.Windows1252);
        return (told.Decode(page), told.Name);
    }

    private static bool TryDecodeUtf8(ReadOnlySpan<byte> page, out string text)
    {
        try
        {
#if NET
            text = StrictUtf8.GetString(page);
#else
            text = StrictUtf8.GetString(page.ToArray());
#endif
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    private static PageEncoding? Utf16(ReadOnlySpan<byte> page)
    {
        var sample = page[..(Math.Min(page.Length, SampledBytes) / 2 * 2)];
        if (sample.IndexOf((byte)0) < 0)
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return odd >= pairs * LeastZeros && even <= pairs * MostZerosBeside ? Utf16LittleEndian
            : even >= pairs * LeastZeros && odd <= pairs * MostZerosBeside ? Utf16BigEndian
            : null;
    }

    // UTF-8 that was cut off or spoiled in a place: what is sound outweighs what is not. In Windows-1252 hardly two letters in a row look like one of UTF-8.
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> page)
    {
        var (sound, bad) = (0, 0);
        for (var i = 0; i < page.Length;)
        {
            var length = SequenceLength(page[i..]);
            sound += length > 1 ? 1 : 0;
            bad += length == 0 ? 1 : 0;
            i += Math.Max(length, 1);
        }

        return sound > 2 * bad;
    }

    // How many bytes the character takes that begins here; 0 where none does.
    private static int SequenceLength(ReadOnlySpan<byte> bytes)
    {
        var length = bytes[0] switch
        {
            < 0x80 => 1,
            >= 0xC2 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and < 0xF5 => 4,
            _ => 0,
        };
        if (length > bytes.Length)
        {
            return 0;
        }

        for (var i = 1; i < length; i++)
        {
            if (bytes[i] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }
}
