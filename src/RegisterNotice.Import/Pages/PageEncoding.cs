using System.Text;

namespace RegisterNotice.Import.Pages;

/// <summary>An encoding that pages are in.</summary>
/// <param name="name">Its name in small letters, as in the Encoding Standard.</param>
/// <param name="encoding">It; null for Windows-1252, whose table stands here: the runtime has it only for those who ask for its code pages.</param>
internal sealed class PageEncoding(string name, Encoding? encoding)
{
    // 0x80 to 0x9F; the five that Windows does not use are themselves, as in the Encoding Standard. All other bytes are the characters of their numbers.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public string Name { get; } = name;

    /// <summary>The text; what is no character of the encoding becomes U+FFFD.</summary>
    public string Decode(ReadOnlySpan<byte> bytes)
    {
        if (encoding is not null)
        {
#if NET
            return encoding.GetString(bytes);
#else
            return encoding.GetString(bytes.ToArray());
#endif
        }

        var text = new char[bytes.Length];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = bytes[i] is >= 0x80 and <= 0x9F ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
        }

        return new(text);
    }
}
