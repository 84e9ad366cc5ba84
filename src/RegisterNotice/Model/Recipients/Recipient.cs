using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Who receives data, by name or by category (Articles 4(9), 13(1)(e) and 30(1)(d)).</summary>
/// <remarks>Finnish: <i>vastaanottaja</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record Recipient : NoticePart
{
    /// <summary>The recipient's name.</summary>
    public string? Name { get; init; }

    /// <summary>The category of recipients, such as "transport companies", where they are not named.</summary>
    public LocalizedText? Category { get; init; }

    /// <summary>The recipient's role; null where that is not said.</summary>
    public RecipientKind? Kind { get; init { field = value; Settle(value == RecipientKind.Unknown); } }

    /// <summary>Whether the recipient is a private or a public body; null where that is not said.</summary>
    public Sector? Sector { get; init { field = value; Settle(value == RegisterNotice.Sector.Unknown); } }

    /// <summary>The country in which the recipient is established (ISO 3166-1 alpha-2); null where that is not said.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The countries in which the recipient processes the data (ISO 3166-1 alpha-2), where they are said.</summary>
    public IReadOnlyList<CountryCode> Locations { get; init => field = ValueList.From(value); } = ValueList<CountryCode>.Empty;

    /// <summary>The other processors whom it engages, where it is a processor (Article 28(2) and (4)).</summary>
    /// <remarks>Finnish: <i>alikäsittelijät</i>.</remarks>
    public IReadOnlyList<SubProcessor> SubProcessors { get; init => field = ValueList.From(value); } = ValueList<SubProcessor>.Empty;

    /// <summary>The address of the page that lists its sub-processors.</summary>
    public string? SubProcessorsAt { get; init; }

    internal override string OneLine =>
        OneLineText.Of(
            nameof(Recipient),
            [OneLineText.Short(Name), OneLineText.Short(Category), Kind?.ToString(), OneLineText.Short(Country?.Value)]);
}
