namespace RegisterNotice.Import.Tests.Pages;

/// <summary>Links and emphasis of pages stay with their words.</summary>
public sealed class MarkTests
{
    [Fact]
    public void Links_and_emphasis_of_HTML_are_marks_over_the_words()
    {
        var (text, marks) = Html("<p>Lue <a href=\"https://villapaja.example/ehdot\">ehdot</a> ja <strong>muista <em>tämä</em></strong> &amp; <b>&nbsp;toinen </b>asia.</p>");

        text.Should().Be("Lue ehdot ja muista tämä & \u00A0toinen asia.");
        marks.Select(mark => Words(text, mark)).Should().Equal("link https://villapaja.example/ehdot: ehdot", "strong: muista tämä", "strong: toinen");
    }

    [Fact]
    public void Links_and_emphasis_of_Markdown_are_marks_over_the_words()
    {
        var (text, marks) = Paragraph(Page.Markdown("# Tietosuojaseloste\n\n## Säilytysaika\n\nLue [*ehdot*](https://villapaja.example/ehdot) ja **muista tämä**, <https://villapaja.example> ja <paja@villapaja.example>.\n"));

        text.Should().Be("Lue ehdot ja muista tämä, https://villapaja.example ja paja@villapaja.example.");
        marks.Select(mark => Words(text, mark)).Should().Equal(
            "link https://villapaja.example/ehdot: ehdot", "strong: ehdot", "strong: muista tämä", "link https://villapaja.example: https://villapaja.example", "link mailto:paja@villapaja.example: paja@villapaja.example");
    }

    [Fact]
    public void Words_in_another_language_say_so()
    {
        var (text, marks) = Paragraph(Page.Html("<html lang=\"fi\"><body><h1>Tietosuojaseloste</h1><h2>Säilytysaika</h2><p>Ks. <span lang=\"en\">privacy policy</span>, <span lang=\"fi\">seloste</span>.</p></body></html>"));

        marks.Select(mark => Words(text, mark)).Should().Equal("en: privacy policy");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("#säilytys")]
    [InlineData("//villapaja.example/x")]
    [InlineData("vbscript:x")]
    [InlineData("")]
    public void A_link_that_leads_nowhere_from_elsewhere_keeps_its_words_alone(string target)
    {
        var (text, marks) = Html($"<p>Lue <a href=\"{target}\">tästä</a>.</p>");

        text.Should().Be("Lue tästä.");
        marks.Should().BeEmpty();
    }

    [Fact]
    public void A_mark_over_several_lines_is_over_each()
    {
        var (text, marks) = Html("<p><a href=\"/ehdot\">Ensimmäinen<br>toinen</a> rivi</p>");

        text.Should().Be("Ensimmäinen\ntoinen rivi");
        marks.Select(mark => Words(text, mark)).Should().Equal("link /ehdot: Ensimmäinen", "link /ehdot: toinen");
    }

    [Fact]
    public void The_cells_of_a_table_keep_their_marks()
    {
        var section = Page.Html("<h1>Tietosuojaseloste</h1><h2>Säilytysajat</h2><table><tr><th>Tieto</th><th><a href=\"/syy\">Syy</a></th><th>Aika</th></tr><tr><td>Laskut</td><td></td><td>n. <b>6 vuotta</b></td></tr></table>").Section("Säilytysajat");

        var table = section.Blocks.Should().ContainSingle().Which.Should().BeOfType<TableBlock>().Which;
        table.HeaderMarks.Should().Equal(new CellMarks { Cell = 1, Marks = [new LinkMark { Start = 0, Length = 3, Target = "/syy" }] });
        table.Rows.Single().CellMarks.Should().Equal(new CellMarks { Cell = 2, Marks = [new StrongMark { Start = 3, Length = 8 }] });
    }

    [Fact]
    public void Items_and_headings_keep_their_marks_and_headings_are_strong_by_themselves()
    {
        var section = Page.Html("<h1>Seloste</h1><h2>1. <b>Rekisterin <a href=\"/nimi\">nimi</a></b></h2><p>Asiakkaat</p><h2>2. Rekisterinpitäjä</h2><p>Paja Oy</p><h2>3. Säilytysaika</h2><ul><li>Laskut: <b>6 vuotta</b></li></ul>").Section("1. Rekisterin nimi");

        section.HeadingMarks.Should().Equal(new LinkMark { Start = 14, Length = 4, Target = "/nimi" });
    }

    [Fact]
    public void The_address_behind_a_link_is_a_fact_that_points_at_the_words_of_the_link()
    {
        const string Html = "<h1>Tietosuojaseloste</h1><h2>Rekisterinpitäjä</h2><p>Villapaja Oy</p><p>Voit myös <a href=\"mailto:paja@villapaja.example?subject=Tiedot\">kirjoittaa meille</a></p>";

        var result = NoticeImporter.Import(Html, new() { Format = PageFormat.Html });

        result.Notices[0].Controllers[0].Emails.Should().Equal("paja@villapaja.example");
        var span = result.Facts.Should().Contain(fact => fact.Pointer == "/controllers/0/emails/0").Which.Span;
        Html.Substring(span.Column - 1, span.Length).Should().Be("kirjoittaa meille");
    }

    [Fact]
    public void A_link_in_a_cell_is_read_as_one_in_a_paragraph() =>
        Page.Html("<h1>Seloste</h1><h2>Rekisterinpitäjä</h2><table><tr><td>Nimi</td><td>Villapaja Oy</td></tr><tr><td>Posti</td><td><a href=\"mailto:paja@villapaja.example\">kirjoita</a></td></tr></table>")
            .Controllers[0].Emails.Should().Equal("paja@villapaja.example");

    [Fact]
    public void A_link_without_words_is_read_by_the_address_behind_it() =>
        Page.Html("<h1>Seloste</h1><h2>Rekisterinpitäjä</h2><p>Villapaja Oy <a href=\"tel:+358401234567\"><img src=\"a.png\"></a></p>").Controllers[0].Phones.Should().ContainSingle();

    [Fact]
    public void What_a_cell_hides_is_not_shown() =>
        Page.Html("<h1>Seloste</h1><h2>Rekisterinpitäjä</h2><table><tr><td>Nimi<script>x()</script></td><td>Villapaja Oy<span hidden> salainen</span></td></tr></table>")
            .Sections()[0].Blocks.OfType<ParagraphBlock>().Should().OnlyContain(paragraph => paragraph.Text == "Nimi\tVillapaja Oy");

    private static (string Text, IReadOnlyList<TextMark> Marks) Html(string paragraph) => Paragraph(Page.Html("<h1>Tietosuojaseloste</h1><h2>Säilytysaika</h2>" + paragraph));

    private static (string Text, IReadOnlyList<TextMark> Marks) Paragraph(Notice notice)
    {
        var paragraph = notice.Section("Säilytysaika").Blocks.OfType<ParagraphBlock>().Single();
        return (paragraph.Text, paragraph.Marks);
    }

    private static string Words(string text, TextMark mark)
    {
        var said = mark switch
        {
            LinkMark link => $"link {link.Target}",
            LanguageMark language => language.Language.Value,
            _ => "strong",
        };
        return $"{said}: {text.Substring(mark.Start, mark.Length)}";
    }
}
