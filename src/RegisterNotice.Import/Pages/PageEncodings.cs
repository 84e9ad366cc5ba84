using System.Text;

namespace RegisterNotice.Import.Pages;

/// <summary>The encodings that pages say they are in, by the labels of the Encoding Standard.</summary>
internal static class PageEncodings
{
    // Browsers look no further, or a little less.
    private const int LongestHead = 4_096;
    private const int LongestLabel = 40;

    /// <summary>The encoding of old Western pages, and what pages mean by Latin-1 and ASCII.</summary>
    public static readonly PageEncoding Windows1252 = new("windows-1252", null);

    private static readonly PageEncoding Utf8 = new("utf-8", Encoding.UTF8);

    // A page that can be read far enough to find its label is not in UTF-16, whatever it says.
    private static readonly (PageEncoding Encoding, string[] Labels)[] Own =
    [
        (Windows1252, ["windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "latin1", "latin-1", "l1", "cp819", "ibm819", "iso-ir-100", "csisolatin1", "ascii", "us-ascii", "ansi_x3.4-1968", "ansi"]),
        (Utf8, ["utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be"]),
    ];

    private static readonly (string Name, string[] Labels)[] Other =
    [
        ("iso-8859-2", ["iso8859-2", "iso88592", "latin2", "l2", "csisolatin2"]),
        ("iso-8859-4", ["iso8859-4", "iso88594", "latin4", "l4", "csisolatin4"]),
        ("iso-8859-5", ["iso8859-5", "iso88595", "cyrillic", "csisolatincyrillic"]),
        ("iso-8859-13", ["iso8859-13", "iso885913"]),
        ("iso-8859-15", ["iso8859-15", "iso885915", "iso_8859-15", "latin9", "latin-9", "l9", "csisolatin9"]),
        ("windows-1250", ["cp1250", "x-cp1250"]),
        ("windows-1251", ["cp1251", "x-cp1251"]),
        ("windows-1254", ["cp1254", "x-cp1254", "iso-8859-9", "iso8859-9", "iso88599", "latin5", "l5"]),
        ("windows-1257", ["cp1257", "x-cp1257"]),
        ("koi8-r", ["koi", "koi8", "koi8_r", "cskoi8r"]),
    ];

    /// <summary>The encoding that a page says it is in, in a <c>meta</c> element or an XML declaration within its first kilobytes; null for none that
    /// is known.</summary>
    public static PageEncoding? Declared(ReadOnlySpan<byte> page)
    {
        // The label is in ASCII; what the other bytes stand for is still to be told.
        var head = Windows1252.Decode(page[..Math.Min(page.Length, LongestHead)]);
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && Label(head, 0, "encoding") is { } declared)
        {
            return Find(declared);
        }

        for (var at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("<meta", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (Label(head, at, "charset") is { } label)
            {
                return Find(label);
            }
        }

        return null;
    }

    // The value behind a name and the sign of equality within a tag.
    private static string? Label(string head, int tag, string name)
    {
        var end = head.IndexOf('>', tag) is >= 0 and var close ? close : head.Length;
        var at = head.IndexOf(name, tag, end - tag, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        at = AfterSpace(head, at + name.Length, end);
        if (at == end || head[at] != '=')
        {
            return null;
        }

        at = AfterSpace(head, at + 1, end);
        at += at < end && head[at] is '"' or '\'' ? 1 : 0;
        var stop = at;
        while (stop < end && stop - at < LongestLabel && !char.IsWhiteSpace(head[stop])
            && head[stop] is not ('"' or '\'' or ';' or '?' or '/'))
        {
            stop++;
        }

        return head[at..stop].ToLowerInvariant();
    }

    private static int AfterSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static PageEncoding? Find(string label)
    {
        foreach (var (encoding, labels) in Own)
        {
            if (Array.IndexOf(labels, label) >= 0)
            {
                return encoding;
            }
        }

        var name = Array.Find(Other, row => Array.IndexOf(row.Labels, label) >= 0).Name ?? label;

        // Asked by itself, the provider changes nothing for anybody else.
        return CodePagesEncodingProvider.Instance.GetEncoding(name) is { } found ? new(name, found) : null;
    }
}
