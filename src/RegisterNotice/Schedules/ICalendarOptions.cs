using NodaTime;

namespace RegisterNotice.Schedules;

/// <summary>How a calendar is written as iCalendar (RFC 5545).</summary>
public sealed record ICalendarOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static ICalendarOptions Default { get; } = new();

    /// <summary>Finnish, Swedish or English; another language gives English.</summary>
    public LanguageTag Language { get; init => field = Guard.NotNull(value); } = LanguageTag.Finnish;

    /// <summary>How many days before it falls due an entry reminds of itself; null for no alarm. Fourteen unless set otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? AlarmDaysBefore
    {
        get;
        init => field = value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, "An alarm comes before the day, or on it: give 0 or more.");
    } = 14;

    /// <summary>What stands behind the @ of each event's identifier: a name of the host that is its own, such as its domain.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string Domain { get; init => field = Guard.NotBlank(value); } = "register-notice";

    /// <summary>The name that a reader of calendars shows; null for none.</summary>
    public string? CalendarName { get; init; }

    /// <summary>The day that stands as the time stamp of a notice that does not say when it was updated.</summary>
    public LocalDate UndatedOn { get; init; } = new(2018, 5, 25);
}
