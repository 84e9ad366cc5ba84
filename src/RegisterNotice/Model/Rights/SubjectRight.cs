using System.Text.Json.Serialization;
using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A right of the data subject as the notice states it, with what the notice says of using it (Articles 12, 13(2)(b)-(d) and 15-22).</summary>
/// <remarks>Finnish: <i>rekisteröidyn oikeus</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record SubjectRight : NoticePart
{
    /// <summary>Which right it is.</summary>
    public required RightKind Kind { get; init { field = value; Settle(value == RightKind.Unknown); } }

    /// <summary>Whether the right applies to the processing; <see cref="RightApplicability.Yes"/> where nothing else is said.</summary>
    public RightApplicability Applies { get; init { field = value; Settle(value == RightApplicability.Unknown); } }

    /// <summary>By which law the right is restricted or disapplied, and how; null where that is not said.</summary>
    public StatedRestriction? Restriction { get; init; }

    /// <summary>The right in words.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The ways to use the right (Article 12(2)).</summary>
    public IReadOnlyList<RequestChannel> Channels { get; init => field = ValueList.From(value); } = ValueList<RequestChannel>.Empty;

    /// <summary>What is demanded of a request. The GDPR knows no such demands (Article 12(2) and (6)).</summary>
    public IReadOnlyList<RequestFormality> Formalities
    {
        get;
        init { field = ValueList.From(value); Settle(KeepsWords && field.Has(RequestFormality.Unknown)); }
    } = ValueList<RequestFormality>.Empty;

    /// <summary>By what the identity of the person is established (Article 12(6); Data Protection Act 1050/2018, section 29).</summary>
    public IReadOnlyList<IdentityEvidence> Evidence
    {
        get;
        init { field = ValueList.From(value); Settle(KeepsWords && field.Has(IdentityEvidence.Unknown)); }
    } = ValueList<IdentityEvidence>.Empty;

    /// <summary>Within what time a request is answered (ISO 8601; Article 12(3): one month at the most, <c>P1M</c>).</summary>
    public Period? ResponseTime { get; init; }

    /// <summary>By how much the time may be extended (ISO 8601; Article 12(3): two months at the most, <c>P2M</c>).</summary>
    public Period? ResponseTimeExtension { get; init; }

    /// <summary>How often the right may be used, as the time between requests (ISO 8601: once a year is <c>P1Y</c>). The GDPR knows no such limit.</summary>
    public Period? FrequencyLimit { get; init; }

    /// <summary>What using the right costs; null where nothing is said of a cost (Article 12(5): nothing).</summary>
    public LocalizedText? Fee { get; init; }

    /// <summary>When the right does not apply or is refused.</summary>
    public LocalizedText? Limitation { get; init; }

    /// <summary>
    /// The formats in which data are handed over under the rights of access and to portability (Articles 15(3) and 20(1)), such as <c>JSON</c> or <c>CSV</c>.
    /// </summary>
    public IReadOnlyList<string> DataFormats { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The provision that the notice names for the right.</summary>
    public LegalReference? Reference { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(SubjectRight), [Kind.ToString(), OneLineText.Count(Channels.Count, "channel")]);
}
