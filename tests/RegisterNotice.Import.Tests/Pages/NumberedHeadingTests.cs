namespace RegisterNotice.Import.Tests.Pages;

public sealed class NumberedHeadingTests
{
    [Theory]
    [InlineData("1. Rekisterinpitäjä", "2. Rekisterin nimi", "3. Tietojen luovutukset")]
    [InlineData("1 Rekisterinpitäjä", "2 Rekisterin nimi", "3 Tietojen luovutukset")]
    [InlineData("1) Rekisterinpitäjä", "2) Rekisterin nimi", "3) Tietojen luovutukset")]
    [InlineData("1.0 Rekisterinpitäjä", "2.0 Rekisterin nimi", "3.0 Tietojen luovutukset")]
    [InlineData("1. REKISTERINPITÄJÄ", "2. REKISTERIN NIMI", "3. TIETOJEN LUOVUTUKSET")]
    [InlineData("§ 1 Rekisterinpitäjä", "§ 2 Rekisterin nimi", "§ 3 Tietojen luovutukset")]
    public void Are_found_however_they_are_numbered(string controller, string name, string disclosures)
    {
        var notice = Page.Text($"Rekisteriseloste\n\n{controller}\nVillapaja Oy, Sukkakuja 2, 33100 Tampere\n\n{name}\nAsiakasrekisteri\n\n{disclosures}\nTietoja ei luovuteta.\n");

        notice.Sections().Select(section => section.Kinds[0]).Should().Equal(SectionKind.Controller, SectionKind.RegisterName, SectionKind.Disclosures);
        notice.Headings().Should().Equal(controller, name, disclosures);
    }

    [Fact]
    public void Keep_the_number_as_it_is_written()
    {
        var notice = Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3.1 Henkilötietojen käsittelyn tarkoitus\nTilausten toimittaminen.\n");

        notice.Sections().Select(section => section.Number).Should().Equal("1", "2", "3.1");
    }

    [Fact]
    public void May_end_their_line_with_the_section_itself()
    {
        var notice = Page.Text("1. Rekisterinpitäjä: Villapaja Oy\n2. Rekisterin nimi: Asiakasrekisteri\n3. Tietojen luovutukset: Tietoja ei luovuteta.\n");

        notice.Headings().Should().HaveCount(3);
        notice.Controllers.Should().ContainSingle().Which.Name.Should().Be("Villapaja Oy");
        notice.RegisterName![LanguageTag.Finnish].Should().Be("Asiakasrekisteri");
    }

    [Fact]
    public void Are_told_from_the_items_of_a_numbered_list()
    {
        var notice = Page.Text(
            """
            1. Rekisterinpitäjä
            Villapaja Oy

            2. Henkilötietojen käsittelyn tarkoitus
            Tietoja käytetään seuraaviin tarkoituksiin:
            1. tilausten toimittaminen
            2. laskutus
            3. reklamaatioiden käsittely

            3. Tietojen luovutukset
            Tietoja ei luovuteta.
            """);

        notice.Headings().Should().Equal("1. Rekisterinpitäjä", "2. Henkilötietojen käsittelyn tarkoitus", "3. Tietojen luovutukset");
        notice.Section("2. Henkilötietojen käsittelyn tarkoitus").Blocks.OfType<ListBlock>().Should().ContainSingle()
            .Which.Items.Select(item => item.Text).Should().Equal("tilausten toimittaminen", "laskutus", "reklamaatioiden käsittely");
    }

    [Theory]
    [InlineData("13 artiklan mukaan rekisteröidylle kerrotaan käsittelystä.")]
    [InlineData("33100 Tampere")]
    [InlineData("2 vuoden kuluttua tiedot poistetaan.")]
    [InlineData("24.5.2018 alkaen sovelletaan uutta asetusta.")]
    public void Are_told_from_lines_that_begin_with_a_number(string line)
    {
        var notice = Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n{line}\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietojen luovutukset\nTietoja ei luovuteta.\n");

        notice.Headings().Should().Equal("1. Rekisterinpitäjä", "2. Rekisterin nimi", "3. Tietojen luovutukset");
    }
}
