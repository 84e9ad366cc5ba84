using NodaTime;
using RegisterNotice.Schedules;

namespace RegisterNotice.Tests.Schedules;

public sealed class ReviewCalendarTests
{
    private static readonly LocalDate From = new(2026, 11, 22);

    [Fact]
    public void Reviews_of_retention_recur_from_the_day_on_which_the_notice_was_updated()
    {
        var notice = FaultlessNotice.Instance with
        {
            UpdatedOn = new(2024, 2, 29),
            RetentionRules = [.. FaultlessNotice.Instance.RetentionRules.Select(rule => rule.Id == "identity" ? rule with { ReviewEvery = Period.FromYears(1) } : rule)],
        };

        var entries = ReviewCalendar.Of(notice, From, new(2028, 12, 31)).Entries.Where(it => it.Kind == ReviewKind.RetentionReview);

        entries.Select(it => it.Day).Should().Equal(new LocalDate(2027, 2, 28), new LocalDate(2028, 2, 29));
        entries.Should().AllSatisfy(it => it.Pointer.Should().Be(JsonPointer.Parse("/retentionRules/0/reviewEvery")));
        entries.First().Title[LanguageTag.Finnish].Should().Be("Säilyttämisen tarpeen arviointi: Lankakaupan asiakasrekisteri, Yhteystiedot");
    }

    [Fact]
    public void The_review_that_the_controller_has_set_is_there()
    {
        var notice = FaultlessNotice.Instance with { Internal = new() { NextReviewOn = new(2027, 1, 15) } };

        var entry = ReviewCalendar.Of(notice, From, new(2027, 12, 31)).Entries.Should().ContainSingle().Which;

        (entry.Day, entry.Kind, entry.Pointer.ToString()).Should().Be((new LocalDate(2027, 1, 15), ReviewKind.NoticeReview, "/internal/nextReviewOn"));
        entry.Title[LanguageTag.English].Should().StartWith("Review of the notice: ");
    }

    [Fact]
    public void The_first_review_of_each_part_is_told_without_judging_the_notice()
    {
        var notice = FaultlessNotice.Instance with
        {
            UpdatedOn = new(2024, 2, 29),
            RetentionRules =
            [
                new() { Id = "old", ReviewEvery = Period.FromYears(3) },
                new() { Id = "kept" },
                new() { Id = "new", ReviewEvery = Period.FromMonths(1) },
                new() { Id = "endless", ReviewEvery = Period.FromYears(int.MaxValue) },
                new() { Id = "never", ReviewEvery = Period.Zero },
            ],
            Internal = new() { NextReviewOn = new(2025, 1, 15) },
        };

        ReviewCalendar.FirstReviewsOf(notice).Select(it => (it.Day, it.Kind)).Should().Equal(
            (new LocalDate(2024, 3, 29), ReviewKind.RetentionReview),
            (new LocalDate(2025, 1, 15), ReviewKind.NoticeReview),
            (new LocalDate(2027, 2, 28), ReviewKind.RetentionReview));
    }

    [Fact]
    public void What_the_law_makes_of_the_notice_is_there_with_its_reason()
    {
        var notice = FaultlessNotice.Instance with { UpdatedOn = new(2031, 6, 1) };
        notice = notice with
        {
            Transfers = new() { State = DeclarationState.Some, Items = [new() { Countries = [CountryCode.Parse("GB")], Safeguard = TransferSafeguard.AdequacyDecision, WithinDecisionScope = true }] },
        };

        var entry = ReviewCalendar.Of(notice, new(2031, 12, 1), new(2032, 1, 31)).Entries.Should().ContainSingle().Which;

        (entry.Day, entry.Kind).Should().Be((new LocalDate(2031, 12, 28), ReviewKind.LawChange));
        entry.Title[LanguageTag.Swedish].Should().Be("Beskrivningen måste uppdateras: Lankakaupan asiakasrekisteri");
        entry.Description[LanguageTag.English].Should().StartWith("28 December 2031: the Commission's adequacy decision is no longer in force (United Kingdom, Decision 2021/1772).\n");
    }

