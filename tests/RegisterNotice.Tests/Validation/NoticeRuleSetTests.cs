using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

public sealed class NoticeRuleSetTests
{
    private static readonly Notice Empty = new() { Id = "a" };

    [Fact]
    public void A_rule_can_be_taken_out()
    {
        var set = NoticeRuleSet.Information.Without("RN1001");

        Codes(set).Should().NotContain("RN1001").And.Contain("RN2001");
        Codes(NoticeRuleSet.Information).Should().Contain("RN1001", "the original stays as it was");
    }

    [Fact]
    public void A_rule_can_weigh_otherwise()
    {
        var set = NoticeRuleSet.Information.WithSeverity("RN1001", Severity.Warning).WithSeverity("RN2001", Severity.Warning);

        NoticeValidator.Validate(Empty, On(set)).Findings.Single(finding => finding.Code == "RN1001").Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void A_host_adds_its_own_rule()
    {
        var rule = new NoticeRule
        {
            Code = "SHOP0001",
            Name = "RegisterNameTooLong",
            Message = LocalizedText.Of("en", "The register's name has {length} characters; our pages show 40."),
            Remedy = LocalizedText.Of("en", "Shorten the name."),
            Grounds = [new() { Severity = Severity.Warning }],
            Check = static it =>
            {
                if (it.Notice.RegisterName?[LanguageTag.Finnish] is { Length: > 40 } name)
                {
                    it.Report("/registerName/fi", ("length", name.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                }
            },
        };
        var notice = FaultlessNotice.Instance with { RegisterName = LocalizedText.Of("fi", new string('x', 41)) };

        var findings = NoticeValidator.Validate(notice, On(NoticeRuleSet.Information.With(rule))).Findings;

        findings.Should().ContainSingle().Which.Should().Match<Finding>(finding =>
            finding.Code == "SHOP0001" && finding.Pointer == "/registerName/fi" && finding.Message == "The register's name has 41 characters; our pages show 40." && finding.Citation == "");
        NoticeRuleSet.Information.With(rule).Invoking(set => set.With(rule)).Should().Throw<ArgumentException>().WithMessage("*SHOP0001*");
        NoticeRuleSet.Information.With(rule).With(NoticeRuleSet.Recommended).Rules[^1].Should().BeSameAs(rule, "a host's own rule is checked last");
        NoticeRuleSet.Information.Invoking(set => set.With(NoticeRules.Find("RN1001")!)).Should().Throw<ArgumentException>("the set has the rule already");
    }

    [Fact]
    public void Sets_are_joined_and_keep_the_grounds_of_both()
    {
        var joined = NoticeRuleSet.RecordOfProcessing.With(NoticeRuleSet.Information);

        joined.Rules.Select(rule => rule.Code).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        joined.Rules.Should().Equal(NoticeRuleSet.RecordOfProcessing.Rules.Union(NoticeRuleSet.Information.Rules).OrderBy(rule => rule.Code, StringComparer.Ordinal));
        NoticeValidator.Validate(Empty, On(joined) with { Language = LanguageTag.Finnish }).Findings[0].Citation.Should().Be("tietosuoja-asetuksen 30 artiklan 1 kohdan a alakohta; tietosuoja-asetuksen 13 artiklan 1 kohdan a alakohta");
    }

    [Theory]
    [InlineData("RN0000")]
    [InlineData("rn1001")]
    [InlineData("")]
    public void Unknown_codes_are_refused(string code)
    {
        NoticeRuleSet.All.Invoking(set => set.Without(code)).Should().Throw<ArgumentException>().WithMessage("*RN1001*");
        NoticeRuleSet.All.Invoking(set => set.WithSeverity(code, Severity.Info)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_set_tells_which_rules_it_has()
    {
        NoticeRuleSet.All.Contains("RN1001").Should().BeTrue("it is the first");
        NoticeRuleSet.All.Contains(NoticeRules.All[^1].Code).Should().BeTrue("it is the last");
        NoticeRuleSet.All.Contains("RN9001").Should().BeFalse("faults of reading are in no set");
        NoticeRuleSet.RecordOfProcessing.Contains("RN6010").Should().BeFalse("Article 30 asks for no right");
        NoticeRuleSet.All.Invoking(set => set.Contains(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_message_of_an_unknown_code_lists_the_codes_of_the_set() =>
        NoticeRuleSet.PersonalDataAct.Invoking(set => set.Without("RN0000")).Should().Throw<ArgumentException>().WithMessage($"*{string.Join(", ", NoticeRuleSet.PersonalDataAct.Rules.Select(rule => rule.Code))}.*");

    [Fact]
    public void All_holds_every_rule() => NoticeRuleSet.All.Rules.Should().Equal(NoticeRules.All);

    [Fact]
    public void A_rule_is_found_by_its_code()
    {
        NoticeRules.Find("RN1001")!.Name.Should().Be("ControllerMissing");
        NoticeRules.Describe("RN9001")!.Name.Should().Be("NotJson");
        NoticeRules.Find("RN0000").Should().BeNull();
        NoticeRules.Find("RN9001").Should().BeNull("there is nothing to check in a notice");
        NoticeRules.Describe("RN0000").Should().BeNull();
    }

    private static IEnumerable<string> Codes(NoticeRuleSet set) => NoticeValidator.Validate(Empty, On(set)).Findings.Select(finding => finding.Code);

    private static NoticeValidationOptions On(NoticeRuleSet set) => new() { RuleSet = set, AsOf = FaultlessNotice.Today };
}
