using RegisterNotice.Publishing;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore;

/// <summary>How the health check judges the notices that a host publishes.</summary>
public sealed record NoticeHealthOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static NoticeHealthOptions Default { get; } = new();

    /// <summary>
    /// Rules and suppressions. Where it names neither a day nor a <see cref="NoticeValidationOptions.TimeProvider"/>, the host's
    /// <see cref="TimeProvider"/> tells
    /// today in Finland.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NoticeValidationOptions Validation { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = NoticeValidationOptions.Default;

    /// <summary>
    /// How long an outcome stands before a request has it looked up again which notices there are, a minute unless set otherwise. A notice is judged
    /// when it changes and when the law or a day in it may have changed what is found, however often somebody asks.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan RefreshEvery { get; init => field = NotNegative(value); } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long a request waits for notices to be judged, two seconds unless set otherwise. What takes longer goes on without it, and the request hears the
    /// outcome before, or that there is none yet.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan Patience { get; init => field = NotNegative(value); } = TimeSpan.FromSeconds(2);

    /// <summary>How many notices with errors the outcome names, 100 unless set otherwise; it counts them all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int MaxNotices
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 100;

    /// <summary>
    /// Finds the source among services made for the purpose, outside any request; null for the <see cref="INoticeSource"/> of the host. A host with several
    /// tenants adds a check for each.
    /// </summary>
    public Func<IServiceProvider, INoticeSource>? Source { get; init; }

    private static TimeSpan NotNegative(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
        return value;
    }
}
