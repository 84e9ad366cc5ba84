using RegisterNotice.Changes;
using RegisterNotice.EntityFrameworkCore;
using RegisterNotice.Schedules;
using RegisterNotice.Validation;

namespace RegisterNotice.Site.Editing;

/// <summary>A notice on an editor's desk, and all there is to say of it.</summary>
internal sealed record Review
{
    /// <summary>The newest revision.</summary>
    public required StoredNotice Published { get; init; }

    /// <summary>What stands in the editor.</summary>
    public required string Json { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>The revision that was the newest when the draft was begun.</summary>
    public required int BasedOn { get; init; }

    /// <summary>What keeps the text from being a notice.</summary>
    public required IReadOnlyList<Finding> Faults { get; init; }

    /// <summary>Whether the text is another notice than the one it should be.</summary>
    public required bool HasOtherId { get; init; }

    /// <summary>The text as a notice; null where it is none.</summary>
    public required Notice? Notice { get; init; }

    /// <summary>What the rules find in it today, with line and column.</summary>
    public required IReadOnlyList<PlacedFinding> Findings { get; init; }

    /// <summary>What it changes; null where there is no draft or no notice.</summary>
    public required NoticeComparison? Comparison { get; init; }

    /// <summary>What falls due within a year.</summary>
    public required IReadOnlyList<ReviewEntry> Due { get; init; }

    /// <summary>Whether the law demands what is not there.</summary>
    public bool HasErrors => Findings.Any(placed => placed.Finding.Severity == Severity.Error);

    /// <summary>The changes of which each data subject is told before they take effect.</summary>
    public IEnumerable<FactChange> MaterialChanges => Comparison?.Changes.Where(change => change.Weight == ChangeWeight.Material) ?? [];
}
