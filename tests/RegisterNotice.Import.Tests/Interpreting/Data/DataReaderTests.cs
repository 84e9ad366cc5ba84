namespace RegisterNotice.Import.Tests.Interpreting.Data;

/// <summary>Which data a page states, and which sentences state none.</summary>
public sealed class DataReaderTests
{
    [Theory]
    [InlineData("Keräämme nimen ja osoitteen. Emme kerää terveystietoja emmekä tietoa vakaumuksesta.", "nimen|osoitteen")]
    [InlineData("Rekisteriin tallennetaan nimi, osoite sekä tilatut langat.", "nimi|osoite|tilatut langat")]
    [InlineData("Rekisterissä on kutojien nimet ja osoitteet, sekä tilaukset.", "kutojien nimet|osoitteet|tilaukset")]
    [InlineData("Tallennettavia tietoja ovat: nimi, osoite", "nimi|osoite")]
    [InlineData("Kerhoista kirjataan kerhon nimi, kokoontumispäivä ja osallistujamäärä.", "kerhon nimi|kokoontumispäivä|osallistujamäärä")]
    [InlineData("Lomakkeella kysytään nimi, puhelinnumero ja kengännumero. Tiedot säilytetään lukitussa kaapissa.", "nimi|puhelinnumero|kengännumero")]
    [InlineData("Nimi, osoite ja puhelinnumero tallennetaan rekisteriin.", "Nimi|osoite|puhelinnumero")]
    [InlineData("Lankakaupan arvontoja varten kerätään puhelinnumero, sähköpostiosoite ja kengännumero. Lisäksi rekisterissä on käyntikerrat.", "puhelinnumero|sähköpostiosoite|kengännumero|käyntikerrat")]
    [InlineData("Tiedot käsitellään luottamuksellisesti. Tutustu myös evästeselosteeseen ja ohjeisiin.", "")]
    [InlineData("Materiaali tallennetaan digitaalisessa muodossa.", "")]
    [InlineData("Rekisteri sisältää jäsenten tietoja.", "")]
    public void Clauses_tell_which_data_there_are(string text, string items) => Items(Under("Rekisterin tietosisältö", text)).Should().Equal(Parts(items));

    [Theory]
    [InlineData("I registret lagras namn, adress och telefonnummer.", "namn|adress|telefonnummer")]
    [InlineData("Vi samlar in namn, e-postadress och önskemål. Vi samlar inte in hälsouppgifter.", "namn|e-postadress|önskemål")]
    public void Swedish_clauses_tell_which_data_there_are(string text, string items) =>
        Items(Page.Text($"Dataskyddsbeskrivning\n\n1. Personuppgiftsansvarig\nGarnboden Ab\n\n2. Registrets datainnehåll\n{text}\n\n3. Utlämnande av uppgifter\nUppgifter lämnas inte ut.\n")).Should().Equal(Parts(items));

    [Fact]
    public void A_list_that_is_denied_is_none() =>
        Items(Under("Rekisterin tietosisältö", "Rekisteri sisältää seuraavat tiedot:\n- nimi\n- osoite\n\nEmme kerää seuraavia tietoja:\n- terveystiedot")).Should().Equal("nimi", "osoite");

    [Fact]
    public void A_label_before_a_list_names_its_category()
    {
        var notice = Under("Rekisterin tietosisältö", "Jäsenen perustiedot:\n- nimi\n- kotipaikka\n\nTilausten tiedot:\n- langat\n- hinnat");

        notice.DataCategories.Select(category => category.Name["fi"]).Should().Equal("Jäsenen perustiedot", "Tilausten tiedot");
        Items(notice).Should().Equal("nimi", "kotipaikka", "langat", "hinnat");
    }

    [Fact]
    public void Items_of_a_list_below_a_list_belong_to_the_item_above()
    {
        var notice = Under("Rekisterin tietosisältö", "- yhteystiedot\n    - nimi\n    - osoite\n- tilaukset");

        Items(notice).Should().Contain("nimi").And.Contain("osoite");
    }

    [Fact]
    public void Data_in_a_section_of_purposes_need_an_explicit_frame()
    {
        var notice = Under("Rekisterin käyttötarkoitus", "Tietoja käytetään tilausten toimittamiseen. Tilauksista tallennetaan nimi, osoite ja lankojen värit.");

        Items(notice).Should().Equal("nimi", "osoite", "lankojen värit");
    }

    [Fact]
    public void What_data_are_used_for_is_no_datum() =>
        Under("Rekisterin käyttötarkoitus", "Tietoja kerätään tilausten toimittamista ja laskutusta varten.").DataCategories.Should().BeEmpty();

    [Fact]
    public void Data_that_the_law_protects_in_several_ways_are_told_apart()
    {
        var notice = Under("Rekisterin tietosisältö", "Leirikansio: nimi, hetu, allergiatiedot");

        notice.DataCategories.Select(category => category.Sensitivity).Should().Equal(DataSensitivity.Special, DataSensitivity.PersonalIdentityCode);
        Items(notice).Should().BeEquivalentTo("nimi", "hetu", "allergiatiedot");
    }

    [Theory]
    [InlineData("nimi, kaste ja osoite", DataSensitivity.Special)]
    [InlineData("nimi ja erityisruokavalio, osoite", DataSensitivity.Ordinary)]
    [InlineData("jäsennumero (ei henkilötunnus), nimi", DataSensitivity.Ordinary)]
    public void Words_tell_what_protects_data(string text, DataSensitivity sensitivity) =>
        Under("Rekisterin tietosisältö", text).DataCategories.Select(category => category.Sensitivity).Should().OnlyContain(found => found == sensitivity);

    private static IEnumerable<string> Items(Notice notice) => notice.DataCategories.SelectMany(category => category.Items).Select(item => item.First().Value);

    private static string[] Parts(string items) => items.Split(['|'], StringSplitOptions.RemoveEmptyEntries);

    private static Notice Under(string heading, string text) => Page.Text($"Tietosuojaseloste\n\n1. Rekisterinpitäjä\nLankakauppa Oy, Lankatie 1, 33100 Tampere\n\n2. {heading}\n{text}\n\n3. Tietojen luovutus\nTietoja ei luovuteta.\n");
}
