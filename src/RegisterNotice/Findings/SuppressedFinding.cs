using System.ComponentModel;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice.Validation;

/// <summary>A finding that is not acted upon, and the decision by which.</summary>
/// <remarks>Compared by content.</remarks>
[JsonConverter(typeof(ReportJsonConverter))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed class SuppressedFinding : IEquatable<SuppressedFinding>
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

    /// <summary>Whether two say the same.</summary>
    public static bool operator ==(SuppressedFinding? left, SuppressedFinding? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two say something different.</summary>
    public static bool operator !=(SuppressedFinding? left, SuppressedFinding? right) => !(left == right);

    /// <summary>Whether another has the same finding and decision.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(SuppressedFinding? other) =>
        other is not null && Finding.Equals(other.Finding) && Suppression.Equals(other.Suppression);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SuppressedFinding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Finding, Suppression);

    /// <summary>The finding and the reason.</summary>
    public override string ToString() => $"{Finding} ({Reason})";
}
