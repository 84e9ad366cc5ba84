using RegisterNotice.Rules;
using RegisterNotice.Validation;

namespace RegisterNotice.Import.Pages;

/// <summary>Tells files that are no pages by what they begin with.</summary>
internal static class FileSigns
{
    private const string Zip = "ZIP";
    private const string Ole = "OLE";

    private static readonly FileSign[] Signs =
    [
        new("%PDF-", "PDF", ImportRules.PageIsPdf),
        new("{\\rtf", "RTF", ImportRules.PageIsOfficeDocument),
        new("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", Ole, ImportRules.PageIsOfficeDocument),
        new("\u0089PNG\r\n", "PNG", ImportRules.PageIsPicture),
        new("\u00FF\u00D8\u00FF", "JPEG", ImportRules.PageIsPicture),
        new("GIF87a", "GIF", ImportRules.PageIsPicture),
        new("GIF89a", "GIF", ImportRules.PageIsPicture),
        new("WEBPVP8", "WebP", ImportRules.PageIsPicture, Offset: 8),
        new("ftypheic", "HEIC", ImportRules.PageIsPicture, Offset: 4),
        new("ftypavif", "AVIF", ImportRules.PageIsPicture, Offset: 4),
        new("II*\0", "TIFF", ImportRules.PageIsPicture),
        new("MM\0*", "TIFF", ImportRules.PageIsPicture),
        new("\u001F\u008B\u0008", "gzip", ImportRules.PageIsPacked),
        new("BZh91AY", "bzip2", ImportRules.PageIsPacked),
        new("\u00FD7zXZ\0", "xz", ImportRules.PageIsPacked),
        new("7z\u00BC\u00AF\u0027\u001C", "7z", ImportRules.PageIsPacked),
        new("Rar!\u001A\u0007", "RAR", ImportRules.PageIsPacked),
        new("PK\u0003\u0004", Zip, ImportRules.PageIsPacked),
        new("PK\u0005\u0006", Zip, ImportRules.PageIsPacked),
    ];

    // What is in a packed document, by the names of its entries.
    private static readonly (string Entry, string Form)[] Documents =
    [
        ("word/", "Word, docx"), ("xl/", "Excel, xlsx"), ("ppt/", "PowerPoint, pptx"),
        ("mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument, odt"), ("mimetypeapplication/vnd.oasis.opendocument", "OpenDocument"),
    ];

    // Names of streams in the older documents are in UTF-16.
    private static readonly (string Stream, string Form)[] OleDocuments = [("WordDocument", "Word, doc"), ("Workbook", "Excel, xls"), ("PowerPoint Document", "PowerPoint, ppt")];

    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The rule that refuses a file, with the name of its form; null for what may be a page.</summary>
    public static (RuleDescription Rule, string Form)? Of(ReadOnlySpan<byte> file)
    {
        // Some programs put a mark or line breaks before the sign.
        var start = file.StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;
        while (start < file.Length && file[start] is (byte)'\n' or (byte)'\r' or (byte)' ')
        {
            start++;
        }

        foreach (var sign in Signs)
        {
            if (StandsAt(file[start..], sign.Offset, sign.Bytes))
            {
                return sign.Form switch
                {
                    Zip => Packed(file) is { } form ? (ImportRules.PageIsOfficeDocument, form) : (sign.Rule, Zip),
                    Ole => (sign.Rule, Stored(file) ?? Ole),
                    _ => (sign.Rule, sign.Form),
                };
            }
        }

        return null;
    }

    private static string? Packed(ReadOnlySpan<byte> file)
    {
        foreach (var (entry, form) in Documents)
        {
            if (file.IndexOf(Bytes(entry, 1)) >= 0)
            {
                return form;
            }
        }

        return null;
    }

    private static string? Stored(ReadOnlySpan<byte> file)
    {
        foreach (var (stream, form) in OleDocuments)
        {
            if (file.IndexOf(Bytes(stream, 2)) >= 0)
            {
                return form;
            }
        }

        return null;
    }

    private static bool StandsAt(ReadOnlySpan<byte> file, int offset, string bytes)
    {
        if (file.Length < offset + bytes.Length)
        {
            return false;
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            if (file[offset + i] != bytes[i])
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Bytes(string characters, int width)
    {
        var bytes = new byte[characters.Length * width];
        for (var i = 0; i < characters.Length; i++)
        {
            bytes[i * width] = (byte)characters[i];
        }

        return bytes;
    }
}
