using RegisterNotice.Validation;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>By which rules, in what portions and how often <see cref="NoticeRejudger{TContext}"/> judges.</summary>
public sealed record NoticeRejudgerOptions
{
    /// <summary>The information duties, 200 notices at a time, a look for new ones each minute.</summary>
    public static NoticeRejudgerOptions Default { get; } = new();

    /// <summary>The rules and suppressions by which notices are judged. Its day and clock are not used: the rejudger says the day.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NoticeValidationOptions Validation { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        NoticeValidationOptions.Default;

    /// <summary>
    /// The version of the rules; a verdict of a lower one is stale, and one of a higher one stands, so that an old and a new process beside each other do not
    /// undo each other's work. That of the library's assembly unless set otherwise: a host whose own rules or suppressions change sets a version of its own,
    /// and raises it with each change and each version of the library.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A part of it is over 99,999.</exception>
    public Version RulesVersion { get; init => field = RulesVersions.Checked(value); } = RulesVersions.OfLibrary;

    /// <summary>
    /// How many notices are claimed and written in one transaction: 200 unless set otherwise. Whoever publishes one of them on PostgreSQL waits for the
    /// transaction to end.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 10,000.</exception>
    public int BatchSize
    {
        get;
        init => field = value is >= 1 and <= 10_000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A batch has from 1 to 10,000 notices.");
    } = 200;

    /// <summary>How often the running service looks for notices that were published and not judged: each minute unless set otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not longer than nothing, or longer than a day.</exception>
    public TimeSpan PollInterval
    {
        get;
        init => field = value > TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The interval is longer than nothing and a day at most.");
    } = TimeSpan.FromMinutes(1);
}
