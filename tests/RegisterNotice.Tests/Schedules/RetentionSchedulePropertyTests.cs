using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RegisterNotice.Schedules;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Schedules;

public sealed class RetentionSchedulePropertyTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    [Fact]
    public void Any_notice_and_any_events_have_an_answer_that_agrees_with_itself() => Prop.ForAll(AnyNotice.Seeds, AnyNotice.Seeds, (seed, other) =>
    {
        var (notice, events) = (AnyNotice.Of(seed), Events(other));
        var schedule = RetentionSchedule.Of(notice);
        RetentionDue[] dues =
        [
            .. notice.DataCategories.Select(category => schedule.ForCategory(category.Id, events)),
            .. notice.Purposes.Select(purpose => schedule.ForPurpose(purpose.Id, events)),
            .. notice.RetentionRules.Select(rule => schedule.ForRule(rule.Id, events)),
            schedule.ForCategory("no such", events),
            schedule.ForPurpose("no such", events),
            schedule.ForRule("no such", events),
        ];

        dues.Should().OnlyContain(due => Array.TrueForAll(Languages, language => due.ExplainIn(language).Length > 0));
        dues.Should().OnlyContain(due => due.State == RetentionState.Due == (due.LastDay != null));
        dues.Should().OnlyContain(due => due.NotBefore == null || due.NotAfter == null || due.NotAfter == LocalDate.MaxIsoValue || due.NotBefore.Value <= due.NotAfter.Value.PlusDays(1));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Data_are_needed_up_to_their_last_day_and_not_after_it() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var due = RetentionSchedule.Of(Simple(seed)).ForCategory("data", Events(seed));
        var last = due.LastDay!.Value;

        due.DueOn.Should().Be(last.PlusDays(1));
        due.StillNeeded(last).Should().BeTrue();
        due.StillNeeded(last.PlusDays(1)).Should().BeFalse();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Of_several_rules_the_last_decides_in_whichever_order_they_stand() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var notice = Simple(seed);
        var events = Events(seed);
        var each = notice.RetentionRules.Select(rule => RetentionSchedule.Of(notice).ForRule(rule.Id, events).LastDay);

        RetentionSchedule.Of(notice).ForCategory("data", events).LastDay.Should().Be(each.Max());
        RetentionSchedule.Of(notice with { RetentionRules = [.. notice.RetentionRules.Reverse()] }).ForCategory("data", events).LastDay.Should().Be(each.Max());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_longer_period_a_later_event_and_a_hold_never_end_sooner() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var (notice, events) = (Simple(seed), Events(seed));
        var last = RetentionSchedule.Of(notice).ForCategory("data", events).LastDay;
        var longer = notice with { RetentionRules = [.. notice.RetentionRules.Select(rule => rule with { Period = rule.Period! + Period.FromMonths(1) })] };
        var later = events with { Days = [.. events.Days.Select(it => it with { Day = it.Day.PlusDays(40) })] };
        var held = events with { Holds = [new() { Reason = LocalizedText.Of("fi", "Riita"), Until = new LocalDate(2020, 1, 1).PlusDays(seed % 9000) }] };

        (RetentionSchedule.Of(longer).ForCategory("data", events).LastDay >= last).Should().BeTrue();
        (RetentionSchedule.Of(notice).ForCategory("data", later).LastDay >= last).Should().BeTrue();
        (RetentionSchedule.Of(notice).ForCategory("data", held).LastDay >= last).Should().BeTrue();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Repeated_ids_and_references_to_nothing_have_an_answer()
    {
        var rule = new RetentionRule { Id = "r", CategoryIds = ["data", "data", "no such"], Period = Period.FromYears(1), StartsFrom = RetentionStart.Collection };
        var category = new DataCategory { Id = "data", Name = LocalizedText.Of("fi", "Tiedot"), PurposeIds = ["no such"] };
        var notice = new Notice { Id = "a", DataCategories = [category, category], RetentionRules = [rule, rule] };
        var events = RetentionEvents.Of(RetentionStart.Collection, new(2020, 1, 1));

        RetentionSchedule.Of(notice).ForCategory("data", events).LastDay.Should().Be(new LocalDate(2021, 1, 1));
        RetentionTable.Compose(notice, events).Sections[0].Blocks.Should().ContainSingle();
    }

    [Fact]
    public void Periods_that_lead_beyond_the_calendar_have_no_day()
    {
        foreach (var period in new[] { Period.FromYears(20_000), Period.FromDays(int.MaxValue), Period.FromYears(-20_000), Period.FromNanoseconds(long.MaxValue) + Period.FromTicks(long.MaxValue) })
        {
            var notice = Simple(0) with { RetentionRules = [new() { Id = "r", Period = period, StartsFrom = RetentionStart.Collection }] };

            RetentionSchedule.Of(notice).ForCategory("data", RetentionEvents.Of(RetentionStart.Collection, new(2020, 1, 1))).DueOn.Should().BeNull();
        }
    }

    // A few rules with a period each, for data of which every event is known.
    private static Notice Simple(int seed)
    {
        var random = new Random(seed);
        return new()
        {
            Id = "a",
            DataCategories = [new() { Id = "data", Name = LocalizedText.Of("fi", "Tiedot") }],
            RetentionRules =
            [
                .. Enumerable.Range(0, 1 + random.Next(4)).Select(i => new RetentionRule
                {
                    Id = $"r{i}",
                    CategoryIds = random.Next(2) == 0 ? [] : ["data"],
                    Period = random.Next(2) == 0 ? Period.FromMonths(1 + random.Next(200)) : Period.FromYears(1 + random.Next(30)),
                    StartsFrom = random.Next(2) == 0 ? RetentionStart.Collection : RetentionStart.EndOfContract,
                }),
            ],
        };
    }

    private static RetentionEvents Events(int seed)
    {
        var random = new Random(seed);
        return RetentionEvents.Of(RetentionStart.Collection, new LocalDate(2000, 1, 1).PlusDays(random.Next(10_000)))
            .With(RetentionStart.EndOfContract, new LocalDate(2000, 1, 1).PlusDays(random.Next(10_000)))
            .With(RetentionCriterion.UntilRelationshipEnds, new LocalDate(2000, 1, 1).PlusDays(random.Next(10_000)));
    }
}
