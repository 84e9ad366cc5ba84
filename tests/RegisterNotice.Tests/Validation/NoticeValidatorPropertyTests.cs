using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Tests.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

public sealed class NoticeValidatorPropertyTests
{
    private static readonly NoticeRuleSet[] Sets = [NoticeRuleSet.Information, NoticeRuleSet.RecordOfProcessing, NoticeRuleSet.PersonalDataAct, NoticeRuleSet.Recommended, NoticeRuleSet.All];

    [Fact]
    public void Any_notice_is_judged_on_any_day_in_any_language_and_twice_alike() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var random = new Random(seed);
        var (notice, day, language) = (AnyNotice.Of(seed), AnyNotice.Day(random), AnyNotice.Tag(random));
        foreach (var set in Sets)
        {
            var options = new NoticeValidationOptions { RuleSet = set, AsOf = day, Language = language };

            var findings = Told(notice, options);

            Told(AnyNotice.Of(seed), options).Should().Equal(findings);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void What_a_set_finds_the_set_of_all_rules_finds_too() => Prop.ForAll(AnyNotice.Any, notice =>
    {
        var all = Codes(notice, NoticeRuleSet.All);

        foreach (var set in new[] { NoticeRuleSet.Information, NoticeRuleSet.RecordOfProcessing, NoticeRuleSet.Recommended })
        {
            Codes(notice, set).Should().BeSubsetOf(all);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    private static string[] Told(Notice notice, NoticeValidationOptions options) =>
        [.. NoticeValidator.Validate(notice, options).Findings.Select(finding => $"{finding} {finding.Remedy} {finding.Citation}")];

    private static string[] Codes(Notice notice, NoticeRuleSet set) =>
        [.. NoticeValidator.Validate(notice, new() { RuleSet = set, AsOf = FaultlessNotice.Today }).Findings.Select(finding => $"{finding.Code} {finding.Pointer}")];
}
