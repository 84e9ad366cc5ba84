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

    private string Stored(string name, Notice notice)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, NoticeJson.Write(notice));
        return path;
    }
}