    [Fact]
    public void Retention_periods_end_of_events_that_the_host_knows()
    {
        var events = RetentionEvents.Of(RetentionStart.Transaction, new(2025, 6, 1));

        var entry = ReviewCalendar.Of(FaultlessNotice.Instance, From, new(2027, 12, 31), events).Entries.Should().ContainSingle().Which;

        (entry.Day, entry.Kind).Should().Be((new LocalDate(2027, 6, 2), ReviewKind.RetentionEnd));
        entry.Title[LanguageTag.Finnish].Should().Be("Säilytysaika on päättynyt: Lankakaupan asiakasrekisteri, Yhteystiedot");
    }

    [Fact]
    public void The_key_is_the_same_whenever_the_calendar_is_made_and_no_other_has_it()
    {
        var notice = FaultlessNotice.Instance with { Internal = new() { NextReviewOn = new(2027, 1, 15) } };

        var narrow = ReviewCalendar.Of(notice, From, new(2030, 12, 31)).Entries;
        var wide = ReviewCalendar.Of(notice with { Revision = 7 }, From.PlusDays(-300), new(2032, 12, 31)).Entries;

        wide.Select(it => it.Key).Should().OnlyHaveUniqueItems().And.Contain(narrow.Select(it => it.Key));
    }

    [Fact]
    public void Calendars_of_several_notices_become_one_by_day()
    {
        Notice a = FaultlessNotice.Instance with { Id = "a", Internal = new() { NextReviewOn = new(2027, 3, 1) } }, b = a with { Id = "b", Internal = new() { NextReviewOn = new(2027, 2, 1) } };

        var merged = ReviewCalendar.Merge([ReviewCalendar.Of(a, From, new(2027, 12, 31)), ReviewCalendar.Of(b, From, new(2027, 6, 30))]);

        merged.Entries.Select(it => it.NoticeId).Should().Equal("b", "a");
        (merged.From, merged.Until).Should().Be((From, new LocalDate(2027, 12, 31)));
        ((Action)(() => ReviewCalendar.Merge([]))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("PT1S")]
    [InlineData("P-1D")]
    [InlineData("P0D")]
    public void A_review_that_recurs_within_a_day_or_never_is_no_entry(string every)
    {
        var notice = FaultlessNotice.Instance with { RetentionRules = [new() { Id = "r", ReviewEvery = NodaTime.Text.PeriodPattern.Roundtrip.Parse(every).Value }] };

        ReviewCalendar.Of(notice, From, From.PlusYears(1)).Entries.Should().NotContain(it => it.Kind == ReviewKind.RetentionReview);
    }

    [Fact]
    public void It_is_told_as_text_and_as_json()
    {
        var calendar = ReviewCalendar.Of(FaultlessNotice.Instance with { Internal = new() { NextReviewOn = new(2027, 1, 15) } }, From, new(2027, 12, 31));

        ReviewTextWriter.Write(calendar, LanguageTag.Finnish).Should().Be("15.1.2027  Selosteen tarkistus: Lankakaupan asiakasrekisteri\n");
        ReviewJsonWriter.Write(calendar, LanguageTag.English).Should().Be(
            """
            {
              "from": "2026-11-22",
              "until": "2027-12-31",
              "entries": [
                {
                  "day": "2027-01-15",
                  "kind": "noticeReview",
                  "notice": "faultless",
                  "revision": 1,
                  "pointer": "/internal/nextReviewOn",
                  "key": "faultless/notice/NoticeReview/2027-01-15",
                  "title": "Review of the notice: Lankakaupan asiakasrekisteri"
                }
              ]
            }
            """.ReplaceLineEndings("\n"));
        ReviewTextWriter.Write(ReviewCalendar.Of(FaultlessNotice.Instance, From, From), LanguageTag.English)
            .Should().Be("Nothing falls due from 22 November 2026 to 22 November 2026.\n");
    }
}
