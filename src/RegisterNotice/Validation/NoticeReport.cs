using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice.Validation;

/// <summary>What checking a notice has brought to light.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class NoticeReport
{
    private NoticeReport(IReadOnlyList<Finding> findings, IReadOnlyList<SuppressedFinding> suppressed)
    {
        Findings = findings;
        Suppressed = suppressed;
        HasErrors = findings.Any(finding => finding.Severity == Severity.Error);
    }

    /// <summary>The report on a notice in which nothing was found.</summary>
    public static NoticeReport Clean { get; } = new(ValueList<Finding>.Empty, ValueList<SuppressedFinding>.Empty);

    /// <summary>The findings, in the order of the rules and within a rule in that of the notice.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What was found and is not acted upon, by <see cref="NoticeValidationOptions.Suppressions"/>, in the same order.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; }

    /// <summary>Whether there is an error among the findings. Warnings, hints and what is suppressed do not make a notice fail.</summary>
    public bool HasErrors { get; }

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
        var pointers = new string[Findings.Count + Suppressed.Count];
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
                Position = positions?[i] ?? At(i).Position,
                Suppression = i < Findings.Count ? null : Suppressed[i - Findings.Count].Suppression,
            };
        }

        return ValueList<PlacedFinding>.Own(placed);
    }

    private Finding At(int index) => index < Findings.Count ? Findings[index] : Suppressed[index - Findings.Count].Finding;

    internal static NoticeReport Of(List<Finding>? findings, IReadOnlyList<FindingSuppression> suppressions)
    {
        if (findings is null)
        {
            return Clean;
        }

        if (suppressions.Count == 0)
        {
            return new(ValueList<Finding>.Own([.. findings]), ValueList<SuppressedFinding>.Empty);
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

        return new(ValueList<Finding>.Own([.. standing]), ValueList<SuppressedFinding>.Own([.. suppressed]));
    }
}
