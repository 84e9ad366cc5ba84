using NodaTime;
using NodaTime.Text;
using RegisterNotice.Schedules;

namespace RegisterNotice.Tests.Schedules;

public sealed class RetentionScheduleTests
{
    private static readonly LocalDate Collected = new(2024, 2, 29);

    [Fact]
    public void A_period_runs_from_its_event_and_data_are_erased_on_the_day_after_its_last()
    {
        var due = Of(Rule() with { Period = Period.FromYears(6), StartsFrom = RetentionStart.EndOfContract })
            .ForCategory("data", RetentionEvents.Of(RetentionStart.EndOfContract, new(2026, 3, 15)));

        (due.State, due.LastDay, due.DueOn).Should().Be((RetentionState.Due, new LocalDate(2032, 3, 15), new LocalDate(2032, 3, 16)));
        due.StillNeeded(new(2032, 3, 15)).Should().BeTrue();
        due.StillNeeded(new(2032, 3, 16)).Should().BeFalse();
        due.Rules.Should().Equal(JsonPointer.Parse("/retentionRules/0"));
        due.ExplainIn(LanguageTag.Finnish).Should().Be("16.3.2032 alkaen");
    }

    [Fact]
    public void A_day_that_the_last_month_lacks_is_said()
    {
        var due = Of(Rule() with { Period = Period.FromYears(1), StartsFrom = RetentionStart.Collection })
            .ForCategory("data", RetentionEvents.Of(RetentionStart.Collection, Collected));

        (due.LastDay, due.IsClamped).Should().Be((new LocalDate(2025, 2, 28), true));
        due.ExplainIn(LanguageTag.Swedish).Should().Be("från och med den 1.3.2025 (månaden saknar motsvarande dag, så tiden går ut på månadens sista dag)");
    }

    [Theory]
    [InlineData("2026-03-31", "2026-03-31", "2032-12-31")]
    [InlineData("2026-04-01", "2027-03-31", "2033-12-31")]
    public void Vouchers_are_kept_from_the_end_of_the_year_in_which_the_financial_year_ended(string transaction, string financialYear, string last)
    {
        var rule = Rule() with { Period = Period.FromYears(6), StartsFrom = RetentionStart.EndOfYearOfFinancialYear };
        var events = RetentionEvents.Of(RetentionStart.Transaction, Day(transaction));

        Of(rule).ForCategory("data", events).State.Should().Be(RetentionState.FinancialYearUnknown);
        Of(rule).ForCategory("data", events with { FinancialYearEnd = new(3, 31) }).LastDay.Should().Be(Day(last));
        Of(rule).ForCategory("data", RetentionEvents.Of(RetentionStart.EndOfFinancialYear, Day(financialYear))).LastDay.Should().Be(Day(last));
    }

    [Fact]
    public void The_calendar_year_is_that_of_the_collection()
    {
        var schedule = Of(Rule() with { Period = Period.FromYears(2), StartsFrom = RetentionStart.EndOfCalendarYear });

        schedule.DueOn("data", RetentionEvents.Of(RetentionStart.Collection, Collected)).Should().Be(new LocalDate(2027, 1, 1));
        var open = schedule.ForCategory("data");
        (open.State, open.Event, open.DueOn).Should().Be((RetentionState.EventUnknown, RetentionStart.Collection, null));
        open.ExplainIn(LanguageTag.English).Should().Be("The day of the event is missing: the collection of the data.");
    }

