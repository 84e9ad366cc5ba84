using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

/// <summary>What a host's own rule can do, and how it is tested.</summary>
public sealed class HostRuleTests
{
    private static readonly NoticeRule ShoutingIsRude = new()
    {
        Code = "SHOP0001",
        Name = "ShoutingIsRude",
        Message = LocalizedText.Of("en", "\"{text}\" shouts.").With("fi", "”{text}” huutaa."),
        Grounds = [new() { Severity = Severity.Warning, InForceFrom = new(2020, 1, 1) }],
        Check = it =>
        {
            // LINQ and closures, which a context on the stack would not allow.
            foreach (var text in it.Texts.Where(text => text.Language is not null && text.Text.Any(char.IsLetter) && text.Text.All(c => !char.IsLower(c))))
            {
                it.Report(text.Pointer, ("text", text.Text));
            }
        },
    };

    [Fact]
    public void A_rule_is_run_by_itself()
    {
        var notice = FaultlessNotice.Instance with { RegisterName = LocalizedText.Of("fi", "ASIAKKAAT") };

        var report = ShoutingIsRude.Run(notice, new() { AsOf = FaultlessNotice.Today });

        report.Findings.Should().ContainSingle().Which.ToString().Should().Be("SHOP0001 Warning /registerName/fi: ”ASIAKKAAT” huutaa.");
        ShoutingIsRude.Run(notice, new() { AsOf = new(2019, 12, 31) }).Should().Be(NoticeReport.Clean, "its ground was not in force");
        NoticeRules.Find("RN2001")!.Run(new Notice { Id = "a" }).Errors.Should().ContainSingle();
    }

    [Fact]
    public void A_check_is_run_by_hand()
    {
        var context = RuleContext.For(ShoutingIsRude, FaultlessNotice.Instance with { Title = LocalizedText.Of("sv", "BESKRIVNING") }, FaultlessNotice.Today, LanguageTag.English);

        context.Findings.Should().BeEmpty();
        ShoutingIsRude.Check(context);

        context.Findings.Should().ContainSingle().Which.Message.Should().Be("\"BESKRIVNING\" shouts.");
        context.Findings[0].Severity.Should().Be(Severity.Warning);
        context.Invoking(it => it.Report(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => RuleContext.For(null!, FaultlessNotice.Instance, FaultlessNotice.Today)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => RuleContext.For(ShoutingIsRude, null!, FaultlessNotice.Today)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void It_sees_every_text_with_its_place_and_language_and_not_what_belongs_to_the_web_page()
    {
        var notice = new Notice
        {
            Id = "a",
            Title = LocalizedText.Of("fi", "Tietosuojaseloste").With("sv", "Dataskyddsbeskrivning"),
            Controllers = [new() { Name = "Villanen Oy" }],
            Wordings =
            [
                new()
                {
                    Language = LanguageTag.Finnish,
                    Sections =
                    [
                        new() { Kinds = [SectionKind.PageChrome], Heading = "Valikko" },
                        new() { Kinds = [SectionKind.Retention], Blocks = [new ParagraphBlock { Text = "Vuosi." }] },
                    ],
                },
            ],
        };

        var texts = RuleContext.For(ShoutingIsRude, notice, FaultlessNotice.Today).Texts;

        texts.Select(text => $"{text} [{text.Language?.Value}] {string.Join(",", text.SectionKinds)}").Should().Equal(
            "/title/fi: Tietosuojaseloste [fi] ",
            "/title/sv: Dataskyddsbeskrivning [sv] ",
            "/controllers/0/name: Villanen Oy [] ",
            "/wordings/0/sections/1/blocks/0/text: Vuosi. [fi] Retention");
    }

    [Fact]
    public void A_context_that_is_kept_reports_nothing_after_its_validation()
    {
        RuleContext? kept = null;
        var rule = new NoticeRule { Code = "SHOP0002", Name = "Keeps", Message = LocalizedText.Of("en", "Something."), Grounds = [new() { Severity = Severity.Info }], Check = it => kept = it };
        NoticeValidator.Validate(FaultlessNotice.Instance, new() { RuleSet = NoticeRuleSet.Information.With(rule), AsOf = FaultlessNotice.Today });

        NoticeValidator.Validate(new Notice { Id = "another" }, new() { AsOf = FaultlessNotice.Today });

        kept!.Notice.Should().BeSameAs(FaultlessNotice.Instance, "another validation has a context of its own");
        kept.Invoking(it => it.Report("/title")).Should().Throw<InvalidOperationException>().WithMessage("*has ended*");
    }

    [Fact]
    public void A_rule_may_validate_another_notice()
    {
        var rule = new NoticeRule
        {
            Code = "SHOP0003",
            Name = "Nested",
            Message = LocalizedText.Of("en", "{count}"),
            Grounds = [new() { Severity = Severity.Info }],
            Check = static it => it.Report("", ("count", NoticeValidator.Validate(new Notice { Id = "b" }, new() { AsOf = it.AsOf }).CountByCode()["RN2001"].ToString(System.Globalization.CultureInfo.InvariantCulture))),
        };

        rule.Run(FaultlessNotice.Instance).Findings.Should().ContainSingle().Which.Message.Should().Be("1");
    }

    [Fact]
    public void Arguments_can_be_given_as_an_array_as_older_compilers_do()
    {
        (string Name, string Value)[] arguments = [("text", "A"), ("text", "B")];
        var context = RuleContext.For(ShoutingIsRude, FaultlessNotice.Instance, FaultlessNotice.Today);

        context.Report("/title", arguments);

        context.Findings[0].Arguments.Should().ContainSingle().Which.Value.Should().Be("B");
        context.Invoking(it => it.Report("/title", ((string Name, string Value)[])null!)).Should().Throw<ArgumentNullException>();
    }
}
