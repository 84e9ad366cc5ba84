using System.ComponentModel;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice.Validation;

/// <summary>What checking a notice has brought to light.</summary>
/// <remarks>Reports are compared by content: equal findings in the same order, and equal ones suppressed. Immutable, for any number of threads.</remarks>
[JsonConverter(typeof(ReportJsonConverter))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed class NoticeReport : IEquatable<NoticeReport>
{
    internal NoticeReport(IReadOnlyList<Finding> findings, IReadOnlyList<SuppressedFinding> suppressed, string? noticeId = null)
    {
        NoticeId = noticeId;
        Findings = findings;
        Suppressed = suppressed;
        HasErrors = findings.Any(finding => finding.Severity == Severity.Error);
    }

    /// <summary>The report on a notice in which nothing was found.</summary>
    public static NoticeReport Clean { get; } = new(ValueList<Finding>.Empty, ValueList<SuppressedFinding>.Empty);

    /// <summary>The id of the notice, where something was found in it.</summary>
    internal string? NoticeId { get; }

    /// <summary>The findings, in the order of the rules and within a rule in that of the notice.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What was found and is not acted upon, by <see cref="NoticeValidationOptions.Suppressions"/>, in the same order.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; }

    /// <summary>Whether there is an error among the findings. Warnings, hints and what is suppressed do not make a notice fail.</summary>
    public bool HasErrors { get; }

    /// <summary>The errors, in the order of <see cref="Findings"/>.</summary>
    public IReadOnlyList<Finding> Errors => Where(Severity.Error);

    /// <summary>The warnings, in the order of <see cref="Findings"/>.</summary>
    public IReadOnlyList<Finding> Warnings => Where(Severity.Warning);

    /// <summary>Whether two reports say the same.</summary>
    public static bool operator ==(NoticeReport? left, NoticeReport? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two reports say something different.</summary>
    public static bool operator !=(NoticeReport? left, NoticeReport? right) => !(left == right);

    /// <summary>The findings of a severity, in the order of <see cref="Findings"/>.</summary>
    /// <param name="severity">The severity.</param>
    public IReadOnlyList<Finding> Where(Severity severity) =>
        ValueList<Finding>.Own([.. Findings.Where(finding => finding.Severity == severity)]);

    /// <summary>The findings of a severity and the graver ones, in the order of <see cref="Findings"/>.</summary>
    /// <param name="severity">The least severity.</param>
    public IReadOnlyList<Finding> AtLeast(Severity severity) =>
        ValueList<Finding>.Own([.. Findings.Where(finding => finding.Severity >= severity)]);

    /// <summary>How many findings there are by the code of their rule; a code without findings is not among them. What is suppressed does not count.</summary>
    public IReadOnlyDictionary<string, int> CountByCode() =>
        Findings.GroupBy(finding => finding.Code).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    /// <summary>Whether another report has equal findings in the same order, and equal ones suppressed.</summary>
    /// <param name="other">The other report.</param>
    public bool Equals(NoticeReport? other) =>
        other is not null && Findings.SequenceEqual(other.Findings) && Suppressed.SequenceEqual(other.Suppressed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NoticeReport);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Findings.Count, Suppressed.Count, Findings.Count == 0 ? null : Findings[0]);

    /// <summary>Does nothing where there is no error.</summary>
    /// <exception cref="NoticeValidationException">There is an error; the exception holds this report.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors)
        {
            throw new NoticeValidationException(this);
        }
    }

    /// <summary>The findings, then the suppressed ones, for a writer of reports.</summary>
    /// <param name="source">The file that holds the notice: its path or address; null where there is none.</param>
    public IReadOnlyList<PlacedFinding> Placed(string? source = null) => Placed(default, source);

    /// <summary>The findings, then the suppressed ones, each with its line and column in the notice's JSON, for a writer of reports.</summary>
    /// <param name="utf8Json">The JSON from which the notice was read.</param>
    /// <param name="source">The file that holds it: its path or address; null where there is none.</param>
    public IReadOnlyList<PlacedFinding> Placed(ReadOnlySpan<byte> utf8Json, string? source = null)
    {
        var pointers = new JsonPointer[Findings.Count + Suppressed.Count];
        for (var i = 0; i < pointers.Length; i++)
        {
            pointers[i] = At(i).Pointer;
        }

        var positions = utf8Json.IsEmpty || pointers.Length == 0 ? null : NoticeJson.Locate(utf8Json, pointers);
        var placed = new PlacedFinding[pointers.Length];
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = new()
            {
                Finding = At(i),
                Source = source,
                NoticeId = NoticeId,
                Position = positions?[i] ?? At(i).Position,
                Suppression = i < Findings.Count ? null : Suppressed[i - Findings.Count].Suppression,
            };
        }

        return ValueList<PlacedFinding>.Own(placed);
    }

    private Finding At(int index) => index < Findings.Count ? Findings[index] : Suppressed[index - Findings.Count].Finding;

    internal static NoticeReport Of(Notice notice, List<Finding>? findings, IReadOnlyList<FindingSuppression> suppressions)
    {
        if (findings is null)
        {
            return Clean;
        }

        if (suppressions.Count == 0)
        {
            return new(ValueList<Finding>.Own([.. findings]), ValueList<SuppressedFinding>.Empty, notice.Id);
        }

        var standing = new List<Finding>(findings.Count);
        var suppressed = new List<SuppressedFinding>();
        foreach (var finding in findings)
        {
            if (suppressions.FirstOrDefault(suppression => suppression.Covers(finding)) is { } decision)
            {
                suppressed.Add(new(finding, decision));
            }
            else
            {
                standing.Add(finding);
            }
        }

        return new(ValueList<Finding>.Own([.. standing]), ValueList<SuppressedFinding>.Own([.. suppressed]), notice.Id);
    }
}
