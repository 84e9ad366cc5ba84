using System.Globalization;
using System.Text;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>The header <c>Link</c> (RFC 8288) of a page. Addresses and languages are in ASCII, so that nothing in it can end it.</summary>
internal sealed class LinkHeader
{
    private readonly StringBuilder text = new();

    /// <summary>The page in each of its languages, and the address that leads to the reader's (<c>x-default</c>), where there are several.</summary>
    public LinkHeader Alternates(IReadOnlyList<LanguageVersion> versions, string unasked)
    {
        foreach (var version in versions.Count > 1 ? versions : [])
        {
            Add(version.Address!, "alternate", $"; hreflang=\"{version.Language.Value}\"");
        }

        return versions.Count > 1 ? Add(unasked, "alternate", "; hreflang=\"x-default\"") : this;
    }

    /// <summary>The page in another format.</summary>
    public LinkHeader Alternate(string address, string mediaType) => Add(address, "alternate", $"; type=\"{mediaType}\"");

    /// <summary>A page that stands in a relation to this one.</summary>
    public LinkHeader Add(string address, string relation, string parameters = "")
    {
        text.Append(text.Length > 0 ? ", " : "").Append(CultureInfo.InvariantCulture, $"<{address}>; rel=\"{relation}\"{parameters}");
        return this;
    }

    /// <summary>The value of the header.</summary>
    public override string ToString() => text.ToString();
}
