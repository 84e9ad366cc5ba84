using System.Text.Json;
using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Tool.Tests;

public sealed class CoverageCommandTests
{
    private static readonly string Sample = NoticeJson.Write(SampleNotices.All[0]);

    [Theory]
    [InlineData("fi", "Tietosuoja-asetuksen 30 artikla\n")]
    [InlineData("sv", "Artikel 30 i dataskyddsförordningen\n")]
    [InlineData("en", "Article 30 GDPR\n")]
    public void The_table_is_for_people_unless_asked_for_otherwise(string language, string heading) =>
        ToolRun.With(Sample, "coverage", "-", "--language", language, "--as-of", "2026-11-22").ShouldBeGood().Should().Contain(heading).And.Contain("13(1)(a)");

    [Fact]
    public void JSON_names_item_state_pointers_and_findings()
    {
        using var table = JsonDocument.Parse(ToolRun.With(Sample, "coverage", "-", "--format", "json", "--as-of", "2026-11-22").ShouldBeGood());

        table.RootElement.GetProperty("asOf").GetString().Should().Be("2026-11-22");
        table.RootElement.GetProperty("coverage").GetArrayLength().Should().Be(36);
        table.RootElement.GetProperty("coverage")[0].EnumerateObject().Select(member => member.Name).Should().Equal("item", "name", "citation", "state", "pointers", "findings");
    }

    [Fact]
    public void Before_the_GDPR_nothing_of_it_applies() =>
        ToolRun.With(Sample, "coverage", "-", "--as-of", "2018-05-24", "--language", "en").ShouldBeGood().Should().Contain("met 0, missing 0, conditional 0, not applicable 12.");

    [Fact]
    public void Several_notices_have_a_table_each_under_their_names()
    {
        ToolRun.With($"[{Sample},{Sample}]", "coverage", "-", "--name", "kaksi.json").ShouldBeGood().Should().StartWith("kaksi.json /0\n=============\n\n").And.Contain("kaksi.json /1\n");

        var lines = ToolRun.With($"[{Sample},{Sample}]", "coverage", "-", "--name", "kaksi.json", "--format", "json").ShouldBeGood().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        using var second = JsonDocument.Parse(lines[1]);
        second.RootElement.EnumerateObject().Select(member => member.Name).Should().StartWith(["source", "pointer", "asOf", "coverage"]);
    }

    [Fact]
    public void A_faulty_document_is_refused_with_its_faults() => ToolRun.With("{\"schemaVersion\":\"1.0\"}", "coverage", "-").ShouldBeUnusable().Should().Contain("RN9003");
}
