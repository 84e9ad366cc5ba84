namespace RegisterNotice.Import.Tests.Pages;

/// <summary>Headings of text without empty lines, and headings that run into their values.</summary>
public sealed class FlatTextTests
{
    [Fact]
    public void Lines_that_are_wholly_headings_stand_without_empty_lines_in_Finnish() =>
        Page.Text("Tietosuojaseloste\nRekisterinpitäjä\nVillapaja Oy\nPajakuja 1\n00100 Helsinki\nRekisterin nimi\nVillapajan asiakkaat\nKäsittelyn tarkoitus\nTietoja käytetään tilausten toimittamiseen.\nTietolähteet\nTiedot saadaan asiakkaalta.\n")
            .Headings().Should().Equal("Rekisterinpitäjä", "Rekisterin nimi", "Käsittelyn tarkoitus", "Tietolähteet");

    [Fact]
    public void Lines_that_are_wholly_headings_stand_without_empty_lines_in_Swedish() =>
        Page.Text("Dataskyddsbeskrivning\nPersonuppgiftsansvarig\nUllverkstaden Ab\nRegistrets namn\nKunderna\nRegistrets ändamål\nUppgifterna används för att leverera beställningar.\nRegistrets innehåll\n- namn\n- adress\nUppgiftskällor\nKunden själv.\n")
            .Headings().Should().Equal("Personuppgiftsansvarig", "Registrets namn", "Registrets ändamål", "Registrets innehåll", "Uppgiftskällor");

    [Fact]
    public void A_heading_follows_a_list_whose_marks_are_lost() =>
        Page.Text("Tietosuojaseloste\nRekisterinpitäjä\nVillapaja Oy\nRekisterin nimi\nVillapajan asiakkaat\nRekisterin tietosisältö\nRekisterissä on:\nNimi\nYhteystiedot\nLaskut\nTietolähteet\nAsiakas itse.\n")
            .Headings().Should().Equal("Rekisterinpitäjä", "Rekisterin nimi", "Rekisterin tietosisältö", "Tietolähteet");

    [Fact]
    public void Two_such_lines_are_not_enough() =>
        Page.Text("Tietosuojaseloste\n\nVillapaja Oy kertoo tässä, miten se käsittelee tietoja.\nYhteystiedot\nEvästeet\nniistä on kerrottu muualla\n").Headings().Should().BeEmpty();

    [Theory]
    [InlineData("1. Rekisterinpitäjä Villapaja ry\n  Pajakuja 1, 00100 Helsinki", "Rekisterinpitäjä", "Villapaja ry")]
    [InlineData("1. Rekisterinpitäjä Villapaja\nPajakuja 1, 00100 Helsinki", "Rekisterinpitäjä", "Villapaja")]
    [InlineData("1. Rekisterinpitäjä – Villapaja Oy", "Rekisterinpitäjä", "Villapaja Oy")]
    [InlineData("1. Personuppgiftsansvarig Ullverkstaden Ab, Pajakuja 1, 00100 Helsingfors", "Personuppgiftsansvarig", "Ullverkstaden Ab")]
    [InlineData("1. Data controller Woollen Works Ltd", "Data controller", "Woollen Works Ltd")]
    public void A_name_stands_on_the_line_of_its_heading(string line, string heading, string name)
    {
        var notice = Page.Text($"Tietosuojaseloste\n\n{line}\n\n2. Rekisterin nimi\nAsiakkaat\n\n3. Käsittelyn tarkoitus\nTilaukset.\n");

        notice.Headings().First().Should().EndWith(heading);
        notice.Controllers.Should().ContainSingle().Which.Name.Should().Be(name);
    }

    [Theory]
    [InlineData("Säännönmukaiset tietolähteet Tiedot saadaan asiakkaalta.", "4. Säännönmukaiset tietolähteet")]
    [InlineData("Tietojen siirto EU:n ulkopuolelle Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.", "4. Tietojen siirto EU:n ulkopuolelle")]
    [InlineData("Registrets ändamål Uppgifterna används för att leverera beställningar.", "4. Registrets ändamål")]
    [InlineData("Your rights You have the right to see your data.", "4. Your rights")]
    public void A_sentence_stands_on_the_line_of_its_heading(string line, string heading) =>
        Numbered(line).Should().Contain(heading);

    [Theory]
    [InlineData("Tietojen siirto EU:n tai ETA:n ulkopuolelle")]
    [InlineData("Tietojen luovutus ja siirto Yhdysvaltoihin")]
    [InlineData("Evästeet ja Google Analytics")]
    [InlineData("Personal Data We Collect")]
    [InlineData("Purposes For Which We Use Your Data")]
    [InlineData("Kenelle Villapaja voi luovuttaa tietoja")]
    [InlineData("Rekisteröidyn oikeudet EU:n tietosuoja-asetuksen mukaan")]
    public void A_heading_with_names_and_capitals_is_one_heading(string line) => Numbered(line).Should().Contain("4. " + line);

    [Theory]
    [InlineData("Yhteyshenkilö Vieno Villanen")]
    [InlineData("Kontaktperson Vieno Villanen")]
    [InlineData("Contact person Vieno Villanen")]
    public void A_person_stands_behind_a_heading_without_a_number(string line) =>
        Page.Text($"Tietosuojaseloste\n\nRekisterinpitäjä\n\nVillapaja Oy\n\n{line}\n\nTietolähteet\n\nAsiakas itse.\n").Contacts.Should().ContainSingle().Which.Name.Should().Be("Vieno Villanen");

    private static IEnumerable<string?> Numbered(string line) =>
        Page.Text($"Tietosuojaseloste\n\n1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakkaat\n\n3. Käsittelyn tarkoitus\nTilaukset.\n\n4. {line}\n\n5. Tietojen suojaus\nTiedot ovat salasanan takana.\n").Headings();
}
