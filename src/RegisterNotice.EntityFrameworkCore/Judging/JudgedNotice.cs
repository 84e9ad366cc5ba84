using NodaTime;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>A notice that was claimed, with the verdict that was there and the one that is to be written.</summary>
internal sealed class JudgedNotice
{
    public required string Tenant { get; init; }

    public required string Id { get; init; }

    public required int Revision { get; init; }

    /// <summary>As of when it was judged before; null where it was not.</summary>
    public required LocalDate? JudgedBefore { get; init; }

    public required int? ErrorsBefore { get; init; }

    public required int? WarningsBefore { get; init; }

    /// <summary>The codes that the keys hold, in ordinal order.</summary>
    public required IReadOnlyList<string> CodesBefore { get; init; }

    /// <summary>The new verdict; null where judging failed.</summary>
    public Verdict? Verdict { get; set; }

    public IEnumerable<string> Appeared => Verdict!.Codes.Except(CodesBefore, StringComparer.Ordinal);

    public IEnumerable<string> Gone => CodesBefore.Except(Verdict!.Codes, StringComparer.Ordinal);

    /// <summary>Whether the new verdict says something else. The first one on a revision in which nothing is found does not.</summary>
    public bool IsChanged => !CodesBefore.SequenceEqual(Verdict!.Codes, StringComparer.Ordinal)
        || (JudgedBefore is not null && (ErrorsBefore != Verdict.Errors || WarningsBefore != Verdict.Warnings));

    public NoticeVerdictChange ToChange(LocalDate asOf) => new()
    {
        Tenant = Tenant,
        Id = Id,
        Revision = Revision,
        AsOf = asOf,
        IsFirst = JudgedBefore is null,
        Appeared = [.. Appeared],
        Gone = [.. Gone],
        Errors = Verdict!.Errors,
        Warnings = Verdict.Warnings,
        Findings = Verdict.Findings,
    };
}
