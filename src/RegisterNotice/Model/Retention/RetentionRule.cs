using System.Text.Json.Serialization;
using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>How long data are kept: a period with its start, or the criterion that decides (Articles 5(1)(e), 13(2)(a) and 30(1)(f)).</summary>
/// <remarks>Finnish: <i>säilytysaika</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record RetentionRule : NoticePart
{
    /// <summary>The identifier of the rule, such as <c>vouchers</c>.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>Identifiers of the <see cref="DataCategory"/>s that the rule covers; empty means all.</summary>
    public IReadOnlyList<string> CategoryIds { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Identifiers of the <see cref="Purpose"/>s for which the rule keeps the data; empty means all.</summary>
    public IReadOnlyList<string> PurposeIds { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The period (ISO 8601, such as <c>P6Y</c>).</summary>
    public Period? Period { get; init; }

    /// <summary>The event from which the period runs.</summary>
    public RetentionStart? StartsFrom { get; init { field = value; Settle(value == RetentionStart.Unknown); } }

    /// <summary>
    /// The event in words, where <see cref="StartsFrom"/> is <see cref="RetentionStart.Other"/>: what stands behind "from", such as "vesimittarin
    /// vaihtamisesta".
    /// </summary>
    public LocalizedText? StartDescription { get; init; }

    /// <summary>When the rule decides, such as "jos hakija valitaan tehtävään"; null where it always does.</summary>
    public LocalizedText? Condition { get; init; }

    /// <summary>Further periods of the rule, beside <see cref="Period"/> or without one; <see cref="Combination"/> says which decides.</summary>
    public IReadOnlyList<RetentionPeriod> Periods { get; init => field = ValueList.From(value); } = ValueList<RetentionPeriod>.Empty;

    /// <summary>Which of several periods decides; null where their conditions tell, or the notice does not say.</summary>
    public PeriodCombination? Combination { get; init { field = value; Settle(value == PeriodCombination.Unknown); } }

    /// <summary>How long data are kept at the least (ISO 8601).</summary>
    public Period? Minimum { get; init; }

    /// <summary>How long data are kept at the most (ISO 8601).</summary>
    public Period? Maximum { get; init; }

    /// <summary>The criterion that decides where no period is given, or that comes before the period.</summary>
    public RetentionCriterion? Criterion { get; init { field = value; Settle(value == RetentionCriterion.Unknown); } }

    /// <summary>The rule in words.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>
    /// The act that lays the period down, such as the Accounting Act (1336/1997), chapter 2, section 10; or the decision that orders permanent preservation.
    /// </summary>
    public LegalReference? Reference { get; init; }

    /// <summary>Where the records schedule or the decision on permanent preservation can be read, or how to ask for it.</summary>
    /// <remarks>Finnish: <i>tiedonohjaussuunnitelma</i>, <i>arkistonmuodostussuunnitelma</i>.</remarks>
    public LocalizedText? AvailableFrom { get; init; }

    /// <summary>How often the need to keep the data is reviewed (ISO 8601). A review is not a retention period.</summary>
    public Period? ReviewEvery { get; init; }

    internal override string OneLine =>
        OneLineText.Of(
            nameof(RetentionRule),
            [OneLineText.Short(Id), OneLineText.Time(Period), StartsFrom?.ToString(), Criterion?.ToString()]);
}
