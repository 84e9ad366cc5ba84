using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Why data are processed (Articles 5(1)(b), 13(1)(c) and 30(1)(b)).</summary>
/// <remarks>Finnish: <i>käsittelyn tarkoitus</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record Purpose : NoticePart
{
    /// <summary>The identifier by which other parts of the notice refer to the purpose, such as <c>orders</c>.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>The purpose in words.</summary>
    public required LocalizedText Description { get; init => field = Guard.NotNull(value); }

    /// <summary>What is done for the purpose, as far as it is of a known kind.</summary>
    public IReadOnlyList<ProcessingActivity> Activities
    {
        get;
        init { field = ValueList.From(value); Settle(KeepsWords && field.Has(ProcessingActivity.Unknown)); }
    } = ValueList<ProcessingActivity>.Empty;

    /// <summary>The legal bases on which the processing rests.</summary>
    public IReadOnlyList<LegalBasis> LegalBases { get; init => field = ValueList.From(value); } = ValueList<LegalBasis>.Empty;

    /// <summary>
    /// How people are profiled for the purpose; null where that is not said. <see cref="ProcessingActivity.Profiling"/> says only that they are.
    /// </summary>
    public Profiling? Profiling { get; init; }

    /// <summary>
    /// The age in years from which a child consents to an information-society service for itself, where the notice names one (Article 8; in Finland 13, Data
    /// Protection Act 1050/2018, section 5).
    /// </summary>
    public int? ChildConsentAge { get; init; }

    /// <summary>Identifiers of the controllers whose purpose it is; empty where it is that of all.</summary>
    public IReadOnlyList<string> ControllerIds { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    internal override string OneLine =>
        OneLineText.Of(
            nameof(Purpose),
            [OneLineText.Short(Id), OneLineText.Short(Description), OneLineText.Count(LegalBases.Count, "legal basis", "legal bases")]);
}
