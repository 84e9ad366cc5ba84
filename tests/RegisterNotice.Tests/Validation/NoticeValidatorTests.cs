using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

public sealed class NoticeValidatorTests
{
    private static readonly Notice Empty = new() { Id = "a" };

    [Fact]
    public void A_clean_notice_gives_the_clean_report()
    {
        var report = NoticeValidator.Validate(FaultlessNotice.Instance, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today });

        report.Should().BeSameAs(NoticeReport.Clean);
        report.Invoking(it => it.ThrowIfErrors()).Should().NotThrow();
    }

    [Fact]
    public void A_clean_notice_costs_no_allocation()
    {
        var options = new NoticeValidationOptions { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today };
        NoticeValidator.Validate(FaultlessNotice.Instance, options);

        var before = GC.GetAllocatedBytesForCurrentThread();
        NoticeValidator.Validate(FaultlessNotice.Instance, options);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Findings_come_in_a_fixed_order()
    {
        var options = new NoticeValidationOptions { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today };

        var codes = NoticeValidator.Validate(Empty, options).Findings.Select(finding => finding.Code).ToArray();

        codes.Should().BeInAscendingOrder(StringComparer.Ordinal).And.StartWith("RN1001");
        NoticeValidator.Validate(Empty, options).Findings.Select(finding => finding.Code).Should().Equal(codes);
    }

    [Fact]
    public void Only_errors_make_a_notice_fail()
    {
        var options = new NoticeValidationOptions { RuleSet = NoticeRuleSet.Recommended, AsOf = FaultlessNotice.Today };

        var hints = NoticeValidator.Validate(Empty, options);

        hints.Findings.Should().NotBeEmpty();
        hints.HasErrors.Should().BeFalse();
        hints.Invoking(it => it.ThrowIfErrors()).Should().NotThrow();
        NoticeValidator.Validate(Empty).Invoking(it => it.ThrowIfErrors()).Should().Throw<NoticeValidationException>().WithMessage("*RN1001*").Which.Report.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void A_notice_of_2015_is_judged_by_the_act_of_1999_and_today_by_the_GDPR()
    {
        var then = NoticeValidator.Validate(Empty, new() { AsOf = new LocalDate(2015, 6, 1), Language = LanguageTag.Finnish }).Findings[0];
        var now = NoticeValidator.Validate(Empty, new() { AsOf = FaultlessNotice.Today, Language = LanguageTag.Finnish }).Findings[0];

        then.Citation.Should().Be("henkilötietolain (523/1999) 10 §:n 1 momentin 1 kohta");
        now.Citation.Should().Be("tietosuoja-asetuksen 13 artiklan 1 kohdan a alakohta");
    }

    [Theory]
    [InlineData("2018-05-24", "523/1999")]
    [InlineData("2018-05-25", "2016/679")]
    public void The_border_is_the_day_from_which_the_GDPR_applied(string day, string act) =>
        NoticeValidator.Validate(Empty, new() { AsOf = Day(day) }).Findings[0].Citations.Should().OnlyContain(citation => citation.Act == act);

    [Theory]
    [InlineData("2018-12-31", true)]
    [InlineData("2019-01-01", false)]
    public void The_act_of_1999_is_in_force_until_the_end_of_2018(string day, bool isInForce) =>
        NoticeValidator.Validate(Empty, new() { AsOf = Day(day), RuleSet = NoticeRuleSet.PersonalDataAct }).HasErrors.Should().Be(isInForce);

    [Fact]
    public void Without_a_day_the_clock_tells_today_in_Finland()
    {
        // Half past ten in the evening of 24 May in UTC is 25 May in Finland.
        var clock = new FixedClock(Instant.FromUtc(2018, 5, 24, 22, 30));

        NoticeValidator.Validate(Empty, new() { Clock = clock }).Findings[0].Citations.Should().OnlyContain(citation => citation.Act == Acts.Gdpr.Number);
    }

    [Fact]
    public void Messages_are_in_the_notice_s_own_language_unless_asked_for_otherwise()
    {
        NoticeValidator.Validate(Empty with { Languages = [LanguageTag.Parse("se"), LanguageTag.Finnish] }).Findings[0].Message.Should().Be("Selosteessa ei nimetä rekisterinpitäjää.");
        NoticeValidator.Validate(Empty with { Languages = [LanguageTag.Parse("sv-FI")] }).Findings[0].Message.Should().Be("Beskrivningen nämner ingen personuppgiftsansvarig.");
        NoticeValidator.Validate(Empty).Findings[0].Message.Should().Be("The notice names no controller.");
        NoticeValidator.Validate(Empty, new() { Language = LanguageTag.Parse("sv-FI") }).Findings[0].Message.Should().Be("Beskrivningen nämner ingen personuppgiftsansvarig.");
        NoticeValidator.Validate(Empty, new() { Language = LanguageTag.Parse("de") }).Findings[0].Message.Should().Be("The notice names no controller.");
    }

#if !SECOND_BUILD
    [Fact]
    public void A_host_s_source_of_time_takes_the_place_of_the_clock()
    {
        var before = new NoticeValidationOptions { Clock = new FixedClock(Instant.FromUtc(2026, 1, 1, 0, 0)), TimeProvider = new FixedTime(new(2018, 5, 24, 20, 30, 0, TimeSpan.Zero)) };
        var after = before with { TimeProvider = new FixedTime(new(2018, 5, 24, 22, 30, 0, TimeSpan.Zero)) };

        NoticeValidator.Validate(Empty, before).Findings[0].Citations.Should().OnlyContain(citation => citation.Act == Acts.PersonalDataAct.Number);
        NoticeValidator.Validate(Empty, after).Findings[0].Citations.Should().OnlyContain(citation => citation.Act == Acts.Gdpr.Number);
    }
#endif

    [Fact]
    public void Work_can_be_cancelled_between_two_rules()
    {
        using var source = new CancellationTokenSource();
        var rule = new NoticeRule
        {
            Code = "SHOP0001",
            Name = "Cancels",
            Message = LocalizedText.Of("en", "Something."),
            Grounds = [new() { Severity = Severity.Info }],
            Check = _ => source.Cancel(),
        };
        var set = NoticeRuleSet.Empty.With(rule).With(new NoticeRule { Code = "SHOP0002", Name = "Never", Message = rule.Message, Grounds = rule.Grounds, Check = static it => it.Report("") });

        FluentActions.Invoking(() => NoticeValidator.Validate(Empty, new() { RuleSet = set }, source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Many_notices_are_checked_as_their_reports_are_asked_for()
    {
        var taken = 0;
        var notices = Enumerable.Range(0, 1000).Select(i =>
        {
            taken++;
            return new Notice { Id = $"n{i}" };
        });

        NoticeValidator.ValidateEach(notices).Take(2).ToArray().Should().OnlyContain(report => report.HasErrors).And.HaveCount(2);

        taken.Should().Be(2);
        FluentActions.Invoking(() => NoticeValidator.ValidateEach(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => NoticeValidator.ValidateEach(notices, null, new(canceled: true)).First()).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Null_is_refused() => FluentActions.Invoking(() => NoticeValidator.Validate(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Many_threads_get_the_same_findings()
    {
        var expected = Codes(Empty);

        Parallel.For(0, 200, _ => Codes(Empty).Should().Be(expected));

        static string Codes(Notice notice) =>
            string.Join(",", NoticeValidator.Validate(notice, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings.Select(finding => finding.Code + finding.Message));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

#if !SECOND_BUILD
    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
#endif

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
