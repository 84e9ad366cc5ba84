using System.Text.Json.Serialization;

namespace RegisterNotice.Validation;

/// <summary>A finding that is not acted upon, and the decision by which.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class SuppressedFinding
{
    internal SuppressedFinding(Finding finding, FindingSuppression suppression)
    {
        Finding = finding;
        Suppression = suppression;
    }

    /// <summary>What was found.</summary>
    public Finding Finding { get; }

    /// <summary>The decision: the first of the options that covers the finding.</summary>
    public FindingSuppression Suppression { get; }

    /// <summary>Why the finding is not acted upon.</summary>
    public string Reason => Suppression.Reason;

    /// <summary>The finding and the reason.</summary>
    public override string ToString() => $"{Finding} ({Reason})";
}
