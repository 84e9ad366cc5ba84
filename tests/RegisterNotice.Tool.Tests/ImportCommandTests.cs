using System.Text.Json;
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

    [Fact]
    public void What_was_read_is_said_in_the_language_of_the_page()
    {
        ToolRun.With(Page, "import", "-").Error.Should().MatchRegex("^vakiosyöte: [0-9]+ tietoa, 3 osiota, 0 epäselvää kohtaa, 0 lukematonta kohtaa\n  Luettu: .*rekisterinpitäjä ja yhteystiedot 2.*\n  Varmuus: sanottu [0-9]+.*\n$");
        ToolRun.With(Page, "import", "-", "--quiet").Error.Should().BeEmpty();
    }

    [Fact]
    public void The_sections_in_which_words_were_not_read_are_named_with_their_places()
    {
        const string Silent = Page + "\n4. Tietolähteet\nPuhelut kirjataan talteen\n";

        ToolRun.With(Silent, "import", "-").Error.Should().EndWith("  Kohtia, joista ei luettu mitään, on osioissa Tietolähteet (14).\n");
    }

    [Fact]
    public void What_stayed_unclear_is_counted_by_its_reason() =>
        ToolRun.With(Page + "\n4. Yhteyshenkilö\nEssi Esimerkki [email protected]\n", "import", "-").Error.Should().Contain("  Epäselvää: sähköpostiosoitteen paikalla on pelkkä korvaava teksti (1).\n");

    [Theory]
    [InlineData("Kudelma Oy on rekisterinpitäjä. Tietoja käytetään laskutukseen.", "  Sivulta ei löytynyt selosteen otsikoita")]
    [InlineData("Personuppgiftsansvarig är Vävstugan Ab. Uppgifterna används för fakturering.", "  Sidan har inga rubriker")]
    public void A_page_without_headings_says_so(string page, string said)
    {
        ToolRun.With(page, "import", "-").Error.Should().Contain(said);
        ToolRun.With(Page, "import", "-").Error.Should().NotContain("otsikoita");
    }

    [Fact]
    public void A_page_that_is_not_understood_keeps_its_words_and_ends_with_2()
    {
        var run = ToolRun.With("Sataa vettä.", "import", "-", "--name", "sää.txt", "--quiet");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("sää.txt: RN9110 Sivua ei ymmärretty");
        NoticeJson.Parse(run.Output).Wordings.Should().ContainSingle();
    }

    [Theory]
    [InlineData("", "RN9101")]
    [InlineData("\0\u0001\uFFFF", "RN9108")]
    [InlineData("%PDF-1.7\n%", "RN9113")]
    [InlineData("""{"schemaVersion":"1.0","id":"a"}""", "RN9106")]
    public void What_is_no_page_is_refused_with_what_to_do(string page, string code)
    {
        var run = ToolRun.With(page, "import", "-", "--name", "a.txt");

        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().StartWith($"a.txt: {code} ");
    }

    [Fact]
    public void An_old_page_is_read_in_its_encoding() =>
        NoticeJson.Parse(ToolRun.With([.. "Rekisterinpit"u8, 0xE4, .. "j"u8, 0xE4, .. "\nVillap"u8, 0xE4, .. "j"u8, 0xE4, .. " Oy\n"u8], "import", "-").ShouldBeGood()).Controllers.Should().ContainSingle().Which.Name.Should().Be("Villapäjä Oy");

    [Fact]
    public void Identifiers_come_from_the_names_of_the_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("asiakkaat.txt", Page);
        folder.Write("b/jäsenet.txt", Page);
        folder.Write("c/jäsenet.md", Page);
        folder.Write("kuva.png", "no page");

        using var notices = JsonDocument.Parse(ToolRun.Of("import", folder.Path).ShouldBeGood());

        notices.RootElement.EnumerateArray().Select(notice => notice.GetProperty("id").GetString()).Should().Equal("asiakkaat", "jäsenet", "jäsenet-2");
    }

    [Fact]
    public void Many_pages_become_files_of_their_own_in_a_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Page);
        folder.Write("in/deep/b.txt", Page);

        ToolRun.Of("import", folder.At("in"), "-o", folder.At("out")).ShouldBeGood().Should().BeEmpty();

        NoticeJson.Parse(folder.Read("out/a.json")).Id.Should().Be("a");
        NoticeJson.Parse(folder.Read("out/deep/b.json")).Id.Should().Be("b");
        ToolRun.Of("import", folder.At("in"), "--id", "x").ShouldBeUnusable().Should().Contain("there are 2 pages");
    }

    [Fact]
    public void A_page_that_is_refused_does_not_hide_the_others()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "%PDF-1.7\n%");
        folder.Write("b.txt", Page);

        var shown = ToolRun.Of("import", folder.Path);
        var written = ToolRun.Of("import", folder.At("a.txt"), folder.At("b.txt"), "-o", folder.At("out"));

        (shown.ExitCode, written.ExitCode).Should().Be((2, 2));
        shown.Output.Should().StartWith("[");
        shown.Error.Should().Contain("a.txt: RN9113 ").And.Contain("b.txt: ");
        folder.Files("out").Should().Equal("b.json");
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() => ToolRun.Of("import", "no-such-page.txt").ShouldBeUnusable().Should().Be("register-notice: There is no file no-such-page.txt.\n");

    [Fact]
    public void A_folder_without_pages_is_named_with_what_is_read_from_it()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("import", folder.Path).ShouldBeUnusable().Should().Contain("holds nothing to read").And.Contain("*.html");
    }

    [Fact]
    public void An_empty_identifier_is_refused() => ToolRun.With(Page, "import", "-", "--id", " ").ShouldBeUnusable().Should().Contain("The identifier is empty.");
}
