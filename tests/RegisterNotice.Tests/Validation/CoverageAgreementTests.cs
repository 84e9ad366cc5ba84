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

    [Fact]
    public void What_validation_finds_missing_coverage_does_not_call_met() => Prop.ForAll(AnyNotice.Any, notice =>
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
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void What_coverage_calls_missing_validation_finds() => Prop.ForAll(AnyNotice.Any, notice =>
    {
        var states = States(notice);
        var found = Found(notice).Select(finding => finding.Code).ToArray();

        foreach (var item in OfInformation.Where(item => states[item.Provision] == CoverageState.Missing))
        {
            item.BrokenBy.Should().Contain(code => found.Contains(code), "{0} is missing", item.Provision);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static Dictionary<string, CoverageState> States(Notice notice) =>
        NoticeCoverage.Of(notice, FaultlessNotice.Today).Rows.ToDictionary(row => row.Item.Provision!, row => row.State);

    private static IEnumerable<Finding> Found(Notice notice) =>
        NoticeValidator.Validate(notice, new() { RuleSet = NoticeRuleSet.Information, AsOf = FaultlessNotice.Today }).Findings.Where(finding => finding.Severity != Severity.Info);
}
