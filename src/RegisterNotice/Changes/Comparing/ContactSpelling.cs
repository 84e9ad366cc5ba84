namespace RegisterNotice.Changes.Comparing;

/// <summary>Ways of contact in the one spelling in which they are compared.</summary>
internal static class ContactSpelling
{
    /// <summary>An address in small letters: no mailbox in use tells them apart.</summary>
    public static string Email(string email) => PlainText.Squeeze(email).ToLowerInvariant();

    /// <summary>A number in its international form; as it is written where it has none.</summary>
    public static string Phone(string phone) => PhoneNumbers.TryNormalize(phone, out var number) ? number : PlainText.Squeeze(phone);

    /// <summary>An address with its host in small letters and no slash at its end.</summary>
    public static string Website(string website)
    {
        var text = PlainText.Squeeze(website).TrimEnd('/');
        var host = text.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + "://".Length : 0;
        var path = text.IndexOf('/', host);
        return path < 0 ? text.ToLowerInvariant() : text[..path].ToLowerInvariant() + text[path..];
    }

    /// <summary>A postal address by its letters.</summary>
    public static string Address(PostalAddress address) => PlainText.Letters(
        string.Join(" ", address.Street, address.PostOfficeBox, address.PostalCode, address.Town, address.Country?.Value));

    /// <summary>Where a request is sent, by the kind of the channel.</summary>
    public static string Target(ChannelKind kind, string? target) => target switch
    {
        null => "",
        _ when kind == ChannelKind.Email || target.IndexOf('@') > 0 => Email(target),
        _ when target.Contains("://") => Website(target),
        _ => Phone(target),
    };

    /// <summary>A channel as a way: its target, or its kind where it has none.</summary>
    public static string Channel(RequestChannel channel) => Target(channel.Kind, channel.Target) is { Length: > 0 } target
        ? target
        : channel.Kind.ToString();

    /// <summary>The domain of an e-mail address; null where it is none.</summary>
    public static string? Domain(string email) => email.IndexOf('@') is >= 0 and var at ? Email(email[(at + 1)..]) : null;
}
