using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Findings;

public sealed class SuppressionTests
{
    private static readonly Notice Empty = new() { Id = "a" };

    [Fact]
    public void What_is_suppressed_is_no_finding_and_is_reported_with_its_reason()
    {
        var report = Validate(Empty, new FindingSuppression { Code = "RN2001", Reason = "Tarkoitukset ovat toisessa selosteessa." });

        report.Findings.Should().NotContain(finding => finding.Code == "RN2001");
        var suppressed = report.Suppressed.Should().ContainSingle().Subject;
        suppressed.Finding.Code.Should().Be("RN2001");
        suppressed.Reason.Should().Be("Tarkoitukset ovat toisessa selosteessa.");
        suppressed.ToString().Should().EndWith("(Tarkoitukset ovat toisessa selosteessa.)");
    }

    [Fact]
    public void Suppressed_errors_do_not_make_a_notice_fail()
    {
        var all = Validate(Empty).Findings.Select(finding => new FindingSuppression { Code = finding.Code, Reason = "Luonnos" }).ToArray();

        var report = Validate(Empty, all);

        report.Findings.Should().BeEmpty();
        report.Suppressed.Should().Contain(suppressed => suppressed.Finding.Severity == Severity.Error);
        report.HasErrors.Should().BeFalse();
        report.Invoking(it => it.ThrowIfErrors()).Should().NotThrow();
    }

    [Theory]
    [InlineData(null, 2)]
    [InlineData("", 2)]
    [InlineData("/contacts", 2)]
    [InlineData("/contacts/1", 1)]
    [InlineData("/contacts/1/phones/0", 1)]
    [InlineData("/contacts/10", 0)]
    [InlineData("/contact", 0)]
    public void A_pointer_suppresses_what_stands_at_the_place_and_under_it(string? pointer, int count)
    {
        var notice = FaultlessNotice.Instance with { Contacts = [new() { Name = "Vieno", Phones = ["soita"] }, new() { Name = "Voitto", Phones = ["soita illalla"] }] };

        Validate(notice, new FindingSuppression { Code = "RN1018", Pointer = pointer is null ? default(JsonPointer?) : JsonPointer.Parse(pointer), Reason = "Numerot vaihtuvat." }).Suppressed.Should().HaveCount(count);
    }

    [Fact]
    public void Of_several_decisions_the_first_that_covers_a_finding_gives_the_reason()
    {
        var report = Validate(
            Empty,
            new() { Code = "RN2001", Pointer = "/sources", Reason = "Muualla" },
            new() { Code = "RN2001", Reason = "Ensin" },
            new() { Code = "RN2001", Reason = "Sitten" });

        report.Suppressed.Single().Reason.Should().Be("Ensin");
    }

    [Fact]
    public void A_suppression_with_nothing_to_suppress_leaves_the_report_clean() =>
        Validate(FaultlessNotice.Instance, new FindingSuppression { Code = "RN8003", Reason = "Sivu näyttää päiväyksen." }).Should().BeSameAs(NoticeReport.Clean);

    [Fact]
    public void Suppressions_hold_across_rule_sets_and_cover_a_host_s_own_rules()
    {
        var rule = new NoticeRule
        {
            Code = "SHOP0002",
            Name = "Always",
            Message = LocalizedText.Of("en", "Something."),
            Grounds = [new() { Severity = Severity.Error }],
            Check = static it => it.Report(""),
        };
        var options = new NoticeValidationOptions
        {
            RuleSet = NoticeRuleSet.RecordOfProcessing.With(rule),
            AsOf = FaultlessNotice.Today,
            Suppressions = [new() { Code = "RN8003", Reason = "Not in this set." }, new() { Code = "SHOP0002", Reason = "Known." }],
        };

        NoticeValidator.Validate(FaultlessNotice.Instance, options).Suppressed.Should().ContainSingle().Which.Finding.Code.Should().Be("SHOP0002");
    }

    [Theory]
    [InlineData("RN0000", "*No rule has the code RN0000*")]
    [InlineData("rn2001", "*No rule has the code rn2001*")]
    [InlineData("SHOP0002", "*No rule has the code SHOP0002*rule set*")]
    [InlineData("RN9004", "*RN9004 is not checked in a notice*")]
    public void A_code_that_suppresses_nothing_is_refused(string code, string message) =>
        FluentActions.Invoking(() => Validate(FaultlessNotice.Instance, new FindingSuppression { Code = code, Reason = "Syy" })).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void A_suppression_needs_a_code_a_reason_and_a_pointer_that_is_one()
    {
        FluentActions.Invoking(() => new FindingSuppression { Code = "RN2001", Reason = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FindingSuppression { Code = "", Reason = "Syy" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FindingSuppression { Code = "RN2001", Reason = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new FindingSuppression { Code = "RN2001", Pointer = "purposes", Reason = "Syy" }).Should().Throw<FormatException>().WithMessage("*'purposes' is no JSON Pointer*");
    }

    private static NoticeReport Validate(Notice notice, params FindingSuppression[] suppressions) =>
        NoticeValidator.Validate(notice, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today, Suppressions = suppressions });
}
