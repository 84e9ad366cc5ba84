using NodaTime;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Lexicon;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN8: whether a notice is kept up to date, and who is to notice that it has changed.</summary>
internal static class ReviewRules
{
    // Nobody's law names the time; audits ask for a review every two or three years.
    private const int YearsBetweenReviews = 3;

    public static NoticeRule ChangesLeftToReader { get; } = Rule("RN8013", nameof(ChangesLeftToReader),
        [Recommended(Info, Gdpr("12(1)"), Gdpr("5(1)(a)"))],
        static it =>
        {
            if (it.Words.First(Meaning.CheckForChanges) is { } passage)
            {
                it.Report(passage.Pointer);
            }
        });

    public static NoticeRule ReviewOverdue { get; } = Rule("RN8014", nameof(ReviewOverdue),
        [Recommended(Info, Gdpr("5(2)"), Gdpr("12(1)"))],
        static it =>
        {
            if (Latest(it.Notice, out var change) is { } day && IsOverdue(day, it.AsOf))
            {
                it.Report(PlaceOf(it.Notice, change), ("date", Enumeration.Write(day, LanguageFallback.Main(it.Language))));
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } = [ChangesLeftToReader, ReviewOverdue];

    /// <summary>The first day on which a review is overdue if nothing changes; null where the notice tells no day from which to count.</summary>
    public static LocalDate? OverdueFrom(Notice notice) =>
        Latest(notice, out _) is { } day && day < LocalDate.MaxIsoValue.PlusYears(-YearsBetweenReviews)
            ? day.PlusYears(YearsBetweenReviews).PlusDays(1)
            : null;

    // The day from which the time to the next review runs: of an entry among the changes where that is the latest, which is -1 otherwise.
    private static LocalDate? Latest(Notice notice, out int change)
    {
        change = -1;
        var latest = notice.UpdatedOn ?? notice.DraftedOn;
        for (var i = 0; i < notice.Changes.Count; i++)
        {
            if (notice.Changes[i].Date > latest)
            {
                (change, latest) = (i, notice.Changes[i].Date);
            }
        }

        return latest;
    }

    private static Place<LocalDate> PlaceOf(Notice notice, int change)
    {
        if (change >= 0)
        {
            return Place.Of(NoticeShape.Changes, change).Of(NoticeChangeShape.Date);
        }

        return notice.UpdatedOn is null ? Place.Of(NoticeShape.DraftedOn) : Place.Of(NoticeShape.UpdatedOn);
    }

    private static bool IsOverdue(LocalDate day, LocalDate asOf) => (asOf.Year - day.Year) switch
    {
        < YearsBetweenReviews => false,
        YearsBetweenReviews => day.PlusYears(YearsBetweenReviews) < asOf,
        _ => true,
    };
}
