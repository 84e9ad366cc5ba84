using NodaTime;
using RegisterNotice.Validation;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>A verdict that says something else than the one before.</summary>
public sealed record NoticeVerdictChange
{
    /// <summary>Whose notice it is; empty in a host of one tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>The identifier of the notice.</summary>
    public required string Id { get; init; }

    /// <summary>The revision that was judged.</summary>
    public required int Revision { get; init; }

    /// <summary>The day whose law was applied.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>
    /// Whether this is the first verdict on the revision: whoever has just published it may know it already. Otherwise the notice is as it was, and the law,
    /// the rules or the time has moved.
    /// </summary>
    public required bool IsFirst { get; init; }

    /// <summary>The codes by which something is found now and was not before, in ordinal order.</summary>
    public required IReadOnlyList<string> Appeared { get; init; }

    /// <summary>The codes by which something was found before and is not now, in ordinal order.</summary>
    public required IReadOnlyList<string> Gone { get; init; }

    /// <summary>How many errors there are now.</summary>
    public required int Errors { get; init; }

    /// <summary>How many warnings there are now.</summary>
    public required int Warnings { get; init; }

    /// <summary>All that is found now, to tell in the language of whoever is told.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
