using System.Text.Json;
using RegisterNotice.Import.Documents.Tests;

namespace RegisterNotice.Tool.Tests;

public sealed class ExplainTests
{
    private const string Page = "Rekisteriseloste\n\n1. Rekisterinpitäjä\nPaja Oy\n<b>Pajakuja</b> 1, 00100 Helsinki\n\n2. Yhteyshenkilö\nVeera Pakkanen, [email protected]\n\n3. Rekisterin nimi\nPajan asiakasrekisteri\n";

    [Fact]
    public void A_terminal_shows_each_line_with_what_was_read_from_it()
    {
        var shown = ToolRun.With(Page, "import", "-", "--explain", "text").ShouldBeGood();

        shown.Should().Contain(" 4 | Paja Oy\n   | ^^^^^^^ /controllers/0/name (");
        shown.Should().Contain("11 | Pajan asiakasrekisteri\n").And.Contain("\n   | ^^^^^^^^^^^^^^^^^^^^^^ /dataSubjects/0 = asiakkaat (päätelty, ").And.Contain("\n   | ^^^^^^^^^^^^^^^^^^^^^^ /registerName (");
    }

    [Fact]
    public void What_stayed_unclear_is_shown_in_its_place() =>
        ToolRun.With(Page, "import", "-", "--explain", "text").ShouldBeGood()
            .Should().Contain("? Sähköpostiosoitteen paikalla on pelkkä korvaava teksti.").And.Contain("\nEpäselväksi jäi\n  8: ").And.EndWith(" 1 epäselvä kohta, 0 lukematonta kohtaa.\n");

    [Fact]
    public void What_was_not_read_is_listed_with_its_line() =>
        ToolRun.With(Page + "\n4. Tietolähteet\nPuhelut kirjataan talteen\n", "import", "-", "--explain", "text").ShouldBeGood().Should().Contain("\nNäistä ei luettu mitään\n  14: Puhelut kirjataan talteen\n");

    [Fact]
    public void A_fact_that_is_less_than_stated_says_so() =>
        ToolRun.With(Page + "\n4. Käsittelyn tarkoitus\n- Kehräämön kierrokset\n", "import", "-", "--explain", "text").ShouldBeGood().Should().Contain("(päätelty, purposeStated)");

