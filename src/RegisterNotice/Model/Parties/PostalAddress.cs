using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A postal or visiting address, in the parts that the notice gives.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record PostalAddress : NoticePart
{
    /// <summary>Street and number, with stair and flat; or the whole address where its parts could not be told apart.</summary>
    public string? Street { get; init; }

    /// <summary>The post-office box, as written: <c>PL 800</c>, in Swedish <c>PB 800</c>.</summary>
    public string? PostOfficeBox { get; init; }

    /// <summary>The postal code; in Finland five digits.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The post town, in the language of the notice.</summary>
    /// <remarks>Finnish: <i>postitoimipaikka</i>.</remarks>
    public string? Town { get; init; }

    /// <summary>The country; null where the notice leaves it out.</summary>
    public CountryCode? Country { get; init; }

    internal override string OneLine =>
        OneLineText.Of(
            nameof(PostalAddress),
            [OneLineText.Short(Street ?? PostOfficeBox), OneLineText.Short(PostalCode), OneLineText.Short(Town),
                OneLineText.Short(Country?.Value)]);
}
