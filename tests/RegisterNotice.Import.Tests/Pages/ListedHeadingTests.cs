namespace RegisterNotice.Import.Tests.Pages;

/// <summary>Numbered lists, names in bold and words of a form are no headings, and unknown headings do not hide the known ones.</summary>
public sealed class ListedHeadingTests
{
    [Theory]
    [InlineData("1. Nimi ja yhteystiedot\n2. Vastaukset")]
    [InlineData("1. Nimi ja yhteystiedot\n2. Vastaukset\n3. Palkinto")]
    [InlineData("1. Yhteyshenkilön nimi\n2. Rekisterin nimi asiakkaalla")]
    public void A_numbered_list_of_a_section_is_a_list(string list) =>
        Page.Text($"Arvontarekisteri\n\n1. Rekisterinpitäjä\n\nVillapaja Oy\n\n2. Käsittelyn tarkoitus\n\nArvonnat.\n\n3. Tietosisältö\n\n{list}\n\n4. Tietolähteet\n\nOsallistuja.\n")
            .Headings().Should().Equal("1. Rekisterinpitäjä", "2. Käsittelyn tarkoitus", "3. Tietosisältö", "4. Tietolähteet");

    [Fact]
    public void A_name_in_bold_under_the_controller_is_a_value()
    {
        var controller = Page.Html("<h1>Tietosuojaseloste</h1><h2>Rekisterinpitäjä</h2><p><strong>Villapaja</strong><br>Pajakuja 1, 00100 Helsinki<br>info@villa.example</p><h2>Tietolähteet</h2><p>Asiakas.</p>").Controllers.Should().ContainSingle().Which;

        controller.Name.Should().Be("Villapaja");
        controller.Emails.Should().Equal("info@villa.example");
    }

    [Fact]
    public void Words_in_bold_over_a_paragraph_are_a_heading_under_the_controller_too() =>
        Page.Html("<h1>Tietosuojaseloste</h1><p><strong>Rekisterinpitäjä</strong></p><p>Villapaja Oy</p><p><strong>Villan tarina</strong></p><p>Tietoja käytetään tilausten toimittamiseen asiakkaille ja laskutukseen.</p><p><strong>Tietolähteet</strong></p><p>Asiakas.</p>")
            .Headings().Should().Contain("Villan tarina");

    [Fact]
    public void One_unknown_heading_does_not_hide_those_that_have_numbers_as_it_has() =>
        Page.Text("Registerbeskrivning\n\n1. Garnvinda\nUllverkstaden Ab\n\n2. Registrets ändamål\nUppgifterna används för att leverera beställningar.\n\n3. Registrets innehåll\n- namn\n")
            .Headings().Should().Equal("1. Garnvinda", "2. Registrets ändamål", "3. Registrets innehåll");

    [Theory]
    [InlineData("Oikeusperuste\n\nLakiperuste")]
    [InlineData("Rekisterin nimi\n\nAsiakasrekisteri")]
    public void A_value_of_the_words_of_headings_is_no_heading(string lines) =>
        Page.Text($"Tietosuojaseloste\n\nRekisterinpitäjä\n\nVillapaja Oy\n\n{lines}\n\nTietolähteet\n\nAsiakas itse.\n").Headings().Should().HaveCount(3);

    [Fact]
    public void Headings_that_are_set_as_items_are_headings() =>
        Page.Text("Tietosuojaseloste\n\n  • Rekisterinpitäjä\nVillapaja Oy\n\n  • Rekisterin nimi\nAsiakkaat\n\n  • Tietojen säilytysaika\nKaksi vuotta.\n\n  • Rekisterin tietosisältö\n    - nimi\n    - osoite\n")
            .Headings().Should().Equal("Rekisterinpitäjä", "Rekisterin nimi", "Tietojen säilytysaika", "Rekisterin tietosisältö");

    [Fact]
    public void Items_of_the_words_of_headings_stay_items() =>
        Page.Text("Tietosuojaseloste\n\nSelosteessa kerrotaan:\n- Rekisterinpitäjä\n- Käsittelyn tarkoitus\n- Tietojen säilytysaika\n- Tietolähteet\n\nRekisterinpitäjä\n\nVillapaja Oy\n\nKäsittelyn tarkoitus\n\nTilaukset.\n")
            .Headings().Should().Equal("Rekisterinpitäjä", "Käsittelyn tarkoitus");

    [Fact]
    public void Registers_whose_headings_are_items_are_notices_of_their_own()
    {
        const string sections = "  • Rekisterinpitäjä\nVillapaja Oy\n\n  • Rekisterin nimi\n{0}\n\n  • Käsittelyn tarkoitus\nTilaukset.\n\n  • Tietojen säilytysaika\nKaksi vuotta.\n\n";

        NoticeImporter.Import($"Tietosuojaseloste – asiakkaat\n\n{sections.Replace("{0}", "Asiakkaat")}Tietosuojaseloste – jäsenet\n\n{sections.Replace("{0}", "Jäsenet")}").Notices
            .Select(notice => notice.RegisterName!["fi"]).Should().Equal("Asiakkaat", "Jäsenet");
    }
}
