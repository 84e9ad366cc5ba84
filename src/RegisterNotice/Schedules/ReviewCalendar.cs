using NodaTime;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;

namespace RegisterNotice.Schedules;

/// <summary>What falls due with a notice: reviews that it promises, the days on which the law makes it outdated, and retention periods that end.</summary>
/// <remarks>Finnish: <i>vuosikello</i>. Immutable, for any number of threads.</remarks>
public sealed class ReviewCalendar
{
    /// <summary>How many days a calendar covers at most: those of a hundred years.</summary>
    public const int MostDays = NoticeForecast.MostDays;

    private ReviewCalendar(LocalDate from, LocalDate until, IReadOnlyList<ReviewEntry> entries)
    {
        From = from;
        Until = until;
        Entries = entries;
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    public LocalDate Until { get; }

    /// <summary>What falls due, by day, and on one day in the order of the notice.</summary>
    public IReadOnlyList<ReviewEntry> Entries { get; }

    /// <summary>What falls due with a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, at most a hundred years after the first.</param>
    /// <param name="events">Events whose days the host knows, such as the end of a membership, of which the ends of retention periods follow; none unless
    /// given.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is before <paramref name="from"/>, or more than a hundred years after
    /// it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ReviewCalendar Of(
        Notice notice,
        LocalDate from,
        LocalDate until,
        RetentionEvents? events = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(notice);
        var forecast = NoticeValidator.Forecast(notice, from, until, new() { RuleSet = NoticeRuleSet.All }, cancellationToken);
        var entries = OfNotice(notice)
            .Concat(OfRetention(notice, until))
            .Concat(OfForecast(notice, forecast))
            .Concat(OfEvents(notice, events))
            .Where(entry => entry.Day >= from && entry.Day <= until)
            .OrderBy(entry => entry.Day);
        return new(from, until, ValueList<ReviewEntry>.Own([.. entries]));
    }

    /// <summary>
    /// The first review that a notice promises of itself and of each of its retention rules, counted from the day on which it was last looked at, by
    /// day: what is
    /// due from that day on until the notice is updated. It judges nothing, and so costs little.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static IReadOnlyList<ReviewEntry> FirstReviewsOf(Notice notice) => ValueList<ReviewEntry>.Own(
    [
        .. OfNotice(Guard.NotNull(notice))
            .Concat(OfRetention(notice, LocalDate.MaxIsoValue, mostTimes: 1))
            .OrderBy(entry => entry.Day),
    ]);

    /// <summary>What falls due with several notices, in one calendar.</summary>
    /// <param name="calendars">The calendars of the notices.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendars"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ReviewCalendar Merge(IEnumerable<ReviewCalendar> calendars)
    {
        var all = Guard.NotNull(calendars).ToList();
        return all.Count == 0
            ? throw new ArgumentException("There is no calendar to merge.", nameof(calendars))
            : new(
                all.Min(it => it.From),
                all.Max(it => it.Until),
                ValueList<ReviewEntry>.Own([.. all.SelectMany(it => it.Entries).OrderBy(entry => entry.Day)]));
    }

    private static IEnumerable<ReviewEntry> OfNotice(Notice notice)
    {
        if (notice.Internal?.NextReviewOn is { } day)
        {
            var place = Place.Of(NoticeShape.Internal).Of(InternalPartShape.NextReviewOn);
            yield return Entry(notice, day, ReviewKind.NoticeReview, place, part: "notice", ReviewTexts.ReviewOf(notice));
        }
    }

    // A review is counted from the day on which the notice was last looked at: what it promises runs from there.
    private static IEnumerable<ReviewEntry> OfRetention(Notice notice, LocalDate until, int mostTimes = int.MaxValue)
    {
        if ((notice.UpdatedOn ?? notice.EffectiveFrom ?? notice.DraftedOn) is not { } start)
        {
            yield break;
        }

        for (var i = 0; i < notice.RetentionRules.Count; i++)
        {
            var rule = notice.RetentionRules[i];
            var before = start;
            for (var times = 1;
                times <= mostTimes && DayArithmetic.After(start, rule.ReviewEvery, times) is { } day && day > before && day <= until;
                times++)
            {
                var place = Place.Of(NoticeShape.RetentionRules, i).PointerOf(RetentionRuleShape.ReviewEvery);
                yield return Entry(notice, day, ReviewKind.RetentionReview, place, rule.Id, ReviewTexts.ReviewOf(notice, rule));
                before = day;
            }
        }
    }

    private static IEnumerable<ReviewEntry> OfForecast(Notice notice, NoticeForecast forecast) =>
        forecast.Days.SelectMany(day => day.Appeared
            .GroupBy(finding => finding.Code)
            .Select(alike => alike.First())
            .Select(finding => Entry(
                notice,
                day.Day,
                ReviewKind.LawChange,
                finding.Pointer,
                finding.Key,
                ReviewTexts.ChangeOf(notice),
                ReviewTexts.WhyOf(day, finding))));

    private static IEnumerable<ReviewEntry> OfEvents(Notice notice, RetentionEvents? events)
    {
        if (events is null)
        {
            yield break;
        }

        var schedule = RetentionSchedule.Of(notice);
        for (var i = 0; i < notice.DataCategories.Count; i++)
        {
            var category = notice.DataCategories[i];
            if (schedule.ForCategory(category.Id, events).DueOn is { } day)
            {
                var place = Place.Of(NoticeShape.DataCategories, i);
                yield return Entry(notice, day, ReviewKind.RetentionEnd, place, category.Id, ReviewTexts.EndOf(notice, category));
            }
        }
    }

    private static ReviewEntry Entry(
        Notice notice,
        LocalDate day,
        ReviewKind kind,
        JsonPointer place,
        string part,
        LocalizedText title,
        LocalizedText? description = null) => new()
        {
            Day = day,
            Kind = kind,
            NoticeId = notice.Id,
            Revision = notice.Revision,
            UpdatedOn = notice.UpdatedOn,
            Pointer = place,
            Key = string.Join("/", new[] { notice.Id, part, kind.ToString(), $"{day:R}" }.Select(Uri.EscapeDataString)),
            Title = title,
            Description = description ?? LocalizedText.Empty,
        };
}
