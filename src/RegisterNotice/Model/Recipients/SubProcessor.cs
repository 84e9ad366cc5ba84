using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Another processor whom a processor engages (Article 28(2) and (4)).</summary>
/// <remarks>Finnish: <i>alikäsittelijä</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record SubProcessor : NoticePart
{
    /// <summary>The sub-processor's name.</summary>
    public string? Name { get; init; }

    /// <summary>What it does, or the category of sub-processors where they are not named, such as "data centres".</summary>
    public LocalizedText? Category { get; init; }

    /// <summary>The country in which it is established (ISO 3166-1 alpha-2); null where that is not said.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The countries in which it processes the data (ISO 3166-1 alpha-2), where they are said.</summary>
    public IReadOnlyList<CountryCode> Locations { get; init => field = ValueList.From(value); } = ValueList<CountryCode>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(SubProcessor), [OneLineText.Short(Name), OneLineText.Short(Category), OneLineText.Short(Country?.Value)]);
}