    [Fact]
    public void The_lines_of_a_PDF_are_named_by_page_and_line()
    {
        var pdf = new PdfPages().Bold(70, 770, "1. Rekisterinpitäjä").Text(70, 740, "Kudelma Oy").Next()
            .Bold(70, 770, "2. Rekisterin nimi").Text(70, 740, "Kudelman asiakasrekisteri").Bytes();

        ToolRun.With(pdf, "import", "-", "--explain", "text").ShouldBeGood().Should().Contain("2:2 | Kudelman asiakasrekisteri\n").And.NotContain("<p>");
        using var json = JsonDocument.Parse(ToolRun.With(pdf, "import", "-", "--explain", "json").ShouldBeGood());
        var fact = json.RootElement.GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("pointer").GetString() == "/registerName");
        (fact.GetProperty("page").GetInt32(), fact.GetProperty("line").GetInt32()).Should().Be((2, 2));
    }

    [Fact]
    public void Programs_get_facts_what_stayed_unclear_and_what_was_not_read()
    {
        using var json = JsonDocument.Parse(ToolRun.With(Page + "\n4. Tietolähteet\nPuhelut kirjataan talteen\n", "import", "-", "--explain", "json").ShouldBeGood());

        json.RootElement.GetProperty("facts").EnumerateArray().Should().Contain(fact => fact.GetProperty("pointer").GetString() == "/registerName"
            && fact.GetProperty("text").GetString() == "Pajan asiakasrekisteri" && fact.GetProperty("confidence").GetString() == "stated" && fact.GetProperty("line").GetInt32() == 11);
        json.RootElement.GetProperty("unclear")[0].GetProperty("code").GetString().Should().Be("hiddenEmail");
        json.RootElement.GetProperty("unread")[0].GetProperty("heading").GetString().Should().Be("Tietolähteet");
    }

    [Fact]
    public void What_moves_the_cursor_of_a_terminal_is_not_written() =>
        ToolRun.With(Page + "\u001b[2Jx\u202e\n", "import", "-", "--explain", "text").ShouldBeGood().Should().NotContain("\u001b").And.NotContain("\u202e");

    [Fact]
    public void A_page_of_HTML_marks_the_facts_and_leads_to_each_without_a_script()
    {
        var shown = ToolRun.With(Page, "import", "-", "--explain", "html").ShouldBeGood();

        shown.Should().StartWith("<!DOCTYPE html>").And.Contain("<html lang=\"fi\">").And.NotContain("<script").And.NotContain("http");
        shown.Should().Contain("<mark>Paja Oy<a id=\"place-").And.Contain(">/controllers/0/name</code>").And.Contain("mark class=\"unclear\"");
    }

    [Theory]
    [InlineData("<!-- piilossa --><p>näkyvissä</p>", "näkyvissä", "piilossa</")]
    [InlineData("<script>var piilossa = '<p>';</script><p title=\"a > b\">näkyvissä</p>", "näkyvissä", "b&quot;&gt;</")]
    [InlineData("<table><tr><td>yksi</td><td>kaksi</td></tr></table>", "yksi kaksi", "yksikaksi</")]
    [InlineData("<p>1 < 2 &amp; 3 & 4 &nbsp;&#228;</p>", "1 &lt; 2 &amp; 3 &amp; 4", "&amp;amp;</")]
    [InlineData("<p>ennen</p><style>piilossa { }", "ennen", "ennen piilossa")]
    [InlineData("<ul><li>kohta</li></ul><h3>Otsikko</h3>rivi<br>toinen", "toinen", "rivi toinen")]
    public void The_text_of_a_page_is_what_its_readers_see(string body, string seen, string unseen)
    {
        var shown = ToolRun.With("<h1>Tietosuojaseloste</h1><h2>Rekisterinpitäjä</h2><p>Paja Oy</p>" + body, "import", "-", "--format", "html", "--explain", "html").ShouldBeGood();

        shown.Should().Contain(seen).And.NotContain(unseen);
    }

    [Fact]
    public void The_words_of_a_page_are_no_markup_of_the_explanation() =>
        ToolRun.With(Page, "import", "-", "--explain", "html").ShouldBeGood().Should().NotContain("<b>").And.Contain("&lt;b&gt;");

    [Fact]
    public void A_page_of_HTML_shows_its_own_text_with_the_value_beside_and_its_source_behind_a_toggle()
    {
        const string Html = "<!DOCTYPE html><html><head><title>Seloste</title><style>p { color: red }</style></head><body><h1>Tietosuojaseloste</h1><h2>Rekisterinpitäjä</h2>"
            + "<p>Paja &amp; <b>Verstas</b> Oy<br>Pajakuja 1, 00100 Helsinki</p><script>alert('x > y')</script></body></html>";

        var shown = ToolRun.With(Html, "import", "-", "--name", "sivu.html", "--explain", "html", "--language", "sv").ShouldBeGood();

        shown.Should().Contain("<h1>Vad som l\u00e4stes fr\u00e5n sivu.html</h1>").And.Contain("<p class=\"heading\">Rekisterinpit\u00e4j\u00e4</p>");
        var text = shown[..shown.IndexOf("<details>", StringComparison.Ordinal)];
        text.Should().Contain("<mark>Paja &amp; Verstas Oy<a id=").And.Contain("<strong>Paja &amp; Verstas Oy</strong>").And.NotContain("alert").And.NotContain("DOCTYPE html&gt;");
        shown.Should().Contain("<summary>Sidans k\u00e4llkod</summary>").And.NotContain("<script");
    }

    [Fact]
    public void Another_form_is_refused() => ToolRun.With(Page, "import", "-", "--explain", "pdf").ShouldBeUnusable().Should().Contain("pdf");
}
