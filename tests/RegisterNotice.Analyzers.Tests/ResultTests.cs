namespace RegisterNotice.Analyzers.Tests;

public sealed class ResultTests
{
    [Theory]
    [InlineData("""[|other.Build()|];""")]
    [InlineData("""[|NoticeBuilder.Create("a", "fi").Title("b")|];""")]
    [InlineData("""[|notice.WithoutPurpose("a")|];""")]
    [InlineData("""[|notice.ForPublication()|];""")]
    [InlineData("""[|NoticeRuleSet.All.Without("RN2006")|];""")]
    [InlineData("""[|LocalizedText.Empty.With("fi", "a")|];""")]
    [InlineData("""Action later = () => { given.ToString(); [|other.Build()|]; }; later();""")]
    public async Task A_result_that_nobody_uses_is_reported(string statement) => await Checked.Statements("RNA1007", statement);

    [Theory]
    [InlineData("""other.Title("b").Purpose("c", "d");""")]
    [InlineData("""notice = notice.WithoutPurpose("a"); var built = other.Build(); _ = built.ForPublication(); Console.WriteLine(other.Build());""")]
    [InlineData("""Action build = () => other.Build(); build(); Action also = () => { other.Build(); }; also();""")]
    [InlineData("""NoticeValidator.Validate(notice).ThrowIfErrors();""")]
    [InlineData("""Func<Notice> build = () => other.Build(); build();""")]
    public async Task What_is_used_or_has_an_effect_is_not(string statement) => await Checked.Statements(null, statement);
}
