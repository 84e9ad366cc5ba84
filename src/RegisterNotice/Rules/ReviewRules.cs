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
            var pointer = it.Notice.UpdatedOn is null ? Place.Of(NoticeShape.DraftedOn) : Place.Of(NoticeShape.UpdatedOn);
            var latest = it.Notice.UpdatedOn ?? it.Notice.DraftedOn;
            for (var i = 0; i < it.Notice.Changes.Count; i++)
            {
                if (it.Notice.Changes[i].Date > latest)
                {
                    (pointer, latest) = (Place.Of(NoticeShape.Changes, i).Of(NoticeChangeShape.Date), it.Notice.Changes[i].Date);
                }
            }

            if (latest is { } day && IsOverdue(day, it.AsOf))
            {
                it.Report(pointer, ("date", Enumeration.Write(day, LanguageFallback.Main(it.Language))));
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } = [ChangesLeftToReader, ReviewOverdue];

    private static bool IsOverdue(LocalDate day, LocalDate asOf) => (asOf.Year - day.Year) switch
    {
        < YearsBetweenReviews => false,
        YearsBetweenReviews => day.PlusYears(YearsBetweenReviews) < asOf,
        _ => true,
    };
}
