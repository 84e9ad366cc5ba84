using RegisterNotice.Law;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

public sealed class NoticeRuleTests
{
    private static readonly RuleGround Ground = new() { Severity = Severity.Info };

    [Fact]
    public void A_rule_needs_a_code_a_name_a_message_a_ground_and_a_check()
    {
        FluentActions.Invoking(() => Rule("", "a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Rule("A1", " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new NoticeRule { Code = "A1", Name = "a", Message = null!, Grounds = [Ground], Check = static _ => { } }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Rule("A1", "a", grounds: [])).Should().Throw<ArgumentException>().WithMessage("A rule needs a ground.*");
        FluentActions.Invoking(() => new NoticeRule { Code = "A1", Name = "a", Message = LocalizedText.Empty, Grounds = [Ground], Check = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_remedy_may_lack()
    {
        Rule("A1", "a").Remedy.Should().BeSameAs(LocalizedText.Empty);
        new NoticeRule { Code = "A1", Name = "a", Message = LocalizedText.Empty, Remedy = null!, Grounds = [Ground], Check = static _ => { } }.Remedy.Should().BeSameAs(LocalizedText.Empty);
        NoticeRules.Find("RN1001")!.Remedy.Count.Should().Be(3);
    }

    [Fact]
    public void It_cites_the_law_of_all_its_grounds_each_place_once()
    {
        var rule = Rule("A1", "a", grounds: [Ground with { Citations = [Acts.Gdpr.At("13(1)(a)"), Acts.Gdpr.At("5")] }, Ground with { Citations = [Acts.Gdpr.At("13(1)(a)")] }]);

        rule.CitationIn(LanguageTag.English).Should().Be("Article 13(1)(a) GDPR; Article 5 GDPR");
        rule.Invoking(it => it.CitationIn(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void It_shows_code_and_name() => NoticeRules.Find("RN1001")!.ToString().Should().Be("RN1001 ControllerMissing");

    private static NoticeRule Rule(string code, string name, IReadOnlyList<RuleGround>? grounds = null) =>
        new() { Code = code, Name = name, Message = LocalizedText.Of("en", "Something."), Grounds = grounds ?? [Ground], Check = static _ => { } };
}
