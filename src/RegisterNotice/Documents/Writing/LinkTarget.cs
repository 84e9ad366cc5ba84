namespace RegisterNotice.Documents.Writing;

/// <summary>Where a link of a document leads to, as far as a page may follow it.</summary>
internal readonly record struct LinkTarget(LinkKind Kind, string Address)
{
    private const string Mailto = "mailto:";
    private const string Tel = "tel:";
    private const string SignsOfNumbers = "+-.()";

    /// <summary>The target of a link; of the kind <see cref="LinkKind.None"/> where a page must not follow it.</summary>
    /// <remarks>
    /// What may run something (<c>javascript:</c>), hides where it leads (a user name before an @, controls, quotes), or is relative to a page that is not this
    /// one is no target.
    /// </remarks>
    public static LinkTarget Of(string target)
    {
        if (target.Length is 0 or > Links.LongestAddress || !Links.HasSignsOfAddressOnly(target.AsSpan()))
        {
            return default;
        }

        return target switch
        {
            _ when target[0] == '#' => SectionAnchors.IsAnchor(target.AsSpan(1)) ? new(LinkKind.Anchor, target) : default,
            _ when target[0] == '/' => target.Length == 1 || target[1] != '/' ? new(LinkKind.Path, target) : default,
            _ when Begins(target, Mailto) => Mail(target[Mailto.Length..]),
            _ when Begins(target, Tel) => IsNumber(target.AsSpan(Tel.Length)) ? new(LinkKind.Phone, target) : default,
            _ => Links.IsSafe(target) ? new(LinkKind.Web, target) : default,
        };
    }

    /// <summary>Whether words that stand over the link show another place than it leads to, as a forged letter does.</summary>
    public bool IsBeliedBy(ReadOnlySpan<char> words)
    {
        var shown = words.Trim();
        var signs = default(LinkSigns);
        if (!Links.TryFind(shown, 0, ref signs, out var link) || link.Start != 0 || link.End != shown.Length)
        {
            return false;
        }

        return link.Kind switch
        {
            LinkKind.Web =>
                Kind != LinkKind.Web
                    || !string.Equals(new Uri(shown.ToString()).Host, new Uri(Address).Host, StringComparison.OrdinalIgnoreCase),
            LinkKind.Mail => Kind != LinkKind.Mail || !shown.Equals(Address.AsSpan(), StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    /// <summary>Whether words say where the link leads, so that the address beside them would say it twice.</summary>
    public bool IsSaidBy(ReadOnlySpan<char> words)
    {
        var shown = words.Trim().TrimEnd('/');
        var address = Address.AsSpan().TrimEnd('/');
        return shown.Equals(address, StringComparison.OrdinalIgnoreCase) || Kind switch
        {
            LinkKind.Web => shown.Equals(address[(address.IndexOf("://".AsSpan()) + 3)..], StringComparison.OrdinalIgnoreCase),
            LinkKind.Phone => AreSameNumbers(shown, address),
            _ => false,
        };
    }

    // What a letter is to say (mailto:...?body=) is left to who writes it.
    private static LinkTarget Mail(string address)
    {
        var end = address.IndexOf('?');
        var mailbox = end < 0 ? address : address[..end];
        return Links.IsMailbox(mailbox) ? new(LinkKind.Mail, mailbox) : default;
    }

    private static bool Begins(string target, string scheme) => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(ReadOnlySpan<char> number)
    {
        var digits = 0;
        foreach (var c in number)
        {
            if (c is >= '0' and <= '9')
            {
                digits++;
            }
            else if (SignsOfNumbers.AsSpan().IndexOf(c) < 0)
            {
                return false;
            }
        }

        return digits > 0;
    }

    private static bool AreSameNumbers(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (i, k) = (0, 0);
        while (true)
        {
            i = NextOfNumber(one, i);
            k = NextOfNumber(other, k);
            if (i == one.Length || k == other.Length)
            {
                return i == one.Length && k == other.Length && one.Length > 0;
            }

            if (one[i++] != other[k++])
            {
                return false;
            }
        }
    }

    private static int NextOfNumber(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text[from] is not (>= '0' and <= '9') and not '+')
        {
            from++;
        }

        return from;
    }
}
