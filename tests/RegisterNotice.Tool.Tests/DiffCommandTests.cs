using System.Text.Json;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Tests;

public sealed class DiffCommandTests : IDisposable
{
    private static readonly Notice Old = new()
    {
        Id = "a",
        Languages = [LanguageTag.Finnish],
        Purposes = [new() { Id = "news", Description = LocalizedText.Of("fi", "Uutiskirje tilaajille") }],
        Security = [new() { Kind = SecurityMeasureKind.Backup }],
    };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public static TheoryData<string> Formats => ["text", "json", "markdown", "html", "sarif"];

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Equal_notices_end_with_0()
    {
        var run = Diff(Old, Old with { Revision = 2 });

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("Selosteiden sisällössä ei ole eroja.\n");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_new_purpose_ends_with_1_in_every_form(string format)
    {
        var run = Diff(Old, WithAds(), "--format", format, "--language", "en");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("Mainonnan kohdentaminen").And.Contain("/purposes/1");
    }

    [Fact]
    public void The_json_has_the_weight_and_the_changes()
    {
        using var json = JsonDocument.Parse(Diff(Old, WithAds(), "--format", "json").Output);

        json.RootElement.GetProperty("weight").GetString().Should().Be("material");
        var change = json.RootElement.GetProperty("changes")[0];
        change.EnumerateObject().Select(member => member.Name).Should().Equal("pointer", "kind", "weight", "message", "citation", "new");
        change.GetProperty("new").GetProperty("id").GetString().Should().Be("ads");
    }

    [Fact]
    public void What_the_new_revision_lacks_beside_the_old_one_is_told_in_text_json_and_sarif()
    {
        var text = Diff(Old, WithAds(), "--language", "en").Output;
        using var json = JsonDocument.Parse(Diff(Old, WithAds(), "--format", "json").Output);
        using var sarif = JsonDocument.Parse(Diff(Old, WithAds(), "--format", "sarif").Output);

        text.Should().Contain("To be looked at in the new revision (3):").And.Contain("RN9201 /revision, /updatedOn: ").And.Contain("RN9202 /changes: ").And.Contain("RN9203 /effectiveFrom: ");
        json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).Should().Equal("RN9201", "RN9202", "RN9203");
        var run = sarif.RootElement.GetProperty("runs")[0];
        run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()).Should().Equal("material", "RN9201", "RN9202", "RN9203");
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString())
            .Should().Equal("material", "notable", "editorial", "RN9201", "RN9202", "RN9203");
    }

    [Fact]
    public void Sarif_names_the_line_in_the_new_file_and_in_the_old_one_for_what_is_gone()
    {
        var @new = WithAds() with { Security = [] };
        using var sarif = JsonDocument.Parse(ToolRun.Of("diff", Stored("old.json", Old, NoticeWriteOptions.Indented), Stored("new.json", @new, NoticeWriteOptions.Indented), "--format", "sarif").Output);
        var places = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Take(2)
            .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation"))
            .Select(place => (Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()), place.GetProperty("region").GetProperty("startLine").GetInt32()));

        places.Should().Equal(("new.json", LineOf(@new, "\"ads\"") - 1), ("old.json", LineOf(Old, "\"backup\"") - 1));

        static int LineOf(Notice notice, string word) =>
            1 + Array.FindIndex(NoticeJson.Write(notice, NoticeWriteOptions.Indented).Split('\n'), line => line.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void A_notice_that_is_new_is_compared_with_nothing()
    {
        var added = ToolRun.Of("diff", "/dev/null", Stored("new.json", Old), "--format", "json");
        var gone = ToolRun.Of("diff", Stored("old.json", Old), "/dev/null", "--format", "json");

        added.ExitCode.Should().Be(1);
        added.Output.Should().Contain("\"kind\": \"added\"").And.NotContain("\"kind\": \"removed\"").And.NotContain("findings");
        gone.Output.Should().Contain("\"kind\": \"removed\"").And.NotContain("\"kind\": \"added\"");
    }

    [Fact]
    public void Only_what_weighs_enough_fails_or_is_shown()
    {
        var lighter = Old with { Security = [] };

        Diff(Old, lighter, "--fail-on", "material").ExitCode.Should().Be(0);
        Diff(Old, lighter, "--min-weight", "material").Should().BeEquivalentTo(new { ExitCode = 0, Output = "Selosteiden sisällössä ei ole eroja.\n" });
        Diff(Old, WithAds(), "--fail-on", "material").ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_page_is_compared_with_the_stored_notice_by_its_facts()
    {
        var page = Path.Combine(folder.FullName, "page.md");
        File.WriteAllText(page, "# Tietosuojaseloste\n\n## Rekisterin suojauksen periaatteet\n\nTiedot varmuuskopioidaan.\n");

        var run = ToolRun.Of("diff", page, Stored("old.json", Old), "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("\"/purposes/0\"").And.NotContain("/wordings").And.NotContain("\"/id\"");
    }

    [Fact]
    public void What_is_no_notice_is_unusable()
    {
        var broken = Path.Combine(folder.FullName, "broken.json");
        File.WriteAllText(broken, "{\"id\": \"x\",");

        ToolRun.Of("diff", Stored("old.json", Old), broken).ShouldBeUnusable();
        ToolRun.Of("diff", Stored("old.json", Old), Path.Combine(folder.FullName, "none.json")).ShouldBeUnusable();
        ToolRun.With("", "diff", "-", "-").ShouldBeUnusable();
        ToolRun.With($"[{NoticeJson.Write(Old)},{NoticeJson.Write(Old)}]", "diff", "-", Stored("old.json", Old)).ShouldBeUnusable().Should().Contain("exactly one notice");
    }

    private static Notice WithAds() =>
        Old with { Purposes = [.. Old.Purposes, new() { Id = "ads", Description = LocalizedText.Of("fi", "Mainonnan kohdentaminen") }] };

    private ToolRun Diff(Notice old, Notice @new, params string[] options) => ToolRun.Of(["diff", Stored("old.json", old), Stored("new.json", @new), .. options]);

    private string Stored(string name, Notice notice, NoticeWriteOptions? layout = null)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, NoticeJson.Write(notice, layout ?? NoticeWriteOptions.Compact));
        return path;
    }
}
