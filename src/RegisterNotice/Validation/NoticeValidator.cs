using NodaTime;
using RegisterNotice.Rules;
using RegisterNotice.Words;

namespace RegisterNotice.Validation;

/// <summary>Judges a notice by the law of a day.</summary>
public static class NoticeValidator
{
    /// <summary>Checks a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">Rules, day and language; where none are given, the information duties in force today, in the notice's own language.</param>
    /// <param name="cancellationToken">Ends the work between two rules.</param>
    /// <returns>The findings in a fixed order. The same notice and options give the same report, whatever the thread.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentException">A suppression names a code that no rule has, or a fault of reading.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static NoticeReport Validate(
        Notice notice,
        NoticeValidationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(notice);
        options ??= NoticeValidationOptions.Default;
        foreach (var suppression in options.Suppressions.AsSpan())
        {
            RefuseUnknown(suppression.Code, options);
        }

        var rules = options.RuleSet;
        var context = RuleContext.Begin(notice, options.Day, options.Language ?? NoticeLanguage.Of(notice), rules.IsOwn);
        try
        {
            foreach (var rule in rules.On(context.AsOf, Controllers.OnlyProcess(context)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                context.Run(rule);
            }

            return NoticeReport.Of(notice, context.Found, options.Suppressions);
        }
        finally
        {
            context.End();
        }
    }

    /// <summary>Checks notices one after the other, as the reports are asked for.</summary>
    /// <param name="notices">The notices; they are not gathered first.</param>
    /// <param name="options">Rules, day and language, as for one notice. Where the day is not given, each is judged as of its own moment.</param>
    /// <param name="cancellationToken">Ends the work between two rules.</param>
    /// <returns>A report for each notice, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="ArgumentException">While reports are asked for: a notice is null, or a suppression names a code that no rule has.</exception>
    /// <exception cref="OperationCanceledException">While reports are asked for: <paramref name="cancellationToken"/> was cancelled.</exception>
    public static IEnumerable<NoticeReport> ValidateEach(
        IEnumerable<Notice> notices,
        NoticeValidationOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Guard.NotNull(notices).Select(notice => Validate(notice, options, cancellationToken));

    /// <summary>Tells on which days to come the report on a notice changes, and why: a decision lapses, an act is repealed, a review falls due.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, at most a hundred years after the first.</param>
    /// <param name="options">Rules and language, as for <see cref="Validate"/>; its day is not used.</param>
    /// <param name="cancellationToken">Ends the work between two rules.</param>
    /// <returns>The report of the first day and each day on which it becomes another. With a host's own rules every day is judged, so the time it takes grows
    /// with their number.</returns>
    /// <remarks>It knows what the law's tables know today: what a legislator decides later is in no forecast.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>, or more than a hundred years after
    /// it.</exception>
    /// <exception cref="ArgumentException">A suppression names a code that no rule has, or a fault of reading.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static NoticeForecast Forecast(
        Notice notice,
        LocalDate from,
        LocalDate to,
        NoticeValidationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(notice);
        if (to < from || Period.DaysBetween(from, to) > NoticeForecast.MostDays)
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, "A forecast goes from a day to the same or a later one, over at most a hundred years.");
        }

        options ??= NoticeValidationOptions.Default;
        var first = Validate(notice, options with { AsOf = from }, cancellationToken);
        var days = new List<ForecastDay>();
        var before = first;
        for (var day = from; day < to;)
        {
            if (HoldsUntil(notice, day, options) is not { } next || next > to)
            {
                break;
            }

            day = next;
            var report = Validate(notice, options with { AsOf = day }, cancellationToken);
            if (report != before)
            {
                days.Add(new(day, report, before));
                before = report;
            }
        }

        return new(from, to, first, ValueList<ForecastDay>.Own([.. days]));
    }

    /// <summary>Tells how long a report holds by itself, so that whoever judges many notices need not judge each of them on each day.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="asOf">The day as of which it was judged.</param>
    /// <param name="options">The rules, as for <see cref="Validate"/>; the day of the options is not used.</param>
    /// <returns>
    /// The first day after <paramref name="asOf"/> on which the report may become another, though it need not; until then <see cref="Validate"/> finds the
    /// same. Null where no such day is known. The day after <paramref name="asOf"/> where the set has rules of a host, of which nobody knows what they look at.
    /// </returns>
    /// <remarks>It knows what the law's tables know today: a newer version of the library may know of more days.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static LocalDate? HoldsUntil(Notice notice, LocalDate asOf, NoticeValidationOptions? options = null)
    {
        Guard.NotNull(notice);
        var ruleSet = (options ?? NoticeValidationOptions.Default).RuleSet;
        if (ruleSet.IsOwn)
        {
            return TurningDays.Next(notice, asOf);
        }

        return asOf < LocalDate.MaxIsoValue ? asOf.PlusDays(1) : null;
    }

    // A code that is misspelt would suppress nothing, and nobody would know.
    private static void RefuseUnknown(string code, NoticeValidationOptions options)
    {
        if (!options.RuleSet.Contains(code) && NoticeRules.Describe(code) is var known && (known is not { IsChecked: true }))
        {
            throw new ArgumentException(
                known is null
                    ? $"No rule has the code {code}, so it cannot be suppressed. See NoticeRules.All, or take the host's own rule into the rule set."
                    : $"{code} is not checked in a notice, so there is nothing to suppress: reading, importing and comparing report it. Correct what it names.",
                nameof(options));
        }
    }
}
