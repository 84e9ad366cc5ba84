using NodaTime;

namespace RegisterNotice.AspNetCore.Health;

/// <summary>What was found in all notices of a source as of a day.</summary>
/// <param name="Day">The day whose law was applied.</param>
/// <param name="At">When the source was looked through (<see cref="TimeProvider.GetTimestamp"/>).</param>
/// <param name="ById">The verdicts by the identifiers of the notices, which compare ordinally.</param>
internal sealed record NoticeVerdicts(LocalDate Day, long At, SortedDictionary<string, NoticeVerdict> ById)
{
    /// <summary>The notices that have an error.</summary>
    public IReadOnlyList<NoticeVerdict> Failing { get; } = [.. ById.Values.Where(verdict => verdict.Codes.Count > 0)];
}
