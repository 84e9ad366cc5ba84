using RegisterNotice.Tool.Explaining;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Tests;

public sealed class ExplainCommandTests
{
    public static TheoryData<string> Codes => [.. NoticeRules.All.Concat(NoticeRules.OfReading).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_is_explained_with_an_example_that_breaks_it_and_one_that_does_not(string code)
    {
        var shown = ToolRun.Of("explain", code, "--language", "en").ShouldBeGood();

        shown.Should().StartWith($"{code} ").And.Contain("What is wrong\n  ").And.Contain("Why\n  ").And.Contain("This is found (").And.Contain("This is not\n  ");
    }

    [Fact]
    public void Refusals_of_pages_are_explained_too() => ToolRun.Of("explain", "RN9102").ShouldBeGood().Should().Contain("The file is a PDF");

    [Theory]
    [InlineData("fi", "Mikä on vialla\n  Rekisterinpitäjään ei saa yhteyttä", "information, virhe, 2018-05-25 alkaen: tietosuoja-asetuksen 13 artiklan")]
    [InlineData("sv", "Vad som är fel\n  Den personuppgiftsansvarige kan inte nås", "fel, från 1999-06-01, till 2018-12-31: ")]
    public void It_is_explained_in_the_language_that_was_asked_for(string language, params string[] parts) =>
        ToolRun.Of("explain", "RN1002", "--language", language).ShouldBeGood().Should().ContainAll(parts);

    [Fact]
    public void A_name_or_small_letters_will_do() => ToolRun.Of("explain", "controllerunreachable").ShouldBeGood().Should().Be(ToolRun.Of("explain", "rn1002").ShouldBeGood());

    [Theory]
    [InlineData("RN200l", "There is no rule RN200l. Did you mean RN2001? See register-notice rules.")]
    [InlineData("ControlerMissing", "Did you mean ControllerMissing?")]
    [InlineData("\u001b[2J", "There is no rule \\u001b[2J.")]
    public void A_code_that_is_none_is_answered_with_what_was_meant(string code, string message) => ToolRun.Of("explain", code).ShouldBeUnusable().Should().Contain(message);

    [Fact]
    public void An_example_is_taken_from_its_own_rule()
    {
        var example = RuleExamples.Of(NoticeRules.OfReading.Single(rule => rule.Code == "RN9004"))!;

        example.Place.Should().Be("/purpose");
        example.Breaking.Should().Contain("\"purpose\"");
        example.Keeping.Should().Contain("\"purposes\"");
    }
}
