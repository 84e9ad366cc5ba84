namespace RegisterNotice.Import.Documents.Tests.Pdf;

/// <summary>PDF as HTML: the order of its words, and what they are by how they stand.</summary>
public sealed class PdfReadingTests
{
    [Fact]
    public void A_larger_line_is_a_heading_and_lines_that_fill_the_width_are_one_paragraph() =>
        Html(new PdfPages()
            .Bold(60, 780, "Tietosuojaseloste", 20)
            .Text(60, 740, "Rekisterinpitäjä", 14)
            .Lines(60, 716, "Rekisteriä pitää Aallokko Oy, ja sen asiakaspalvelu vastaa kaikkiin rekisteriä koskeviin", "kysymyksiin arkisin."))
            .Should().Be("""
                <h1>Tietosuojaseloste</h1>
                <h2>Rekisterinpitäjä</h2>
                <p>Rekisteriä pitää Aallokko Oy, ja sen asiakaspalvelu vastaa kaikkiin rekisteriä koskeviin
                kysymyksiin arkisin.</p>

                """);

    [Fact]
    public void Lines_that_their_author_ended_stay_lines() =>
        Html(new PdfPages().Lines(60, 716, "Aallokko Oy", "Rantatie 5, 00980 Helsinki", "Sähköposti: tietosuoja@aallokko.example on se osoite, johon rekisteristä kirjoitetaan"))
            .Should().Be("""
                <p>Aallokko Oy<br>
                Rantatie 5, 00980 Helsinki<br>
                Sähköposti: tietosuoja@aallokko.example on se osoite, johon rekisteristä kirjoitetaan</p>

                """);

    [Theory]
    [InlineData("käsittely on tarpeen asiakas-", "suhteen hoitamiseksi", "asiakassuhteen\nhoitamiseksi")]
    [InlineData("tietoja saadaan tilaus-", "ja maksujärjestelmistä", "tilaus-\nja maksujärjestelmistä")]
    [InlineData("tietoja ei siirretä EU-", "maiden ulkopuolelle", "EU-maiden\nulkopuolelle")]
    public void A_word_that_a_line_parts_is_whole_again(string first, string second, string whole) =>
        Html(new PdfPages().Lines(60, 716, $"Verkkokaupan rekisterissä on vain sellaisia tietoja, joiden {first}", second))
            .Should().Contain(whole);

    [Fact]
    public void Bullets_make_a_list_and_further_in_a_list_inside_it() =>
        Html(new PdfPages().Text(60, 716, "Rekisterissä on:").Text(70, 702, "• nimi").Text(95, 688, "• kutsumanimi").Text(70, 674, "• osoite"))
            .Should().Be("""
                <p>Rekisterissä on:</p>
                <ul><li>nimi</li>
                <ul><li>kutsumanimi</li>
                </ul>
                <li>osoite</li>
                </ul>

                """);

    [Fact]
    public void Lines_set_in_behind_a_colon_are_items_though_their_bullets_are_drawn() =>
        Html(new PdfPages().Text(60, 716, "Rekisterissä on:").Lines(80, 702, "nimi", "osoite").Text(60, 660, "Muuta ei kerätä."))
            .Should().Be("""
                <p>Rekisterissä on:</p>
                <ul><li>nimi</li>
                <li>osoite</li>
                </ul>
                <p>Muuta ei kerätä.</p>

                """);

    [Fact]
    public void Columns_of_text_are_read_one_by_one()
    {
        string[] left = ["Tietoja käsitellään tilausten", "toimittamiseen ja laskuttamiseen.", "Niitä ei käytetä mainontaan,", "eikä niitä myydä muille."];
        string[] right = ["Tietoja säilytetään kaksi vuotta", "viimeisestä tilauksesta alkaen.", "Laskut säilytetään kuusi vuotta", "tilikauden vuoden päättymisestä."];
        var html = Html(new PdfPages().Lines(60, 716, left).Lines(320, 716, right));
        html.IndexOf("myydä muille", StringComparison.Ordinal).Should().BeLessThan(html.IndexOf("kaksi vuotta", StringComparison.Ordinal)).And.BePositive();
    }

