using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

public sealed class NoticeForecastTests
{
    private static readonly NoticeValidationOptions All = new() { RuleSet = NoticeRuleSet.All, Language = LanguageTag.English };

    private static readonly Notice ToTheUnitedKingdom = RuleExamples.Put(
        """{"transfers":{"state":"some","items":[{"recipient":{"name":"Wool Ltd","kind":"processor"},"countries":["GB"],"safeguard":"adequacyDecision","withinDecisionScope":true}]}}""");

    [Fact]
    public void A_decision_that_lapses_is_known_beforehand_with_its_reason()
    {
        var forecast = NoticeValidator.Forecast(ToTheUnitedKingdom, new(2031, 12, 1), new(2032, 1, 31), All);

        var day = forecast.Days.Single(it => it.Appeared.Any(finding => finding.Code == "RN4006"));
        day.Day.Should().Be(new LocalDate(2031, 12, 28));
        day.Events.Should().ContainSingle().Which.Kind.Should().Be(LegalEventKind.DecisionNotInForce);
        day.ReasonsIn(LanguageTag.English).Should().Equal(
            "28 December 2031: the Commission's adequacy decision is no longer in force (United Kingdom, Decision 2021/1772).");
        day.ReasonsIn(LanguageTag.Finnish).Should().Equal(
            "28.12.2031: komission päätös tietosuojan riittävyydestä ei ole enää voimassa (Iso-Britannia, päätös 2021/1772).");
    }

    [Fact]
    public void A_review_that_falls_due_is_told_by_its_finding_and_by_no_event_of_the_law()
    {
        var forecast = NoticeValidator.Forecast(FaultlessNotice.Instance, new(2026, 11, 22), new(2029, 12, 31), All);

        var day = forecast.Days.Should().ContainSingle().Which;
        day.Appeared.Should().ContainSingle().Which.Code.Should().Be("RN8014");
        day.Events.Should().BeEmpty();
        day.ReasonsIn(LanguageTag.English).Should().Equal(day.Appeared[0].MessageIn(LanguageTag.English));
        day.Day.Should().Be(FaultlessNotice.Instance.UpdatedOn!.Value.PlusYears(3).PlusDays(1));
    }

    [Fact]
    public void Every_day_has_the_report_of_the_last_change_before_it()
    {
        LocalDate from = new(2018, 5, 1), to = new(2021, 2, 1);
        var forecast = NoticeValidator.Forecast(ToTheUnitedKingdom, from, to, All);

        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            var told = forecast.Days.LastOrDefault(it => it.Day <= day)?.Report ?? forecast.First;
            told.Should().Be(NoticeValidator.Validate(ToTheUnitedKingdom, All with { AsOf = day }));
        }
    }

    [Fact]
    public void What_appears_and_what_goes_makes_one_report_of_the_other()
    {
        var forecast = NoticeValidator.Forecast(ToTheUnitedKingdom, new(2015, 1, 1), new(2033, 1, 1), All);

        forecast.Days.Should().NotBeEmpty();
        var before = forecast.First;
        foreach (var day in forecast.Days)
        {
            before.Findings.Except(day.Gone).Concat(day.Appeared).Should().BeEquivalentTo(day.Report.Findings);
            before = day.Report;
        }
    }

    [Fact]
    public void A_forecast_of_one_day_is_its_report()
    {
        LocalDate day = new(2026, 11, 22);

        var forecast = NoticeValidator.Forecast(ToTheUnitedKingdom, day, day, All);

        forecast.Days.Should().BeEmpty();
        forecast.First.Should().Be(NoticeValidator.Validate(ToTheUnitedKingdom, All with { AsOf = day }));
        (forecast.From, forecast.To).Should().Be((day, day));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(40_000)]
    public void It_goes_forward_and_over_at_most_a_hundred_years(int days)
    {
        LocalDate from = new(2026, 11, 22);

        var forecasting = () => NoticeValidator.Forecast(FaultlessNotice.Instance, from, from.PlusDays(days));

        forecasting.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("to");
    }

    [Fact]
    public void It_ends_when_it_is_cancelled()
    {
        var forecasting = () => NoticeValidator.Forecast(FaultlessNotice.Instance, new(2026, 1, 1), new(2030, 1, 1), cancellationToken: new(canceled: true));

        forecasting.Should().Throw<OperationCanceledException>();
    }
}
