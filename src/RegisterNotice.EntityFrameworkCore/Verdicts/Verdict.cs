using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>What is kept of a judgement: how much was found, by which rules, and how long it holds.</summary>
/// <param name="Codes">The codes of the rules, each once, in ordinal order.</param>
/// <param name="Errors">How many errors.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="JudgeAgainOn">The first day on which the answer may be another; null where no such day is known.</param>
/// <param name="Findings">The findings themselves, for whoever is told.</param>
internal sealed record Verdict(IReadOnlyList<string> Codes, int Errors, int Warnings, LocalDate? JudgeAgainOn, IReadOnlyList<Finding> Findings)
{
    /// <summary>Judges a notice.</summary>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static Verdict Of(Notice notice, LocalDate asOf, NoticeValidationOptions options, CancellationToken cancellation) =>
        Of([], notice, asOf, options, cancellation);

    /// <summary>Judges the text of a revision. Faults of reading, which what the store has written does not have, are part of the verdict.</summary>
    public static Verdict OfText(string json, LocalDate asOf, NoticeValidationOptions options, CancellationToken cancellation)
    {
        var read = NoticeJson.Read(json, StoredJson.Reading);
        return read.Notice is { } notice ? Of(read.Findings, notice, asOf, options, cancellation) : Of(read.Findings, null);
    }

    private static Verdict Of(
        IReadOnlyList<Finding> read,
        Notice notice,
        LocalDate asOf,
        NoticeValidationOptions options,
        CancellationToken cancellation)
    {
        var found = NoticeValidator.Validate(notice, options with { AsOf = asOf }, cancellation).Findings;
        return Of(read.Count == 0 ? found : [.. read, .. found], NoticeValidator.HoldsUntil(notice, asOf, options));
    }

    private static Verdict Of(IReadOnlyList<Finding> findings, LocalDate? judgeAgainOn) => new(
        [.. findings.Select(static finding => finding.Code).Distinct().Order(StringComparer.Ordinal)],
        findings.Count(static finding => finding.Severity == Severity.Error),
        findings.Count(static finding => finding.Severity == Severity.Warning),
        judgeAgainOn,
        findings);
}
