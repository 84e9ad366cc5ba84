namespace RegisterNotice.Tool.Tests;

public sealed class UsageErrorTests
{
    [Theory]
    [InlineData("There is no command vlidate. Did you mean validate?", "vlidate", "x.json")]
    [InlineData("There is no command rec. Did you mean record?", "rec")]
    [InlineData("There is no command qqqqq.\n", "qqqqq")]
    [InlineData("There is no option --formt. Did you mean --format?", "validate", "-", "--formt", "json")]
    [InlineData("There is no option --summry. Did you mean --summary?", "validate", "--summry", "-")]
    [InlineData("\"jsn\" will not do for --format. Choose among text, json, sarif, msbuild. Did you mean json?", "validate", "-", "--format", "jsn")]
    [InlineData("--format needs a value.", "validate", "-", "--format")]
    [InlineData("--format is given several times.", "validate", "-", "--format", "json", "--format", "text")]
    [InlineData("FILE is missing.", "validate")]
    [InlineData("CODE is missing.", "explain")]
    [InlineData("One argument too many: RN1002.", "explain", "RN1001", "RN1002")]
    [InlineData("There is no file nope\\u001b[2J.", "validate", "nope\u001b[2J")]
    public void What_is_wrong_with_the_arguments_is_said_with_what_was_meant(string message, params string[] arguments) =>
        ToolRun.Of(arguments).ShouldBeUnusable().Should().Contain(message);

    [Theory]
    [InlineData("Tiedostoa nope.json ei ole.", "validate", "nope.json", "--language", "fi")]
    [InlineData("Valitsinta --formt ei ole. Tarkoititko: --format?", "validate", "-", "--formt", "x", "--language", "fi")]
    [InlineData("Ohje: register-notice validate --help.", "validate", "--language", "fi")]
    [InlineData("'2026-13-01' är ingen dag för --as-of.", "coverage", "-", "--as-of", "2026-13-01", "--language", "sv")]
    [InlineData("\"pdf\" går inte för --to. Välj bland text, markdown, html, docx.", "render", "-", "--to", "pdf", "--language", "sv")]
    public void Errors_speak_the_language_that_was_asked_for(string message, params string[] arguments) => ToolRun.Of(arguments).ShouldBeUnusable().Should().Contain(message);

    [Theory]
    [InlineData("validate\n", "[suggest:3]", "val")]
    [InlineData("json\nmsbuild\nsarif\ntext\n", "[suggest:20]", "validate - --format ")]
    [InlineData("--max-findings\n", "[suggest:17]", "validate - --max-")]
    [InlineData("RN2001\n", "[suggest:14]", "explain RN2001")]
    public void Shells_can_complete_commands_options_values_and_codes(string suggestions, params string[] arguments) => ToolRun.Of(arguments).ShouldBeGood().Should().Be(suggestions);

    [Fact]
    public void Help_tells_the_exit_codes_and_calls_the_tool_by_its_name() =>
        ToolRun.Of("--help").ShouldBeGood().Should().Contain("Ends with 0 where nothing is wrong, 1 where").And.Contain("2 where").And.Contain("register-notice [command]");
}
