using System.Text.Json.Serialization;

namespace RegisterNotice.Validation;

/// <summary>How a notice stands to an item of Articles 13, 14 or 30.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum CoverageState
{
    /// <summary>The notice says what the item asks for.</summary>
    Met,

    /// <summary>The item applies, and what it asks for is not there, or not wholly.</summary>
    Missing,

    /// <summary>The item applies only on a condition, and the notice does not tell whether it holds.</summary>
    Conditional,

    /// <summary>The item does not apply: its condition does not hold, or the law is not in force on the day.</summary>
    NotApplicable,
}
