using System.Globalization;
using AngleSharp.Dom;

namespace RegisterNotice.Import.Pages;

/// <summary>Reads the addresses that pages hide from collectors.</summary>
internal static class HiddenEmails
{
    /// <summary>The address that a page hides from collectors: the first two digits are the key to the rest.</summary>
    public static string? Of(IElement element)
    {
        var hidden = element.GetAttribute("data-cfemail");
        if (hidden is null && element.LocalName == "a" && element.GetAttribute("href") is { } target
            && target.IndexOf("/cdn-cgi/l/email-protection#", StringComparison.Ordinal) is >= 0 and var at
            && element.QuerySelector("[data-cfemail]") is null)
        {
            hidden = target[(at + "/cdn-cgi/l/email-protection#".Length)..];
        }

        if (hidden is null || hidden.Length < 6 || hidden.Length % 2 != 0
            || !int.TryParse(hidden[..2], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var key))
        {
            return null;
        }

        var address = new char[(hidden.Length / 2) - 1];
        for (var i = 0; i < address.Length; i++)
        {
            if (!int.TryParse(hidden.Substring((i + 1) * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                return null;
            }

            address[i] = (char)(code ^ key);
        }

        return EmailAddresses.IsValid(new(address)) ? new(address) : null;
    }
}
