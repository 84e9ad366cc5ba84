using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The supervisory authority as a notice names it (Articles 13(2)(d) and 77).</summary>
/// <remarks>Finnish: <i>valvontaviranomainen</i>; in Finland the Office of the Data Protection Ombudsman, <i>tietosuojavaltuutetun toimisto</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record SupervisoryAuthority : NoticePart
{
    /// <summary>The authority's name.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The postal address.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>The visiting address, where it is another than the postal one.</summary>
    public PostalAddress? VisitingAddress { get; init; }

    /// <summary>The e-mail address, as written.</summary>
    public string? Email { get; init; }

    /// <summary>The phone number, as written.</summary>
    public string? Phone { get; init; }

    /// <summary>The address of the website.</summary>
    public string? Website { get; init; }

    internal override string OneLine => OneLineText.Of(nameof(SupervisoryAuthority), [OneLineText.Short(Name)]);
}
