using NodaTime;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>One row a notice: which revision is the newest, and how it was judged. It is what writers lock.</summary>
/// <remarks>
/// The tables are a contract: queries of a host, reports and scripts may rest on them. Only <see cref="NoticeStore{TContext}"/> and the rejudger write them.
/// The classes of rows are not sealed for contexts that make proxies of all of them.
/// </remarks>
public class NoticeHead
{
    /// <summary>Whose notice it is; empty in a host of one tenant. Compares ordinally.</summary>
    public required string Tenant { get; init; }

    /// <summary>The identifier of the notice, <see cref="Notice.Id"/>. Compares ordinally.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The number of the newest revision, from 1 without gaps. With <see cref="JudgedAsOf"/> and <see cref="JudgedBy"/> it is the concurrency token
    /// of the row: of
    /// two that change it at a time one fails, whether they publish or judge.
    /// </summary>
    public required int Revision { get; set; }

    /// <summary>
    /// SHA-256 (32 bytes) of what the newest revision says, whatever its number: the fingerprint of the notice with its revision put to 1. What is published
    /// anew with the same hash is no new revision.
    /// </summary>
    public required byte[] ContentHash { get; set; }

    /// <summary>When the newest revision was published; stored as Unix ticks (100 ns since 1970-01-01T00:00Z).</summary>
    public required Instant PublishedAt { get; set; }

    /// <summary>The day as of which the newest revision was judged last; null where it has not been. Stored as ISO 8601, <c>2026-11-30</c>.</summary>
    public LocalDate? JudgedAsOf { get; set; }

    /// <summary>
    /// The first day on which the law, or the notice's own dates, may make the verdict another; null where it has not been judged or no such day is known.
    /// Stored as ISO 8601.
    /// </summary>
    public LocalDate? JudgeAgainOn { get; set; }

    /// <summary>
    /// Which rules judged it: the version of the library's assembly, each of its four parts in five digits so that versions sort as text,
    /// <c>00001.00002.00000.00000</c>; null where it has not been judged.
    /// </summary>
    public string? JudgedBy { get; set; }

    /// <summary>How many errors were found; null where it has not been judged.</summary>
    public int? Errors { get; set; }

    /// <summary>How many warnings were found; null where it has not been judged.</summary>
    public int? Warnings { get; set; }
}
