using NodaTime;
using RegisterNotice.Samples;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

public sealed class TurningDaysTests
{
    private static readonly NoticeValidationOptions All = new() { RuleSet = NoticeRuleSet.All, Language = LanguageTag.English };

    // From a little before the GDPR to beyond the last lapse that the tables know.
    private static readonly LocalDate From = new(2018, 1, 1);
    private static readonly LocalDate To = new(2035, 1, 1);

    [Fact]
    public void Between_two_of_them_a_report_holds()
    {
        foreach (var notice in SampleNotices.All.Concat(RuleExamples.All.DistinctBy(example => example.Code).Select(example => RuleExamples.Put(example.Breaks))))
        {
            for (var day = From; day < To;)
            {
                var next = NoticeValidator.HoldsUntil(notice, day, All) ?? To;
                next.Should().BeGreaterThan(day);
                Report(notice, next.PlusDays(-1)).Should().Be(Report(notice, day), "{0} of {1} holds until {2}", notice.Id, day, next);
                day = next;
            }
        }
    }

    [Fact]
    public void A_report_by_rules_of_a_host_holds_for_a_day()
    {
        var host = new NoticeRule { Code = "SHOP0001", Name = "Mute", Message = LocalizedText.Of("en", "Nothing."), Grounds = [new() { Severity = Severity.Info }], Check = _ => { } };
        LocalDate day = new(2026, 11, 30);

        NoticeValidator.HoldsUntil(FaultlessNotice.Instance, day, new() { RuleSet = NoticeRuleSet.Information.With(host) }).Should().Be(day.PlusDays(1));
        NoticeValidator.HoldsUntil(FaultlessNotice.Instance, LocalDate.MaxIsoValue, new() { RuleSet = NoticeRuleSet.Empty.With(host) }).Should().BeNull();
    }

    [Fact]
    public void A_report_on_a_notice_without_dates_holds_once_the_tables_of_the_law_end()
    {
        var undated = FaultlessNotice.Instance with { DraftedOn = null, UpdatedOn = null, Changes = [] };

        NoticeValidator.HoldsUntil(undated, new(2200, 1, 1), All).Should().BeNull();
        NoticeValidator.HoldsUntil(undated with { UpdatedOn = LocalDate.MaxIsoValue }, LocalDate.MaxIsoValue, All).Should().BeNull();
    }

    private static NoticeReport Report(Notice notice, LocalDate day) => NoticeValidator.Validate(notice, All with { AsOf = day });
}