    [Fact]
    public void What_is_not_known_is_never_guessed()
    {
        StateOf(Rule()).Should().Be(RetentionState.WordsOnly);
        StateOf(Rule() with { Period = Period.FromYears(1) }).Should().Be(RetentionState.StartNotStated);
        StateOf(Rule() with { Period = Period.FromYears(1), StartsFrom = RetentionStart.EndOfContract }).Should().Be(RetentionState.EventUnknown);
        StateOf(Rule() with { Criterion = RetentionCriterion.UntilConsentWithdrawn }).Should().Be(RetentionState.CriterionOpen);
        StateOf(Rule() with { Criterion = RetentionCriterion.Statutory }).Should().Be(RetentionState.CriterionOpen);
        StateOf(Rule() with { Period = Period.FromYears(-1), StartsFrom = RetentionStart.Collection }).Should().Be(RetentionState.OutOfCalendar);
        StateOf(Rule() with { Period = Period.FromYears(1), StartsFrom = RetentionStart.Collection, Condition = LocalizedText.Of(LanguageTag.English, "if the claim is disputed") })
            .Should().Be(RetentionState.Conditional);
        Of(Rule() with { CategoryIds = ["other"] }).ForCategory("data").State.Should().Be(RetentionState.NoRule);
        Of(Rule()).ForCategory("nothing of the kind").State.Should().Be(RetentionState.NoRule);
        Of(Rule()).ForCategory("data").StillNeeded(Collected).Should().BeNull();

        static RetentionState StateOf(RetentionRule rule) => Of(rule).ForCategory("data", RetentionEvents.Of(RetentionStart.Collection, Collected)).State;
    }

    [Fact]
    public void A_criterion_comes_before_the_period()
    {
        var rule = Rule() with { Period = Period.FromYears(1), Criterion = RetentionCriterion.UntilRelationshipEnds };

        Of(rule).ForCategory("data").State.Should().Be(RetentionState.CriterionOpen);
        Of(rule).ForCategory("data", RetentionEvents.None.With(RetentionCriterion.UntilRelationshipEnds, new LocalDate(2026, 5, 1)))
            .LastDay.Should().Be(new LocalDate(2027, 5, 1));
    }

    [Fact]
    public void The_longest_or_the_earliest_of_several_periods_decides_as_the_rule_says()
    {
        var rule = Rule() with
        {
            Periods =
            [
                new() { Period = Period.FromYears(5), StartsFrom = RetentionStart.EndOfRelationship },
                new() { Period = Period.FromYears(10), StartsFrom = RetentionStart.EndOfContract },
            ],
        };
        var events = RetentionEvents.Of(RetentionStart.EndOfRelationship, new(2030, 1, 1)).With(RetentionStart.EndOfContract, new LocalDate(2020, 1, 1));

        Of(rule with { Combination = PeriodCombination.Longest }).ForCategory("data", events).LastDay.Should().Be(new LocalDate(2035, 1, 1));
        Of(rule with { Combination = PeriodCombination.Earliest }).ForCategory("data", events).LastDay.Should().Be(new LocalDate(2030, 1, 1));
        Of(rule).ForCategory("data", events).State.Should().Be(RetentionState.SeveralPeriods);
    }

    [Fact]
    public void The_longest_is_open_while_one_of_them_is_and_the_earliest_has_its_latest_day()
    {
        var rule = Rule() with
        {
            Periods =
            [
                new() { Period = Period.FromYears(5), StartsFrom = RetentionStart.EndOfRelationship },
                new() { Period = Period.FromYears(10), StartsFrom = RetentionStart.EndOfContract },
            ],
        };
        var events = RetentionEvents.Of(RetentionStart.EndOfContract, new(2020, 1, 1));

        var longest = Of(rule with { Combination = PeriodCombination.Longest }).ForCategory("data", events);
        (longest.State, longest.DueOn, longest.NotBefore).Should().Be((RetentionState.EventUnknown, null, new LocalDate(2030, 1, 2)));
        longest.StillNeeded(new(2029, 1, 1)).Should().BeTrue();
        longest.StillNeeded(new(2031, 1, 1)).Should().BeNull();

        var earliest = Of(rule with { Combination = PeriodCombination.Earliest }).ForCategory("data", events);
        (earliest.State, earliest.NotAfter).Should().Be((RetentionState.EventUnknown, new LocalDate(2030, 1, 1)));
        earliest.StillNeeded(new(2031, 1, 1)).Should().BeFalse();
    }

