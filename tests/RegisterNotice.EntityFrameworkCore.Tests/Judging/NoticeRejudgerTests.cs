using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using RegisterNotice.Samples;
using RegisterNotice.Validation;

namespace RegisterNotice.EntityFrameworkCore.Tests.Judging;

/// <summary>What holds of the rejudger on every database.</summary>
public abstract class NoticeRejudgerTests
{
    private static readonly LocalDate Today = new(2026, 11, 30);

    /// <summary>The first day on which the United Kingdom is adequate no more.</summary>
    private static readonly LocalDate Lapse = new(2031, 12, 28);

    private protected abstract Task<JudgingDatabase> DatabaseAsync();

    [Fact]
    public async Task Each_notice_is_judged_once_as_of_a_day()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", [.. SampleNotices.OfShops]);
        await database.PutAsync("b", [.. SampleNotices.All]);
        var rejudger = Rejudger(database, new() { BatchSize = 3 });

        (await rejudger.CountStaleAsync(Today)).Should().Be(17);
        (await rejudger.JudgeAsync(Today)).Judged.Should().Be(17);
        (await rejudger.JudgeAsync(Today)).Should().Be(new RejudgeResult(0, 0, 0));

        (await rejudger.CountStaleAsync(Today)).Should().Be(0);
        foreach (var head in await database.HeadsAsync())
        {
            var notice = SampleNotices.All.Single(it => it.Id == head.Id);
            var report = NoticeValidator.Validate(notice, new() { AsOf = Today });
            (head.JudgedAsOf, head.Errors, head.Warnings).Should().Be((Today, report.Errors.Count, report.Warnings.Count));
            head.JudgeAgainOn.Should().Be(NoticeValidator.HoldsUntil(notice, Today));
            (await database.CodesAsync(head.Tenant, head.Id)).Should().Equal(report.CountByCode().Keys.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_verdict_holds_until_the_law_may_say_something_else()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", ToTheUnitedKingdom("british"), ToTheUnitedKingdom("new") with { UpdatedOn = Lapse });
        var rejudger = Rejudger(database);
        await rejudger.JudgeAsync(Lapse.PlusDays(-9));

        (await rejudger.JudgeAsync(Lapse.PlusDays(-1))).Judged.Should().Be(0);
        var before = await database.CodesAsync("a", "british");
        (await rejudger.JudgeAsync(Lapse)).Should().Be(new RejudgeResult(2, 2, 0));

        var heads = await database.HeadsAsync();
        heads.Should().OnlyContain(head => head.JudgedAsOf == Lapse);
        (await database.CodesAsync("a", "british")).Except(before).Should().Equal("RN4006");
        (await rejudger.JudgeAsync(Today)).Judged.Should().Be(0, "a verdict of a later day stands");
    }

    [Fact]
    public async Task What_is_published_anew_is_judged_anew_and_loses_the_keys_of_what_it_was()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", ToTheUnitedKingdom("n"));
        var rejudger = Rejudger(database);
        await rejudger.JudgeAsync(Lapse);
        (await database.CodesAsync("a", "n")).Should().Contain("RN4006");

        await database.PutAsync("a", SampleNotices.Faultless[0] with { Id = "n", UpdatedOn = Lapse });
        (await rejudger.JudgeAsync(Lapse)).Should().Be(new RejudgeResult(1, 1, 0));

        (await database.CodesAsync("a", "n")).Should().NotContain("RN4006");
    }

    [Fact]
    public async Task Newer_rules_judge_all_anew_and_older_ones_leave_that_alone()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", [.. SampleNotices.OfShops]);
        var (older, newer) = (Rejudger(database, new() { RulesVersion = new(2, 9) }), Rejudger(database, new() { RulesVersion = new(2, 10, 1) }));

