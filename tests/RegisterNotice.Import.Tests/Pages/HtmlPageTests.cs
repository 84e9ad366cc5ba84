namespace RegisterNotice.Import.Tests.Pages;

public sealed class HtmlPageTests
{
    private const string Shop =
        """
        <!DOCTYPE html>
        <html lang="fi">
        <head><title>Villapaja – Tietosuoja</title><style>h2 { color: red }</style></head>
        <body>
          <nav><ul><li><a href="/">Etusivu</a></li><li><a href="/ostoskori">Ostoskori</a></li></ul></nav>
          <main>
            <h1>Tietosuojaseloste</h1>
            <h2>Rekisterinpitäjä</h2>
            <p>Villapaja Oy<br>Sukkakuja 2<br>33100 Tampere</p>
            <p>Sähköposti: <a href="mailto:neuvonta@villapaja.example?subject=Tietosuoja">kirjoita meille</a></p>
            <h2>Rekisterin tietosisältö</h2>
            <ul><li>nimi</li><li>yhteystiedot<ol><li>osoite</li><li>puhelin</li></ol></li></ul>
            <h2>Säilytysajat</h2>
            <table>
              <tr><th>Tieto</th><th>Aika</th></tr>
              <tr><td>Tilaukset</td><td>6 vuotta</td></tr>
            </table>
          </main>
          <script>console.log("Tietojen luovutukset")</script>
          <footer>© Villapaja Oy</footer>
        </body>
        </html>
        """;

    [Fact]
    public void Headings_are_the_pages_own() =>
        Page.Html(Shop).Headings().Should().Equal("Rekisterinpitäjä", "Rekisterin tietosisältö", "Säilytysajat");

    [Fact]
    public void The_title_is_the_first_heading_and_the_language_the_documents()
    {
        var notice = Page.Html(Shop);

        notice.Title![LanguageTag.Finnish].Should().Be("Tietosuojaseloste");
        notice.Languages.Should().Equal(LanguageTag.Finnish);
    }

    [Fact]
    public void Lines_of_an_address_are_parted()
    {
        var controller = Page.Html(Shop).Controllers.Single();

        controller.Name.Should().Be("Villapaja Oy");
        controller.Address.Should().Be(new PostalAddress { Street = "Sukkakuja 2", PostalCode = "33100", Town = "Tampere" });
    }

    [Fact]
    public void Addresses_behind_links_are_read() => Page.Html(Shop).Controllers.Single().Emails.Should().Equal("neuvonta@villapaja.example");

    [Fact]
    public void Lists_and_tables_keep_their_shape()
    {
        var notice = Page.Html(Shop);

        var list = notice.Section("Rekisterin tietosisältö").Blocks.OfType<ListBlock>().Single();
        list.Items.Select(item => item.Text).Should().Equal("nimi", "yhteystiedot");
        list.Items[1].Lists.Single().Should().BeEquivalentTo(new { Ordered = true }).And.Subject.As<ListBlock>().Items.Select(item => item.Text).Should().Equal("osoite", "puhelin");
        var table = notice.Section("Säilytysajat").Blocks.OfType<TableBlock>().Single();
        table.Header.Should().Equal("Tieto", "Aika");
        table.Rows.Should().ContainSingle().Which.Cells.Should().Equal("Tilaukset", "6 vuotta");
    }

    [Fact]
    public void Navigation_and_footers_are_kept_apart_and_scripts_left_out()
    {
        var sections = Page.Html(Shop).Sections();

        sections[0].Kinds.Should().Equal(SectionKind.PageChrome);
        sections[^1].Kinds.Should().Equal(SectionKind.PageChrome);
        Page.Html(Shop).Wordings[0].Words().Should().Contain("© Villapaja Oy").And.NotContain(line => line.Contains("console", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p><b>Rekisterinpitäjä</b></p>")]
    [InlineData("<p><strong>Rekisterinpitäjä:</strong></p>")]
    [InlineData("<dl><dt>Rekisterinpitäjä</dt></dl>")]
    [InlineData("<div><h4>Rekisterinpitäjä</h4></div>")]
    [InlineData("<p><span><strong>Rekisteri</strong><strong>npitäjä</strong></span></p>")]
    public void Headings_are_found_in_whatever_element_a_page_sets_them(string heading)
    {
        var notice = Page.Html($"<html><body><h1>Tietosuojaseloste</h1>{heading}<p>Villapaja Oy</p><h4>Tietojen suojaus</h4><p>Tiedot ovat salasanan takana.</p></body></html>");

        notice.Sections()[0].Kinds.Should().StartWith(SectionKind.Controller);
        notice.Controllers.Single().Name.Should().Be("Villapaja Oy");
    }

    [Fact]
    public void An_address_hidden_from_collectors_is_decoded()
    {
        // The key 0x2a, then each character of the address joined with it.
        var hidden = "2a" + string.Concat("a@villapaja.example".Select(c => ((int)c ^ 0x2a).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));

        var notice = Page.Html($"<h1>Tietosuojaseloste</h1><h2>Rekisterinpitäjä</h2><p>Villapaja Oy</p><p><a class='__cf_email__' data-cfemail='{hidden}' href='/cdn-cgi/l/email-protection'>[email&#160;protected]</a></p>");

        notice.Controllers.Single().Emails.Should().Equal("a@villapaja.example");
    }

    [Fact]
    public void Entities_and_soft_white_space_are_read_as_a_browser_shows_them()
    {
        var notice = Page.Html("<h1>Tietosuojaseloste</h1><h2>Rekisterinpit&auml;j&auml;</h2><p>Villa &amp; Lanka\n   Oy</p>");

        notice.Controllers.Single().Name.Should().Be("Villa & Lanka Oy");
    }

    [Fact]
    public void A_label_of_several_lines_beside_its_value_is_read() =>
        NoticeImporter.Import("<table><tr><td>7<br>luovutukset</td><td>Tietoja ei luovuteta.</td></tr></table>", new() { Format = PageFormat.Html })
            .Notices[0].Wordings[0].Sections.SelectMany(section => section.Blocks).Should().ContainSingle()
            .Which.Should().BeOfType<TableBlock>().Which.Rows[0].Cells.Should().Equal("7\nluovutukset", "Tietoja ei luovuteta.");
}