    [Fact]
    public void Ruled_cells_are_a_table()
    {
        var pages = new PdfPages().Bold(65, 705, "Tarkoitus").Bold(245, 705, "Säilytysaika").Text(65, 685, "Tilaukset").Text(245, 685, "2 vuotta").Text(65, 665, "Laskut").Text(245, 665, "6 vuotta");
        foreach (var y in new[] { 720, 700, 680, 660 })
        {
            pages.Rule(60, y, 420, y);
        }

        foreach (var x in new[] { 60, 240, 420 })
        {
            pages.Rule(x, 660, x, 720);
        }

        Html(pages).Should().Be("""
            <table>
            <tr>
            <th>Tarkoitus</th>
            <th>Säilytysaika</th>
            </tr>
            <tr>
            <td>Tilaukset</td>
            <td>2 vuotta</td>
            </tr>
            <tr>
            <td>Laskut</td>
            <td>6 vuotta</td>
            </tr>
            </table>

            """);
    }

    [Fact]
    public void Cells_without_rules_are_a_table_by_what_stands_under_one_another()
    {
        var html = Html(new PdfPages()
            .Text(60, 716, "Tilaukset").Text(220, 716, "sopimus").Text(380, 716, "2 vuotta")
            .Text(60, 696, "Laskut").Text(220, 696, "laki").Text(380, 696, "6 vuotta")
            .Text(60, 676, "Uutiskirje").Text(220, 676, "suostumus").Text(380, 676, "1 vuosi"));
        html.Should().Contain("<td>Laskut</td>\n<td>laki</td>\n<td>6 vuotta</td>");
    }

    [Fact]
    public void A_form_becomes_headings_with_what_they_head()
    {
        var pages = new PdfPages()
            .Bold(65, 705, "3 Rekisterin").Bold(65, 692, "nimi").Text(205, 705, "Asiakasrekisteri")
            .Bold(65, 665, "6 Säännönmu-").Bold(65, 652, "kaiset tieto-").Bold(65, 639, "lähteet").Text(205, 665, "Asiakas itse.");
        foreach (var y in new[] { 720, 680, 630 })
        {
            pages.Rule(60, y, 500, y);
        }

        foreach (var x in new[] { 60, 200, 500 })
        {
            pages.Rule(x, 630, x, 720);
        }

        Html(pages).Should().Contain("nimi</h3>\n<p>Asiakasrekisteri</p>").And.Contain("Säännönmukaiset\ntietolähteet</h3>\n<p>Asiakas itse.</p>");
    }

    [Fact]
    public void What_is_printed_on_each_page_is_told_once_and_its_number_not_at_all()
    {
        var pages = new PdfPages();
        for (var page = 1; page <= 3; page++)
        {
            pages.Text(60, 810, "Aallokko Oy").Text(480, 810, $"{page} (3)").Text(60, 600, $"Kappale {(char)('a' + page)}.");
            _ = page < 3 ? pages.Next() : pages;
        }

        var html = Html(pages);
        html.Split("Aallokko Oy").Should().HaveCount(2);
        html.Should().NotContain("(3)").And.Contain("Kappale b.").And.Contain("Kappale d.");
    }

    [Fact]
    public void The_number_of_a_section_at_the_top_of_a_page_is_no_number_of_the_page() =>
        Html(new PdfPages().Text(60, 400, "Alku.").Next().Bold(60, 800, "7").Text(60, 780, "Luovutukset")).Should().Contain("7");

    [Fact]
    public void A_sentence_goes_on_over_the_end_of_a_page() =>
        Html(new PdfPages().Text(60, 120, "Tietoja säilytetään kaksi vuotta siitä, kun asiakas on").Next().Text(60, 780, "viimeksi tilannut jotain."))
            .Should().Contain("asiakas on\nviimeksi tilannut");

    [Fact]
    public void Angle_brackets_and_quotation_marks_are_words() =>
        Html(new PdfPages().Text(60, 700, "<script>alert(\"x\")</script>")).Should().Contain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;").And.NotContain("<script");

    private static string Html(PdfPages pages)
    {
        var read = FileImporter.Import(pages.Bytes());
        read.Format.Should().Be(FileFormat.Pdf);
        return read.Result.Text.ReplaceLineEndings("\n");
    }
}