        (await older.JudgeAsync(Today)).Judged.Should().Be(5);
        (await newer.JudgeAsync(Today)).Should().Be(new RejudgeResult(5, 0, 0));
        (await older.JudgeAsync(Today)).Judged.Should().Be(0);
    }

    [Fact]
    public async Task A_handler_is_told_of_what_has_changed_and_of_nothing_else()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", ToTheUnitedKingdom("british"));
        await database.PutAsync("b", SampleNotices.Faultless[0]);
        var handler = new Outbox();
        var rejudger = Rejudger(database, null, handler);

        await rejudger.JudgeAsync(Lapse.PlusDays(-1));
        await rejudger.JudgeAsync(Lapse);

        await database.PutAsync("c", ToTheUnitedKingdom("late"));
        await rejudger.JudgeAsync(Lapse);

        handler.Told.Select(it => (it.Tenant, it.Id, it.Revision, it.AsOf, it.IsFirst)).Should().Equal(
            ("a", "british", 1, Lapse, false), ("c", "late", 1, Lapse, true));
        var last = handler.Told[0];
        last.Appeared.Should().Equal("RN4006");
        last.Gone.Should().BeEmpty();
        last.Findings.Should().Contain(finding => finding.Code == "RN4006").And.HaveCountGreaterThanOrEqualTo(last.Errors + last.Warnings);
    }

    [Fact]
    public async Task What_a_handler_writes_and_the_verdict_are_one_and_nobody_is_told_twice()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", ToTheUnitedKingdom("one"), ToTheUnitedKingdom("two"));
        var handler = new Outbox { Fails = true };
        var rejudger = Rejudger(database, null, handler);

        await FluentActions.Awaiting(() => rejudger.JudgeAsync(Lapse)).Should().ThrowAsync<InvalidOperationException>().WithMessage("The outbox is full.");
        (await database.HeadsAsync()).Should().OnlyContain(head => head.JudgedAsOf == null);
        (await database.CodesAsync("a", "one")).Should().BeEmpty();
        (await database.ToldAsync()).Should().BeEmpty();

        handler.Fails = false;
        await rejudger.JudgeAsync(Lapse);
        (await database.ToldAsync()).Should().Equal("a/one", "a/two");
    }

    [Fact]
    public async Task A_rule_that_fails_on_one_notice_keeps_no_other_from_its_verdict()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", [.. SampleNotices.OfShops]);
        var poison = SampleNotices.OfShops[2].Id;
        var rule = new NoticeRule
        {
            Code = "SHOP0001",
            Name = "Brittle",
            Message = LocalizedText.Of("en", "Something."),
            Grounds = [new() { Severity = Severity.Info }],
            Check = it => _ = it.Notice.Id == poison ? throw new InvalidOperationException("Brittle.") : 0,
        };
        var rejudger = Rejudger(database, new() { Validation = new() { RuleSet = NoticeRuleSet.Information.With(rule) } });

        (await rejudger.JudgeAsync(Today)).Judged.Should().Be(4);

        (await database.HeadsAsync()).Where(head => head.JudgedAsOf is null).Should().ContainSingle().Which.Id.Should().Be(poison);
        (await rejudger.JudgeAsync(Today)).Should().Be(new RejudgeResult(0, 0, 1));
        (await rejudger.JudgeAsync(Today.PlusDays(1))).Judged.Should().Be(4, "nobody knows what a rule of the host looks at");
    }

    [Fact]
    public async Task Text_that_was_damaged_in_the_database_has_its_faults_for_a_verdict()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", SampleNotices.OfShops[0]);
        await using (var context = database.CreateDbContext())
        {
            await context.Set<NoticeRevision>().ExecuteUpdateAsync(set => set.SetProperty(it => it.Json, "{"));
        }

        (await Rejudger(database).JudgeAsync(Today)).Should().Be(new RejudgeResult(1, 1, 0));

        (await database.HeadsAsync())[0].Errors.Should().BePositive();
        (await database.CodesAsync("a", SampleNotices.OfShops[0].Id)).Should().OnlyContain(code => code.StartsWith("RN90", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Progress_is_counted_by_outcome()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", [.. SampleNotices.All]);
        var counted = new Dictionary<string, long>(StringComparer.Ordinal);
        using var meters = new Meters();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, it) =>
            {
                if (instrument.Meter.Scope == meters)
                {
                    it.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) =>
            counted[(string)tags[0].Value!] = counted.GetValueOrDefault((string)tags[0].Value!) + value);
        listener.Start();
        using var rejudger = new NoticeRejudger<HostContext>(database, meters: meters);

        var result = await rejudger.JudgeAsync(Today);

        counted["changed"].Should().Be(result.Changed).And.BePositive();
        counted["unchanged"].Should().Be(result.Judged - result.Changed).And.BePositive();
        counted.Should().NotContainKey("failed");
    }

    [Fact]
    public async Task The_service_judges_what_is_there_what_is_new_and_at_midnight_everything_that_is_due()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", ToTheUnitedKingdom("first"));
        var clock = new SteppingClock(Lapse.AtMidnight().InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).ToInstant() - Duration.FromHours(1));
        var handler = new Outbox();
        using var rejudger = new NoticeRejudger<HostContext>(database, clock, new() { PollInterval = TimeSpan.FromMilliseconds(20) }, [handler]);
        await rejudger.StartAsync(default);

        await database.UntilJudgedAsync(Lapse.PlusDays(-1));
        await database.PutAsync("a", ToTheUnitedKingdom("second"));
        await database.UntilJudgedAsync(Lapse.PlusDays(-1));
        clock.Now += Duration.FromHours(1);
        await database.UntilJudgedAsync(Lapse);

        await rejudger.StopAsync(default);
        handler.Told.Select(it => (it.Id, it.AsOf)).Should().Equal(("first", Lapse), ("second", Lapse));
    }

    [Fact]
    public async Task The_service_outlives_a_handler_that_fails()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", ToTheUnitedKingdom("first"));
        var handler = new Outbox { Fails = true };
        using var rejudger = new NoticeRejudger<HostContext>(database, new SteppingClock(Instant.FromUtc(2031, 12, 28, 12, 0)), null, [handler]);
        await rejudger.StartAsync(default);
        await handler.UntilAsync(told => told.Count > 0);

        handler.Fails = false;
        rejudger.Wake();
        rejudger.Wake();
        await database.UntilJudgedAsync(Lapse);
        await rejudger.StopAsync(default);

        (await database.ToldAsync()).Should().Equal("a/first");
    }

    [Fact]
    public async Task A_pass_that_is_ended_keeps_what_it_has_done()
    {
        await using var database = await DatabaseAsync();
        await database.PutAsync("a", [.. SampleNotices.All]);
        using var stop = new CancellationTokenSource();
        var handler = new Outbox { OnTold = stop.Cancel };
        var rejudger = Rejudger(database, new() { BatchSize = 5 }, handler);

        await FluentActions.Awaiting(() => rejudger.JudgeAsync(Today, stop.Token)).Should().ThrowAsync<OperationCanceledException>();
        var rest = (await database.HeadsAsync()).Count(head => head.JudgedAsOf is null);

        (await Rejudger(database).JudgeAsync(Today)).Judged.Should().Be(rest);
    }

    private protected static NoticeRejudger<HostContext> Rejudger(
        JudgingDatabase database,
        NoticeRejudgerOptions? options = null,
        params INoticeVerdictHandler<HostContext>[] handlers) =>
        new(database, null, options, handlers);

    private protected static Notice ToTheUnitedKingdom(string id) => SampleNotices.Faultless[0] with
    {
        Id = id,
        Transfers = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Recipient = new() { Name = "Wool Ltd", Kind = RecipientKind.Processor },
                    Countries = [CountryCode.Parse("GB")],
                    Safeguard = TransferSafeguard.AdequacyDecision,
                    WithinDecisionScope = true,
                },
            ],
        },
    };

    private sealed class SteppingClock(Instant now) : IClock
    {
        private long ticks = now.ToUnixTimeTicks();

        public Instant Now
        {
            get => Instant.FromUnixTimeTicks(Interlocked.Read(ref ticks));
            set => Interlocked.Exchange(ref ticks, value.ToUnixTimeTicks());
        }

        public Instant GetCurrentInstant() => Now;
    }

    private sealed class Meters : IMeterFactory
    {
        private readonly List<Meter> made = [];

        public Meter Create(MeterOptions options)
        {
            options.Scope = this;
            made.Add(new(options));
            return made[^1];
        }

        public void Dispose() => made.ForEach(static meter => meter.Dispose());
    }
}
