using System.Text.Json.Serialization;
using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>That data go outside the EU and the EEA or to an international organisation (Articles 13(1)(f), 30(1)(e) and 44-49).</summary>
/// <remarks>Finnish: <i>siirto kolmanteen maahan</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record Transfer : NoticePart
{
    /// <summary>Who receives the data; null where the notice names nobody.</summary>
    public Recipient? Recipient { get; init; }

    /// <summary>The countries to which the data go (ISO 3166-1 alpha-2).</summary>
    public IReadOnlyList<CountryCode> Countries { get; init => field = ValueList.From(value); } = ValueList<CountryCode>.Empty;

    /// <summary>The international organisation to which the data go.</summary>
    public string? InternationalOrganisation { get; init; }

    /// <summary>What makes the transfer lawful; null where that is not said.</summary>
    public TransferSafeguard? Safeguard { get; init { field = value; Settle(value == TransferSafeguard.Unknown); } }

    /// <summary>Which derogation, where the safeguard is <see cref="TransferSafeguard.Derogation"/>.</summary>
    public TransferDerogation? Derogation { get; init { field = value; Settle(value == TransferDerogation.Unknown); } }

    /// <summary>
    /// Which compelling legitimate interest is pursued, where the derogation is <see cref="TransferDerogation.CompellingLegitimateInterests"/> (Article 49(1),
    /// second subparagraph).
    /// </summary>
    public LocalizedText? Interest { get; init; }

    /// <summary>
    /// The day on which the supervisory authority was informed of such a transfer (ISO 8601; Article 49(1), second subparagraph); null where that is not said.
    /// </summary>
    public LocalDate? AuthorityInformedOn { get; init; }

    /// <summary>The decision, the clauses or the rules relied on, such as Decision (EU) 2023/1795.</summary>
    public LegalReference? Reference { get; init; }

    /// <summary>
    /// Whether the notice says that the recipient falls under an adequacy decision of limited scope, such as a certified company under the EU-US Data Privacy
    /// Framework; null where that is not said.
    /// </summary>
    public bool? WithinDecisionScope { get; init; }

    /// <summary>How to get a copy of the safeguards, or where they have been made available (Article 13(1)(f)).</summary>
    public LocalizedText? CopyAvailableFrom { get; init; }

    /// <summary>Whether data are transferred as a matter of course; null where that is not said.</summary>
    public bool? Regular { get; init; }

    /// <summary>When or on what condition data are transferred.</summary>
    public LocalizedText? Condition { get; init; }

    internal override string OneLine =>
        OneLineText.Of(
            nameof(Transfer),
            [
                OneLineText.Short(Recipient?.Name), OneLineText.Words(Countries), OneLineText.Short(InternationalOrganisation),
                Safeguard?.ToString(), Derogation?.ToString(),
            ]);
}
