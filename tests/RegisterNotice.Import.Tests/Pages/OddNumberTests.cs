namespace RegisterNotice.Import.Tests.Pages;

/// <summary>Numbers before headings that do not count as numbers should.</summary>
public sealed class OddNumberTests
{
    [Fact]
    public void Every_heading_may_be_number_one()
    {
        var notice = Page.Text("1. Rekisterinpitäjä\n\nVillapaja Oy\n\n1. Rekisterin nimi\n\nAsiakasrekisteri\n\n1. Rekisterin tietosisältö\n\nNimi ja osoite.\n\n1. Tietolähteet\n\nAsiakas itse.\n");

        notice.Wordings[0].Sections.Select(section => section.Heading).Should().Equal("1. Rekisterinpitäjä", "1. Rekisterin nimi", "1. Rekisterin tietosisältö", "1. Tietolähteet");
        notice.Controllers.Should().ContainSingle().Which.Name.Should().Be("Villapaja Oy");
        notice.RegisterName![LanguageTag.Finnish].Should().Be("Asiakasrekisteri");
    }

    [Fact]
    public void A_number_may_come_twice() =>
        Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Rekisterin tietosisältö\nNimi.\n\n3. Säännönmukaiset tietolähteet\nAsiakas itse.\n\n4. Tietojen luovutukset\nEi luovuteta.\n")
            .Wordings[0].Sections.Should().HaveCount(5);

    [Theory]
    [InlineData("1. Rekisterinpitäjä\nVillapaja Oy\n")]
    [InlineData("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n")]
    public void A_short_page_is_numbered_too(string page) => Page.Text(page).Controllers.Should().ContainSingle().Which.Name.Should().Be("Villapaja Oy");
}