    [Theory]
    [InlineData(PeriodCombination.Longest, null, 2, "2026-03-01", "2026-02-28")]
    [InlineData(PeriodCombination.Longest, 5, null, "2034-03-01", null)]
    [InlineData(PeriodCombination.Longest, 12, null, "2036-03-01", null)]
    [InlineData(PeriodCombination.Earliest, null, 20, null, "2034-02-28")]
    [InlineData(PeriodCombination.Earliest, null, 2, null, "2026-02-28")]
    [InlineData(PeriodCombination.Earliest, 12, null, "2036-03-01", "2036-02-29")]
    public void What_is_known_of_an_open_end_lies_between_floor_and_ceiling(
        PeriodCombination combination, int? floor, int? ceiling, string? notBefore, string? notAfter)
    {
        RetentionPeriod[] periods =
        [
            new() { Period = Period.FromYears(10), StartsFrom = RetentionStart.Collection },
            new() { Period = Period.FromYears(1), StartsFrom = RetentionStart.EndOfContract },
        ];
        var due = Of(Rule() with
        {
            StartsFrom = RetentionStart.Collection,
            Periods = periods,
            Combination = combination,
            Minimum = floor is { } least ? Period.FromYears(least) : null,
            Maximum = ceiling is { } most ? Period.FromYears(most) : null,
        }).ForCategory("data", RetentionEvents.Of(RetentionStart.Collection, Collected));

        (due.NotBefore?.ToString("uuuu-MM-dd", null), due.NotAfter?.ToString("uuuu-MM-dd", null)).Should().Be((notBefore, notAfter));
    }

    [Fact]
    public void A_floor_and_a_ceiling_bound_a_criterion()
    {
        var rule = Rule() with { Criterion = RetentionCriterion.UntilConsentWithdrawn, Minimum = Period.FromYears(1), Maximum = Period.FromYears(5) };
        var collected = RetentionEvents.Of(RetentionStart.Collection, new(2020, 6, 1));

        var open = Of(rule).ForCategory("data", collected);
        (open.State, open.NotBefore, open.NotAfter).Should().Be((RetentionState.CriterionOpen, new LocalDate(2021, 6, 2), new LocalDate(2025, 6, 1)));
        LastDay(new(2020, 7, 1)).Should().Be(new LocalDate(2021, 6, 1));
        LastDay(new(2023, 7, 1)).Should().Be(new LocalDate(2023, 7, 1));
        LastDay(new(2029, 7, 1)).Should().Be(new LocalDate(2025, 6, 1));

        LocalDate? LastDay(LocalDate withdrawn) =>
            Of(rule).ForCategory("data", collected.With(RetentionCriterion.UntilConsentWithdrawn, withdrawn)).LastDay;
    }

    [Fact]
    public void Of_several_rules_the_one_that_ends_last_decides_and_none_while_one_is_open()
    {
        var notice = Notice(
            Rule() with { Id = "short", Period = Period.FromYears(1), StartsFrom = RetentionStart.Collection },
            Rule() with { Id = "long", Period = Period.FromYears(6), StartsFrom = RetentionStart.EndOfContract });
        var schedule = RetentionSchedule.Of(notice);
        var collected = RetentionEvents.Of(RetentionStart.Collection, new(2020, 1, 1));

        var open = schedule.ForCategory("data", collected);
        (open.State, open.Event, open.NotBefore).Should().Be((RetentionState.EventUnknown, RetentionStart.EndOfContract, new LocalDate(2021, 1, 2)));
        var due = schedule.ForCategory("data", collected.With(RetentionStart.EndOfContract, new LocalDate(2022, 1, 1)));
        due.LastDay.Should().Be(new LocalDate(2028, 1, 1));
        due.Rules.Should().Equal(JsonPointer.Parse("/retentionRules/1"), JsonPointer.Parse("/retentionRules/0"));
    }

