using System.Diagnostics.CodeAnalysis;

namespace RegisterNotice.Documents.Writing;

/// <summary>Finds in a text what may become a link: https addresses and e-mail addresses.</summary>
internal static class Links
{
    /// <summary>How the address of a page begins.</summary>
    public const string Https = "https://";

    // What browsers take.
    public const int LongestAddress = 2048;

    // What ends an address in running text, besides white space, controls and invisible characters.
    private const string Delimiters = "<>\"`{}|\\^”“»«„’‘";

    // What stands behind an address in a sentence rather than at its end.
    private const string Trailing = ".,;:!?'*_~)]";

    private const string LocalSigns = "!#$%&'*+-/=?^_`{|}~.";

    /// <summary>The first link at or behind a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The place.</param>
    /// <param name="signs">Where the signs of links stand; the same for all searches in the text, each of which begins where the one before ended.</param>
    /// <param name="link">The link.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int from, ref LinkSigns signs, out Link link)
    {
        while (from < text.Length && signs.Next(text, from) is { Kind: not LinkKind.None } candidate)
        {
            link = Read(text, from, candidate);
            if (link.Kind != LinkKind.None)
            {
                return true;
            }

            // What looks like a link and is none is not searched for others, so that no text takes long.
            from = link.End;
        }

        link = default;
        return false;
    }

    private static Link Read(ReadOnlySpan<char> text, int from, (LinkKind Kind, int At) candidate) =>
        candidate.Kind == LinkKind.Web ? Web(text, candidate.At) : Mail(text, from, candidate.At);

    private static Link Web(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            return None(start + Https.Length);
        }

        var end = start;
        while (end < text.Length && IsInAddress(text, end))
        {
            end++;
        }

        var whole = end;
        if (whole - start > LongestAddress)
        {
            return None(whole);
        }

        // https://fi.wikipedia.org/wiki/Seloste_(laki)
        var unopened = Count(text[start..end], ')') - Count(text[start..end], '(');
        while (end > start && Has(Trailing, text[end - 1]) && (text[end - 1] != ')' || unopened > 0))
        {
            unopened -= text[end - 1] == ')' ? 1 : 0;
            end--;
        }

        return IsSafe(text[start..end].ToString()) ? new(LinkKind.Web, start, end) : None(whole);
    }

    private static bool IsInAddress(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        return c > ' ' && c < '\u007F' ? !Has(Delimiters, c) : c > '\u00A0' && char.IsLetterOrDigit(c);
    }

    private static bool Has(string set, char c) => set.AsSpan().IndexOf(c) >= 0;

    private static int Count(ReadOnlySpan<char> text, char c)
    {
        var count = 0;
        foreach (var other in text)
        {
            count += other == c ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether an address is that of a page on a host. A name before an @ in it is there to deceive.</summary>
    public static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && uri.UserInfo.Length == 0
        && uri.HostNameType != UriHostNameType.Unknown
        && uri.Host.Length > 0;

    /// <summary>Whether a text holds nothing that ends an address in running text: no white space, control, quote or bracket.</summary>
    public static bool HasSignsOfAddressOnly(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsInAddress(text, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is the address of a mailbox that a page may link to.</summary>
    public static bool IsMailbox(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && IsUsual(text.AsSpan(0, at)) && EndsInLetters(text.AsSpan(at)) && EmailAddresses.IsValid(text);
    }

    private static Link Mail(ReadOnlySpan<char> text, int from, int at)
    {
        var start = at;
        while (start > from && (char.IsLetterOrDigit(text[start - 1]) || Has(LocalSigns, text[start - 1])))
        {
            start--;
        }

        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '.'))
        {
            end++;
        }

        while (end > at && text[end - 1] is '.' or '-')
        {
            end--;
        }

        while (start < at && text[start] is '.' or '\'')
        {
            start++;
        }

        return IsMailbox(text[start..end].ToString()) ? new(LinkKind.Mail, start, end) : None(Math.Max(end, at + 1));
    }

    // Signs that are allowed and that nobody uses might mean something to whatever reads the link.
    private static bool IsUsual(ReadOnlySpan<char> local)
    {
        foreach (var c in local)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_' or '+'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsInLetters(ReadOnlySpan<char> domain)
    {
        foreach (var c in domain[(domain.LastIndexOf('.') + 1)..])
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private static Link None(int end) => new(LinkKind.None, end, end);

    /// <summary>The address of a mailbox in a link: what has a meaning there is encoded (RFC 6068).</summary>
    [SuppressMessage("Design", "CA1055:URI-like return values should not be strings", Justification = "It goes into an attribute.")]
    public static string MailtoUri(string address)
    {
        var at = address.IndexOf('@');
        return $"mailto:{Uri.EscapeDataString(address[..at])}@{address[(at + 1)..]}";
    }
}
