namespace RegisterNotice.EntityFrameworkCore;

/// <summary>How a store works.</summary>
public sealed record NoticeStoreOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static NoticeStoreOptions Default { get; } = new();

    /// <summary>
    /// How often a publication is tried before the failure of the database is told: writers that meet on one notice wait for each other from the second time
    /// on, so that few are needed. 20 unless set otherwise.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxAttempts
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Try at least once.");
    } = 20;

    /// <summary>
    /// By which rules a notice is judged when it is published, in the same transaction: give what <see cref="NoticeRejudger{TContext}"/> has, so that
    /// queries by
    /// findings know it at once. Null, as unless set otherwise, to leave that to the rejudger. Handlers of verdicts are not told: whoever publishes knows.
    /// </summary>
    public NoticeRejudgerOptions? Judging { get; init; }
}