    [Fact]
    public void What_is_kept_for_ever_is_never_due()
    {
        var due = Of(Rule() with { Criterion = RetentionCriterion.Indefinite }).ForCategory("data");

        (due.State, due.DueOn).Should().Be((RetentionState.Permanent, null));
        due.StillNeeded(new(2500, 1, 1)).Should().BeTrue();
    }

    [Fact]
    public void A_hold_keeps_what_would_be_due()
    {
        var schedule = Of(Rule() with { Period = Period.FromYears(1), StartsFrom = RetentionStart.Collection });
        var events = RetentionEvents.Of(RetentionStart.Collection, new(2020, 1, 1));
        var hold = new RetentionHold { Reason = LocalizedText.Of(LanguageTag.Finnish, "riita on kesken") };

        var held = schedule.ForCategory("data", events with { Holds = [hold] });
        (held.State, held.DueOn, held.NotBefore).Should().Be((RetentionState.OnHold, null, new LocalDate(2021, 1, 2)));
        held.StillNeeded(new(2040, 1, 1)).Should().BeTrue();
        held.ExplainIn(LanguageTag.Finnish).Should().Be("Poistaminen on keskeytetty: riita on kesken. Aikaisintaan 2.1.2021.");
        schedule.ForCategory("data", events with { Holds = [hold with { Until = new LocalDate(2023, 5, 1) }] }).DueOn.Should().Be(new LocalDate(2023, 5, 2));
        schedule.ForCategory("data", events with { Holds = [hold with { CategoryIds = ["other"] }] }).DueOn.Should().Be(new LocalDate(2021, 1, 2));
    }

    [Fact]
    public void A_purpose_goes_by_its_own_rule_and_else_by_those_of_its_data()
    {
        var byData = Notice(Rule() with { CategoryIds = ["data"], Period = Period.FromYears(1), StartsFrom = RetentionStart.Collection });
        var byPurpose = byData with { RetentionRules = [.. byData.RetentionRules, Rule() with { Id = "own", CategoryIds = ["other"], PurposeIds = ["purpose"], Period = Period.FromYears(3), StartsFrom = RetentionStart.Collection }] };
        var events = RetentionEvents.Of(RetentionStart.Collection, new(2020, 1, 1));

        RetentionSchedule.Of(byData).ForPurpose("purpose", events).LastDay.Should().Be(new LocalDate(2021, 1, 1));
        RetentionSchedule.Of(byPurpose).ForPurpose("purpose", events).LastDay.Should().Be(new LocalDate(2023, 1, 1));
        RetentionSchedule.Of(byData).ForPurpose("no such", events).State.Should().Be(RetentionState.NoRule);
    }

    [Fact]
    public void A_hold_of_everything_keeps_the_data_of_a_purpose_too()
    {
        var rule = Rule() with { Period = Period.FromYears(3), StartsFrom = RetentionStart.Collection, PurposeIds = ["purpose"] };
        var events = RetentionEvents.Of(RetentionStart.Collection, new(2020, 1, 1)) with
        {
            Holds = [new() { Reason = LocalizedText.Of(LanguageTag.Finnish, "Oikeudenkäynti"), Until = new(2030, 6, 1) }],
        };

        Of(rule).ForPurpose("purpose", events).LastDay.Should().Be(new LocalDate(2030, 6, 1));
    }

    private static RetentionRule Rule() => new() { Id = "rule" };

    private static RetentionSchedule Of(RetentionRule rule) => RetentionSchedule.Of(Notice(rule));

    private static Notice Notice(params RetentionRule[] rules) => new()
    {
        Id = "a",
        Purposes = [new() { Id = "purpose", Description = LocalizedText.Of(LanguageTag.Finnish, "Tilaukset") }],
        DataCategories = [new() { Id = "data", Name = LocalizedText.Of(LanguageTag.Finnish, "Yhteystiedot") }],
        RetentionRules = rules,
    };

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
