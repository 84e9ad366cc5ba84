namespace RegisterNotice.Import.Tests.Pages;

public sealed class PlainHeadingTests
{
    [Fact]
    public void Are_found_by_their_words_where_none_is_numbered()
    {
        var notice = Page.Text(
            """
            Tietosuojaseloste

            Rekisterinpitäjä

            Villapaja Oy
            Sukkakuja 2, 33100 Tampere

            Mitä tietoja keräämme?

            Keräämme nimen ja sähköpostiosoitteen.

            KÄSITTELYN OIKEUSPERUSTE

            Käsittely perustuu sopimukseen.

            Miten suojaamme tietojasi

            Tiedot ovat salasanan takana.
            """);

        notice.Title![LanguageTag.Finnish].Should().Be("Tietosuojaseloste");
        notice.Headings().Should().Equal("Rekisterinpitäjä", "Mitä tietoja keräämme?", "KÄSITTELYN OIKEUSPERUSTE", "Miten suojaamme tietojasi");
        notice.Sections().Select(section => section.Kinds[0]).Should().Equal(SectionKind.Controller, SectionKind.DataContent, SectionKind.LegalBasis, SectionKind.Security);
    }

    [Fact]
    public void May_announce_more_than_one_thing()
    {
        var notice = Page.Text("Rekisterinpitäjä ja yhteyshenkilö\n\nVillapaja Oy, Vieno Villanen\n\nTietojen luovutukset ja siirto EU:n ulkopuolelle\n\nTietoja ei luovuteta eikä siirretä.\n");

        notice.Sections().Select(section => section.Kinds).Should().SatisfyRespectively(
            first => first.Should().Contain([SectionKind.Controller, SectionKind.Contact]),
            second => second.Should().Contain([SectionKind.Disclosures, SectionKind.Transfers]));
    }

    [Fact]
    public void Are_labels_where_the_value_stands_behind_a_colon()
    {
        var notice = Page.Text("Tietosuojaseloste\n\nRekisterinpitäjä: Villapaja Oy\nRekisterin nimi: Asiakasrekisteri\nKäsittelyn tarkoitus: Tilausten toimittaminen\nTietolähteet: Asiakas itse\n");

        notice.Controllers.Should().ContainSingle().Which.Name.Should().Be("Villapaja Oy");
        notice.RegisterName![LanguageTag.Finnish].Should().Be("Asiakasrekisteri");
        notice.Purposes.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Rekisterinpitäjä käsittelee henkilötietoja huolellisesti ja lain mukaan.")]
    [InlineData("Tietojen luovutuksista kerrotaan rekisteröidylle aina etukäteen.")]
    [InlineData("Oikeus saada tietoja ei koske muiden tietoja.")]
    public void Are_told_from_sentences_that_begin_with_the_same_words(string sentence)
    {
        var notice = Page.Text($"Rekisterinpitäjä\n\nVillapaja Oy\n\nTietojen suojaus\n\n{sentence}\n\nTiedot ovat salasanan takana.\n");

        notice.Headings().Should().Equal("Rekisterinpitäjä", "Tietojen suojaus");
    }

    [Theory]
    [InlineData("Personuppgiftsansvarig", SectionKind.Controller)]
    [InlineData("Registrets namn", SectionKind.RegisterName)]
    [InlineData("Ändamålet med behandlingen", SectionKind.Purposes)]
    [InlineData("Den registrerades rättigheter", SectionKind.Rights)]
    [InlineData("Data controller", SectionKind.Controller)]
    [InlineData("Purpose of processing", SectionKind.Purposes)]
    [InlineData("Your rights", SectionKind.Rights)]
    [InlineData("Retention of data", SectionKind.Retention)]
    public void Are_known_in_Swedish_and_English(string heading, SectionKind kind)
    {
        var notice = Page.Text($"{heading}\n\nNågot som står här, and something that stands here as well.\n");

        notice.Sections().Should().ContainSingle().Which.Kinds.Should().Contain(kind);
    }
}
