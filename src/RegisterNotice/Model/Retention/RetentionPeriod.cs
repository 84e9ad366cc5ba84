using System.Text.Json.Serialization;
using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>One of several periods of a rule on how long data are kept.</summary>
/// <remarks>Finnish: <i>säilytysaika</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record RetentionPeriod : NoticePart
{
    /// <summary>The period (ISO 8601, such as <c>P12Y</c>).</summary>
    public required Period Period { get; init => field = Guard.NotNull(value); }

    /// <summary>The event from which the period runs.</summary>
    public RetentionStart? StartsFrom { get; init { field = value; Settle(value == RetentionStart.Unknown); } }

    /// <summary>
    /// The event in words, where <see cref="StartsFrom"/> is <see cref="RetentionStart.Other"/>: what stands behind "from", such as "vesimittarin
    /// vaihtamisesta".
    /// </summary>
    public LocalizedText? StartDescription { get; init; }

    /// <summary>When this period decides, such as "jos potilaan kuolemasta ei ole tietoa".</summary>
    public LocalizedText? Condition { get; init; }

    internal override string OneLine => OneLineText.Of(nameof(RetentionPeriod), [OneLineText.Time(Period), StartsFrom?.ToString()]);
}
