using NodaTime;

namespace RegisterNotice.Validation;

/// <summary>Judges a notice by the law of a day.</summary>
public static class NoticeValidator
{
    private static readonly Lazy<DateTimeZone> Finland = new(() => DateTimeZoneProviders.Tzdb["Europe/Helsinki"]);

    /// <summary>Checks a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">Rules, day and language; where none are given, the information duties in force today.</param>
    /// <returns>The findings in a fixed order. The same notice and options give the same report, whatever the thread.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static NoticeReport Validate(Notice notice, NoticeValidationOptions? options = null)
    {
        options ??= NoticeValidationOptions.Default;
        var asOf = options.AsOf ?? options.Clock.GetCurrentInstant().InZone(Finland.Value).Date;
        var context = new RuleContext(Guard.NotNull(notice), asOf, options.Language);
        foreach (var entry in options.RuleSet.Entries)
        {
            context.Run(entry);
        }

        return NoticeReport.Of(context.Findings);
    }
}
