namespace RegisterNotice.Import.Tests.Interpreting.Data;

/// <summary>Whose data they are: groups by words for persons, never sentences and never those who only receive.</summary>
public sealed class SubjectReaderTests
{
    [Theory]
    [InlineData("Rekisterin tietosisältö", "Varausjärjestelmän käyttäjän laitetunnus.", "Varausjärjestelmän käyttäjät")]
    [InlineData("Rekisterin tietosisältö", "Rekisteri sisältää kurssille ilmoittautuneiden opiskelijoiden nimet ja osoitteet.", "kurssille ilmoittautuneet opiskelijat")]
    [InlineData("Rekisterin tietosisältö", "Yhdistyksen jäsenistä tallennetaan nimi ja osoite. Yritysasiakkailta kysytään y-tunnus.", "Yhdistyksen jäsenet|yritysasiakkaat")]
    [InlineData("Rekisterin käyttötarkoitus", "Tietoja käytetään yhteydenpitoon asiakkaisiin.", "asiakkaat")]
    [InlineData("Rekisterin käyttötarkoitus", "Rekisterin tarkoitus on lankakerhoon liittyneiden asiakkaiden palkitseminen.", "lankakerhoon liittyneet asiakkaat")]
    [InlineData("Säännönmukaiset tietolähteet", "Tiedot saadaan kutojalta tai toimittajilta itseltään.", "toimittajat")]
    [InlineData("Rekisteröidyt", "Verkkokaupan asiakkaat", "Verkkokaupan asiakkaat")]
    [InlineData("Rekisterin nimi", "Kerhorekisteri. Rekisteröityjä ovat kerhon jäsenet ja yritysten yhteyshenkilöt.", "kerhon jäsenet|yritysten yhteyshenkilöt")]
    [InlineData("Rekisterin tietosisältö", "Leiriin osallistuvien etu- ja sukunimi.", "Leiriin osallistuvat")]
    [InlineData("Rekisterin tietosisältö", "Rekisteriin kerätään Suuri Neulepäivä 2025 -kilpailuun ilmoittautuneiden kutojien nimet.", "Suuri Neulepäivä 2025 -kilpailuun ilmoittautuneet")]
    [InlineData("Rekisterin käyttötarkoitus", "Kunta käsittelee viranhaltijoiden henkilötietoja palkanmaksua varten.", "viranhaltijat")]
    [InlineData("Rekisteröidyt", "Rekisterissä on ainakin yhden kangaspuun vuokranneiden asiakkaiden tietoja.", "ainakin yhden kangaspuun vuokranneet asiakkaat")]
    public void Words_for_persons_name_groups(string heading, string text, string groups) => Groups(Under(heading, text)).Should().Equal(groups.Split('|'));

    [Theory]
    [InlineData("Rekisterin käyttötarkoitus", "Tietoja käsittelevät yhdistyksen toimihenkilöt.")]
    [InlineData("Rekisterin käyttötarkoitus", "Asiakkaalla on oikeus kieltää markkinointi.")]
    [InlineData("Rekisterin tietosisältö", "Henkilön nimi, osoite ja asiakasnumero.")]
    [InlineData("Tietojen luovutukset", "Tietoja luovutetaan muille jäsenille.")]
    [InlineData("Rekisterin tietosisältö", "Rekisterinhaltijan nimi ja osoite.")]
    [InlineData("Rekisterin käyttötarkoitus", "Tietoja käytetään viranhaltijoiden päätösten valmisteluun.")]
    public void Who_handles_receives_or_is_anybody_is_no_group(string heading, string text) => Under(heading, text).DataSubjects.Should().BeEmpty();

    [Fact]
    public void A_page_that_says_who_the_data_subjects_are_has_no_others() =>
        Groups(Under("Rekisteröidyt", "Rekisterissä käsitellään kerhon nykyisten jäsenten tietoja.\n\n3. Tietosisältö\nNimi, huoltajan nimi")).Should().Equal("kerhon nykyiset jäsenet");

    [Fact]
    public void Items_that_name_persons_under_a_heading_of_groups_and_data_are_groups()
    {
        var notice = Under("Kuvaus rekisteröityjen ryhmistä ja henkilötietoryhmistä", "- kerhon jäsenet\n- kursseille osallistuvat\n- henkilöt, jotka ovat lahjoittaneet kangaspuita\n- jäsenten nimet");

        Groups(notice).Should().Equal("kerhon jäsenet", "kursseille osallistuvat", "henkilöt, jotka ovat lahjoittaneet kangaspuita");
        notice.DataCategories.SelectMany(category => category.Items).Select(item => item["fi"]).Should().Equal("jäsenten nimet");
    }

    [Fact]
    public void The_name_of_the_register_tells_where_nothing_else_does() =>
        Groups(Under("Rekisterin nimi", "Lankakaupan asiakasrekisteri")).Should().Equal("asiakkaat");

    [Fact]
    public void Children_are_told_by_words_and_their_guardians_are_none()
    {
        var notice = Under("Rekisterin tietosisältö", "Alaikäisen jäsenen nimi ja syntymäaika, alaikäisen huoltajan puhelinnumero.");

        notice.DataSubjects.Where(group => group.Children).Select(group => group.Name["fi"]).Should().Equal("alaikäiset jäsenet");
        Groups(notice).Should().Contain("alaikäiset huoltajat");
    }

    [Fact]
    public void Under_one_heading_for_both_groups_are_groups_and_data_are_data()
    {
        var notice = Under("Rekisterin henkilöryhmät ja tietosisältö", "Rekisterissä on leirille osallistuvien nuorten ja heidän huoltajiensa tietoja.\n\n- Nimi, syntymäaika\n- Allergiat");

        Groups(notice).Should().BeEquivalentTo("leirille osallistuvat nuoret", "huoltajat");
        notice.DataCategories.SelectMany(category => category.Items).Select(item => item["fi"]).Should().Contain("syntymäaika").And.NotContain(item => item!.Contains("leirille"));
    }

    private static IEnumerable<string> Groups(Notice notice) => notice.DataSubjects.Select(group => group.Name.First().Value);

    private static Notice Under(string heading, string text) => Page.Text($"Tietosuojaseloste\n\n1. Rekisterinpitäjä\nLankakauppa Oy, Lankatie 1, 33100 Tampere\n\n2. {heading}\n{text}\n\n3. Tietojen siirto EU:n ulkopuolelle\nTietoja ei siirretä.\n");
}
