using System.Text.Json;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Without_a_command_the_help_is_shown()
    {
        var run = ToolRun.Of();

        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("import").And.Contain("validate").And.Contain("render");
    }

    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    [InlineData("coverage")]
    [InlineData("render")]
    [InlineData("record")]
    [InlineData("rules")]
    [InlineData("format")]
    [InlineData("schema")]
    public void Every_command_has_help(string command) => ToolRun.Of(command, "--help").ShouldBeGood().Should().Contain($"register-notice {command}").And.Contain("--help");

    [Theory]
    [InlineData("nonsense")]
    [InlineData("import")]
    [InlineData("validate", "-", "--nonsense")]
    public void What_cannot_be_understood_is_answered_with_where_to_find_help(params string[] arguments) => ToolRun.Of(arguments).ShouldBeUnusable().Should().Contain("--help.");

    [Fact]
    public void The_schema_is_written_as_it_is_published() => ToolRun.Of("schema").ShouldBeGood().Should().Be(NoticeJson.Schema);

    [Fact]
    public void Every_rule_is_listed_with_name_severity_citation_and_a_message_in_three_languages()
    {
        using var list = JsonDocument.Parse(ToolRun.Of("rules", "--format", "json").ShouldBeGood());

        var rules = list.RootElement.GetProperty("rules").EnumerateArray().ToArray();
        rules.Select(rule => rule.GetProperty("code").GetString()).Should().OnlyHaveUniqueItems().And.Contain(["RN1001", "RN2001", "RN9001"]);
        rules.Should().OnlyContain(rule => rule.GetProperty("name").GetString()!.Length > 0 && rule.GetProperty("severity").GetString()!.Length > 0 && rule.GetProperty("citation").ValueKind == JsonValueKind.String
            && new[] { "fi", "sv", "en" }.All(language => rule.GetProperty("message").GetProperty(language).GetString()!.Length > 0));
    }

    [Fact]
    public void Rules_are_listed_for_people_too() => ToolRun.Of("rules").ShouldBeGood().Should().Contain("RN1001 ControllerMissing (");

    [Fact]
    public void Format_writes_canonical_JSON() =>
        ToolRun.With("{ \"id\" : \"a\", \"schemaVersion\" : \"1.0\" }", "format", "-").ShouldBeGood().Should().Be("{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"revision\":1}");

    [Fact]
    public void Format_keeps_unknown_members_on_demand_only()
    {
        const string Json = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"revision\":1,\"x\":1}";

        ToolRun.With(Json, "format", "-").ShouldBeUnusable().Should().Contain("RN9004");
        ToolRun.With(Json, "format", "-", "--preserve").ShouldBeGood().Should().Be(Json);
    }
}
