using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Rules;
using RegisterNotice.Tests.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

/// <summary>Validation and coverage are two looks at one law: they never contradict each other.</summary>
public sealed class CoverageAgreementTests
{
    private static readonly CoverageItem[] OfInformation = [.. CoverageItems.All.Where(item => !item.Provision.StartsWith("30", StringComparison.Ordinal))];

    public static TheoryData<string, string> Examples => new(
        from example in RuleExamples.All
        from members in new[] { example.Breaks, example.Keeps }
        select (example.Code, members));

    [Fact]
    public void What_validation_finds_missing_coverage_does_not_call_met() =>
        Prop.ForAll(AnyNotice.Any, FoundIsNotMet).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void What_coverage_calls_missing_validation_finds() =>
        Prop.ForAll(AnyNotice.Any, MissingIsFound).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Theory]
    [MemberData(nameof(Examples))]
    public void They_agree_on_each_example_of_a_rule(string code, string members)
    {
        code.Should().NotBeEmpty();
        FoundIsNotMet(RuleExamples.Put(members));
        MissingIsFound(RuleExamples.Put(members));
    }

    [Fact]
    public void A_processors_record_is_missing_to_coverage_what_it_is_missing_to_validation() => Prop.ForAll(AnyNotice.Any, any =>
    {
        var record = OfProcessors(any);
        var states = States(record);
        var found = Found(record, NoticeRuleSet.ProcessorRecord).Select(finding => finding.Code).ToArray();

        foreach (var item in CoverageItems.All)
        {
            if (!item.IsOfProcessor)
            {
                states[item.Provision].Should().Be(CoverageState.NotApplicable, "{0} is not asked of a processor", item.Provision);
            }
            else if (item.BrokenBy.Any(code => found.Contains(code)))
            {
                states[item.Provision].Should().BeOneOf([CoverageState.Missing, CoverageState.Conditional], "{0} is not met", item.Provision);
            }
            else
            {
                states[item.Provision].Should().NotBe(CoverageState.Missing, "validation finds nothing of {0}", item.Provision);
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void What_a_processors_record_meets_it_says_somewhere() => Prop.ForAll(AnyNotice.Any, any =>
        NoticeCoverage.Of(OfProcessors(any), FaultlessNotice.Today).Rows.Should().NotContain(row => row.State == CoverageState.Met && row.Pointers.Count == 0))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void A_controllers_notice_is_not_asked_what_a_processors_record_is() =>
        States(FaultlessNotice.Instance).Where(row => row.Key.StartsWith("30(2)", StringComparison.Ordinal))
            .Should().HaveCount(4).And.OnlyContain(row => row.Value == CoverageState.NotApplicable);

    private static void FoundIsNotMet(Notice notice)
    {
        // Of a processor these articles ask nothing, and its own set of rules something else.
        if (notice.IsOfProcessors())
        {
            return;
        }

        var states = States(notice);
        foreach (var finding in Found(notice))
        {
            var items = OfInformation.Where(item => item.BrokenBy.Contains(finding.Code)).Select(item => states[item.Provision]).ToArray();
            if (items.Length > 0)
            {
                items.Should().Contain(state => state == CoverageState.Missing || (state == CoverageState.Conditional && finding.Severity != Severity.Error), "{0}", finding);
            }
        }
    }

    private static void MissingIsFound(Notice notice)
    {
        var states = States(notice);
        var found = Found(notice).Select(finding => finding.Code).ToArray();
        foreach (var item in OfInformation.Where(item => states[item.Provision] == CoverageState.Missing))
        {
            item.BrokenBy.Should().Contain(code => found.Contains(code), "{0} is missing", item.Provision);
        }
    }

    private static Notice OfProcessors(Notice notice) => notice with
    {
        Controllers = [.. notice.Controllers.DefaultIfEmpty(new() { Name = "Palkkapalvelu Oy" }).Select(controller => controller with { Role = ControllerRole.Processor })],
    };

    private static Dictionary<string, CoverageState> States(Notice notice) =>
        NoticeCoverage.Of(notice, FaultlessNotice.Today).Rows.ToDictionary(row => row.Item.Provision!, row => row.State);

    private static IEnumerable<Finding> Found(Notice notice) => Found(notice, NoticeRuleSet.Information);

    private static IEnumerable<Finding> Found(Notice notice, NoticeRuleSet rules) =>
        NoticeValidator.Validate(notice, new() { RuleSet = rules, AsOf = FaultlessNotice.Today }).Findings.Where(finding => finding.Severity != Severity.Info);
}
