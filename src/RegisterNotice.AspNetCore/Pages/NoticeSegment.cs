using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>An identifier of a notice as a segment of an address, and back.</summary>
/// <remarks>
/// Most identifiers stand as they are, percent-encoded. What servers, proxies and clients change on the way, such as a slash, a percent sign, a control
/// character or <c>..</c>, and what would mean another page, such as <c>feed.atom</c> or an identifier that ends like a format, stands as a tilde and the
/// Base64 (RFC 4648, section 5) of its UTF-8.
/// </remarks>
internal static class NoticeSegment
{
    private const char Tilde = '~';

    private static readonly SearchValues<char> Unsteady = SearchValues.Create("/\\%");

    private static readonly string[] Taken = [".", "..", NoticeRoutes.Feed, NoticeRoutes.Schema, NoticeRoutes.Stylesheet];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The segment of an identifier, in ASCII.</summary>
    public static string Of(string id) =>
        StandsAsItIs(id) ? Uri.EscapeDataString(id) : Tilde + Base64Url.EncodeToString(Utf8.GetBytes(id));

    /// <summary>The identifier of a segment that a server has decoded; null where it is none.</summary>
    public static string? Read(string segment)
    {
        if (StandsAsItIs(segment))
        {
            return segment;
        }

        if (segment.Length == 0 || segment[0] != Tilde || !Base64Url.IsValid(segment.AsSpan(1)))
        {
            return null;
        }

        try
        {
            var id = Utf8.GetString(Base64Url.DecodeFromChars(segment.AsSpan(1)));
            return Of(id) == segment ? id : null;
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool StandsAsItIs(string id) => id.Length > 0 && id[0] != Tilde && !IsChangedOnTheWay(id) && !IsAnotherPage(id);

    private static bool IsChangedOnTheWay(string id) => id.AsSpan().ContainsAny(Unsteady) || id.Any(char.IsControl);

    private static bool IsAnotherPage(string id) =>
        Array.Exists(Taken, taken => id.Equals(taken, StringComparison.OrdinalIgnoreCase)) || PageFormatRow.Split(id).Format is not null;
}
