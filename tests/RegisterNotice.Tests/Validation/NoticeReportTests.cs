using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

public sealed class NoticeReportTests
{
    private static readonly Notice Empty = new() { Id = "a" };

    private static readonly NoticeValidationOptions Options = new()
    {
        RuleSet = NoticeRuleSet.All,
        AsOf = FaultlessNotice.Today,
        Suppressions = [new() { Code = "RN8003", Reason = "The page shows its date." }],
    };

    [Fact]
    public void Findings_are_taken_by_their_severity()
    {
        var report = NoticeValidator.Validate(Empty, Options);

        report.Errors.Should().NotBeEmpty().And.OnlyContain(finding => finding.Severity == Severity.Error).And.Equal(report.Where(Severity.Error));
        report.Warnings.Should().NotBeEmpty().And.OnlyContain(finding => finding.Severity == Severity.Warning).And.Equal(report.Where(Severity.Warning));
        report.AtLeast(Severity.Warning).Should().Equal(report.Findings.Where(finding => finding.Severity != Severity.Info));
        report.AtLeast(Severity.Info).Should().Equal(report.Findings);
        NoticeReport.Clean.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Findings_are_counted_by_their_code()
    {
        var notice = FaultlessNotice.Instance with { DraftedOn = new(2027, 1, 1), UpdatedOn = new(2027, 1, 2), RetentionRules = [] };

        NoticeValidator.Validate(notice, Options with { RuleSet = NoticeRuleSet.Information }).CountByCode().Should().BeEquivalentTo(new Dictionary<string, int> { ["RN5001"] = 1, ["RN8004"] = 2 });
        NoticeReport.Clean.CountByCode().Should().BeEmpty();
    }

    [Fact]
    public void Reports_that_say_the_same_are_equal()
    {
        var one = NoticeValidator.Validate(Empty, Options);
        var same = NoticeValidator.Validate(new Notice { Id = "b" }, Options);

        (one == same).Should().BeTrue();
        (one != same).Should().BeFalse();
        one.Equals((object)same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.Suppressed[0].GetHashCode().Should().Be(same.Suppressed[0].GetHashCode());
    }

    [Fact]
    public void Reports_that_say_something_else_are_not()
    {
        var one = NoticeValidator.Validate(Empty, Options);

        (one == NoticeReport.Clean).Should().BeFalse();
        (one == null).Should().BeFalse();
        (null == one).Should().BeFalse();
        ((NoticeReport?)null == null).Should().BeTrue();
        one.Should().NotBe(NoticeValidator.Validate(Empty, Options with { Language = LanguageTag.Swedish }));
        one.Should().NotBe(NoticeValidator.Validate(Empty, Options with { Suppressions = [] }));
        one.Should().NotBe(NoticeValidator.Validate(Empty, Options with { Suppressions = [new() { Code = "RN8003", Reason = "Another reason." }] }));
        one.Should().NotBe(NoticeValidator.Validate(Empty, Options with { RuleSet = NoticeRuleSet.All.WithSeverity("RN1001", Severity.Info) }));
        one.Should().NotBe(NoticeValidator.Validate(Empty, Options with { RuleSet = NoticeRuleSet.Information }));
    }

    [Fact]
    public void Findings_with_other_particulars_are_not_equal()
    {
        var one = Finding("2027-01-01");

        one.Should().Be(Finding("2027-01-01")).And.NotBe(Finding("2027-01-02"));
        (one == Finding("2027-01-01")).Should().BeTrue();
        (one != Finding("2027-01-02")).Should().BeTrue();
        (one == null).Should().BeFalse();
        one!.GetHashCode().Should().Be(Finding("2027-01-01").GetHashCode());

        static Finding Finding(string day) => NoticeValidator.Validate(RuleExamples.Put($$"""{"updatedOn":"{{day}}"}"""), new() { AsOf = FaultlessNotice.Today }).Findings.Single();
    }

    [Fact]
    public void The_exception_says_how_many_errors_there_are_and_names_the_first()
    {
        var many = NoticeValidator.Validate(Empty, new() { AsOf = FaultlessNotice.Today });
        var one = NoticeValidator.Validate(FaultlessNotice.Instance with { RetentionRules = [] }, new() { AsOf = FaultlessNotice.Today });

        many.Invoking(it => it.ThrowIfErrors()).Should().Throw<NoticeValidationException>()
            .WithMessage($"The notice has {many.Errors.Count} errors and {many.Warnings.Count} warning:*{many.Errors[4]}*... and {many.Errors.Count - 5} errors more. See Report.")
            .Which.Message.Should().NotContain(many.Errors[5].Code + " ");
        one.Invoking(it => it.ThrowIfErrors()).Should().Throw<NoticeValidationException>().WithMessage($"The notice has 1 error and 0 warnings:*RN5001*").Which.Message.Should().NotContain("more");
    }
}
