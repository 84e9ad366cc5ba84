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
    /// <exception cref="ArgumentException">A suppression names a code that no rule has, or a fault of reading.</exception>
    public static NoticeReport Validate(Notice notice, NoticeValidationOptions? options = null)
    {
        options ??= NoticeValidationOptions.Default;
        foreach (var suppression in options.Suppressions.AsSpan())
        {
            RefuseUnknown(suppression.Code, options);
        }

        var context = new RuleContext(Guard.NotNull(notice), DayOf(options), options.Language);
        try
        {
            foreach (var rule in options.RuleSet.On(context.AsOf))
            {
                context.Run(rule);
            }
        }
        finally
        {
            context.End();
        }

        return NoticeReport.Of(context.Findings, options.Suppressions);
    }

    /// <summary>The day whose law applies.</summary>
    internal static LocalDate DayOf(NoticeValidationOptions options) => options.AsOf ?? options.Clock.GetCurrentInstant().InZone(Finland.Value).Date;

    // A code that is misspelt would suppress nothing, and nobody would know.
    private static void RefuseUnknown(string code, NoticeValidationOptions options)
    {
        if (!options.RuleSet.Contains(code) && NoticeRules.Find(code) is var known && (known is null || NoticeRules.OfReading.Contains(known)))
        {
            throw new ArgumentException(
                known is null
                    ? $"No rule has the code {code}, so it cannot be suppressed. See NoticeRules.All, or take the host's own rule into the rule set."
                    : $"{code} is a fault of reading and cannot be suppressed: what was not read cannot be judged. Mend the document.",
                nameof(options));
        }
    }
}
