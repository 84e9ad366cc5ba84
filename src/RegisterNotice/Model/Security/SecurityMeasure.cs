using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A technical or organisational measure that protects the data (Articles 30(1)(g) and 32(1)).</summary>
/// <remarks>Finnish: <i>suojatoimi</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record SecurityMeasure : NoticePart
{
    /// <summary>The kind of measure.</summary>
    public required SecurityMeasureKind Kind { get; init { field = value; Settle(value == SecurityMeasureKind.Unknown); } }

    /// <summary>Whether it protects data in systems or on paper; null where that is not said.</summary>
    public MeasureScope? Scope { get; init { field = value; Settle(value == MeasureScope.Unknown); } }

    /// <summary>The measure in words.</summary>
    public LocalizedText? Description { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(SecurityMeasure), [Kind.ToString(), Scope?.ToString(), OneLineText.Short(Description)]);
}
