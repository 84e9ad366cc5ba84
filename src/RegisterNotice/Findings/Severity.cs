using System.Text.Json.Serialization;

namespace RegisterNotice.Validation;

/// <summary>How grave a finding is. Only errors make a notice fail.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum Severity
{
    /// <summary>Good practice, or a hint for a person to look at.</summary>
    Info,

    /// <summary>Probably a fault, or a duty whose condition cannot be seen from the notice.</summary>
    Warning,

    /// <summary>A breach of a duty, a contradiction, or something that cannot be used.</summary>
    Error,
}
