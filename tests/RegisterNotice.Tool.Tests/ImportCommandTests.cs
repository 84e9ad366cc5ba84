using RegisterNotice.Json;

namespace RegisterNotice.Tool.Tests;

public sealed class ImportCommandTests
{
    private const string Page = "Rekisteriseloste\n\n1. Rekisterinpitäjä\nPaja Oy\nPajakuja 1, 00100 Helsinki\n\n2. Rekisterin nimi\nPajan asiakasrekisteri\n\n3. Käsittelyn tarkoitus\nTilausten toimittaminen\n";

    [Fact]
    public void A_page_becomes_a_notice()
    {
        var notice = NoticeJson.Parse(ToolRun.With(Page, "import", "-").ShouldBeGood());

        notice.Id.Should().Be("imported");
        notice.Controllers.Should().ContainSingle().Which.Name.Should().Be("Paja Oy");
    }

    [Fact]
    public void The_identifier_can_be_given() => NoticeJson.Parse(ToolRun.With(Page, "import", "-", "--id", "paja").ShouldBeGood()).Id.Should().Be("paja");

    [Fact]
    public void A_page_of_two_notices_becomes_an_array() =>
        ToolRun.With(Page + "\n" + Page.Replace("asiakas", "jäsen", StringComparison.Ordinal), "import", "-").ShouldBeGood().Should().StartWith("[");

    [Theory]
    [InlineData("page.html", "<h2>Rekisterinpitäjä</h2><p>Paja Oy</p>")]
    [InlineData("page.md", "## Rekisterinpitäjä\n\nPaja Oy\n")]
    public void The_format_follows_from_the_name_of_the_file(string name, string page)
    {
        var folder = Directory.CreateTempSubdirectory();
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, page);

        NoticeJson.Parse(ToolRun.Of("import", path).ShouldBeGood()).Controllers.Should().ContainSingle().Which.Name.Should().Be("Paja Oy");

        folder.Delete(recursive: true);
    }

    [Fact]
    public void The_format_can_be_given() =>
        NoticeJson.Parse(ToolRun.With("<h2>Rekisterinpitäjä</h2><p>Paja Oy</p>", "import", "-", "--format", "html").ShouldBeGood()).Controllers.Should().ContainSingle();

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\uFFFF")]
    public void Any_text_becomes_a_notice(string page) => NoticeJson.Parse(ToolRun.With(page, "import", "-").ShouldBeGood()).Controllers.Should().BeEmpty();

    [Fact]
    public void Bytes_that_are_no_text_become_a_notice() => NoticeJson.Parse(ToolRun.With([0xFF, 0xFE, 0x00, 0xD8, 0x80], "import", "-").ShouldBeGood()).Id.Should().Be("imported");

    [Fact]
    public void A_file_that_is_not_there_is_named() => ToolRun.Of("import", "no-such-page.txt").ShouldBeUnusable().Should().Be("register-notice: There is no file no-such-page.txt.\n");

    [Fact]
    public void A_folder_is_no_file() => ToolRun.Of("import", AppContext.BaseDirectory).ShouldBeUnusable().Should().Contain("is a folder");

    [Fact]
    public void An_empty_identifier_is_refused() => ToolRun.With(Page, "import", "-", "--id", " ").ShouldBeUnusable().Should().Contain("The identifier is empty.");
}
