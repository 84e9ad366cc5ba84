using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>That data go to a recipient (Articles 13(1)(e) and 30(1)(d)).</summary>
/// <remarks>Finnish: <i>tietojen luovutus</i>; to a processor, <i>siirto</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record Disclosure : NoticePart
{
    /// <summary>Who receives the data.</summary>
    public required Recipient Recipient { get; init => field = Guard.NotNull(value); }

    /// <summary>What the recipient needs the data for.</summary>
    public LocalizedText? Purpose { get; init; }

    /// <summary>Whether data go to the recipient as a matter of course; null where that is not said.</summary>
    public bool? Regular { get; init; }

    /// <summary>When or on what condition the data go, such as "where the law so requires".</summary>
    public LocalizedText? Condition { get; init; }

    /// <summary>The legal basis of the disclosure, where it is another than the purpose's.</summary>
    public LegalBasis? LegalBasis { get; init; }

    /// <summary>Identifiers of the <see cref="DataCategory"/>s that are disclosed; empty means all.</summary>
    public IReadOnlyList<string> CategoryIds { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    internal override string OneLine =>
        OneLineText.Of(
            nameof(Disclosure),
            [OneLineText.Short(Recipient.Name), OneLineText.Short(Recipient.Category), Recipient.Kind?.ToString()]);
}
