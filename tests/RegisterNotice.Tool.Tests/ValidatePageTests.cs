using System.Text.Json;

namespace RegisterNotice.Tool.Tests;

/// <summary>Pages are checked as they are imported, and findings say when they may come from the reading.</summary>
public sealed class ValidatePageTests
{
    private const string Page = "Tietosuojaseloste\n\n1. Rekisterinpitäjä\nKudelma Oy\nLankatie 4, 87100 Kajaani\n\n2. Säilytysaika\nArkistosuunnitelma kertoo kaiken\n";

    [Fact]
    public void A_finding_of_what_lacks_names_the_section_that_may_state_it()
    {
        var run = ToolRun.With(Page, "validate", "-", "--name", "sivu.txt", "--set", "all");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("RN5001").And.Contain("  ? Sivulla on osio ”Säilytysaika”, mutta tietoa ei saatu siitä luetuksi.").And.Contain("(8)\n");
    }

    [Fact]
    public void A_finding_of_what_no_section_is_about_has_no_caveat()
    {
        using var json = JsonDocument.Parse(ToolRun.With(Page, "validate", "-", "--name", "sivu.txt", "--format", "json").Output);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToArray();

        findings.Single(finding => finding.GetProperty("code").GetString() == "RN2001").TryGetProperty("caveats", out _).Should().BeFalse();
    }

    [Fact]
    public void A_finding_on_what_was_read_stands_at_its_line_of_the_page()
    {
        using var json = JsonDocument.Parse(ToolRun.With(Page + "\n3. Käsittelyn tarkoitus\nTietoja käytetään laskutukseen.\n", "validate", "-", "--name", "sivu.txt", "--format", "json").Output);

        json.RootElement.GetProperty("findings").EnumerateArray().Should().Contain(finding =>
            finding.GetProperty("code").GetString() == "RN2002" && finding.GetProperty("line").GetInt32() == 11);
    }

    [Fact]
    public void A_page_that_is_refused_cannot_be_used() => ToolRun.With("", "validate", "-", "--name", "sivu.html").ExitCode.Should().Be(2);

    [Fact]
    public void A_page_that_is_not_understood_says_so_of_all_that_lacks() =>
        ToolRun.With("Sataa vettä.", "validate", "-", "--name", "sää.txt").Output.Should().Contain("RN9110").And.Contain("  ? Sivulta ei ymmärretty mitään");
}
