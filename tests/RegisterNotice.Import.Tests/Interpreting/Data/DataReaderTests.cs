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
    [InlineData("Rekisterissä käsitellään kutojien henkilö- ja yhteystietoja sekä muita kudontaan liittyviä tarpeellisia tietoja. Näitä ovat nimi, osoite ja kengännumero.", "nimi|osoite|kengännumero")]
    [InlineData("Rekisteriin kirjataan nimi, osoite ja ikä. Näitä tietoja käytetään laskutukseen.", "nimi|osoite|ikä")]
    [InlineData("Käsittelemme vain sellaisia tietoja, joita kauppa tarvitsee: nimi, osoite ja puhelinnumero.", "nimi|osoite|puhelinnumero")]
    [InlineData("Kutojan laitetta koskevat tiedot:mm. IP-osoite, laitteen kieli ja sijainti.", "IP-osoite|laitteen kieli|sijainti")]
    [InlineData("Rekisteriin tallennetaan yhteystietoja, kuten nimi ja osoite. Tietoja ei myydä, kuten emme muutakaan.", "nimi|osoite")]
    [InlineData("Kutojista kirjataan kudontalain vaatimat tiedot (koko nimi, kotikunta) ja muita tarpeellisia tietoja, kuten osoite, osallistuminen kerhoihin ja tiedot maksetuista maksuista.", "koko nimi|kotikunta|osoite|osallistuminen kerhoihin|tiedot maksetuista maksuista")]
    [InlineData("Nimi, osoite. Joskus tarvitaan myös kutojan tilinumero.", "Nimi|osoite|kutojan tilinumero")]
    [InlineData("Laskutustiedot: laskut ja maksutavat, muut tiedot, kuten tilaukset, kuten tiedot langoista.", "laskut|maksutavat|tilaukset|tiedot langoista")]
    [InlineData("Tiedot käsitellään luottamuksellisesti. Tutustu myös evästeselosteeseen ja ohjeisiin.", "")]
    [InlineData("Materiaali tallennetaan digitaalisessa muodossa.", "")]
    [InlineData("Rekisteri sisältää jäsenten tietoja.", "")]
    public void Clauses_tell_which_data_there_are(string text, string items) => Items(Under("Rekisterin tietosisältö", text)).Should().Equal(Parts(items));

    [Theory]
    [InlineData("I registret lagras namn, adress och telefonnummer.", "namn|adress|telefonnummer")]
    [InlineData("Registret innehåller endast uppgifter som är nödvändiga för garnklubben, det vill säga namn, adress och ålder.", "namn|adress|ålder")]
    [InlineData("Butiken kan på den registrerades begäran radera uppgifter i registret.", "")]
    [InlineData("- kontaktuppgifter som namn, adress\n- uppgifter som rör vävstolen", "namn|adress|uppgifter som rör vävstolen")]
    [InlineData("Vi samlar in namn, e-postadress och önskemål. Vi samlar inte in hälsouppgifter.", "namn|e-postadress|önskemål")]
    public void Swedish_clauses_tell_which_data_there_are(string text, string items) =>
        Items(Page.Text($"Dataskyddsbeskrivning\n\n1. Personuppgiftsansvarig\nGarnboden Ab\n\n2. Registrets datainnehåll\n{text}\n\n3. Utlämnande av uppgifter\nUppgifter lämnas inte ut.\n")).Should().Equal(Parts(items));

    [Theory]
    [InlineData("Technical data may be collected when our yarn shop is visited, such as IP address, language and location.", "IP address|language|location")]
    [InlineData("The name and address of the weaver are recorded.", "name|address of the weaver")]
    [InlineData("Data may be shared with partners, such as dyers and mills.", "")]
    public void English_examples_of_what_is_collected_are_data(string text, string items) =>
        Items(Page.Text($"Privacy notice\n\n1. Controller\nYarn Ltd\n\n2. Personal data we process\n{text}\n\n3. Retention\nTwo years.\n")).Should().Equal(Parts(items));

    [Theory]
    [InlineData("a) nimi\nb) kengän koko\nc) lankavärit", "nimi|kengän koko|lankavärit")]
    [InlineData("i. nimi\n\nii. osoite\n\niii. syntymäaika", "nimi|osoite|syntymäaika")]
    [InlineData("e) kohdan mukaan nimi", "e) kohdan mukaan nimi")]
    public void Letters_mark_items(string text, string items) => Items(Under("Rekisterin tietosisältö", text)).Should().Equal(Parts(items));

    [Fact]
    public void Contact_details_below_words_that_announce_data_are_data() =>
        Items(Under("Rekisterin tietosisältö", "\nKutojarekisteri sisältää seuraavat tiedot:\n\nYhteystiedot\n\n- nimi ja asema\n- osoite\n- puhelinnumero\n\nKutojatiedot\n\n- laskutustiedot, maksutiedot"))
            .Should().Equal("nimi", "asema", "osoite", "puhelinnumero", "laskutustiedot", "maksutiedot");

    [Fact]
    public void Lines_below_words_that_announce_data_are_those() =>
        Items(Under("Rekisterin tietosisältö", "- Rekisteri sisältää seuraavat tiedot\n  Etu- ja sukunimi, puhelinnumero, ikä")).Should().Equal("Etu- ja sukunimi", "puhelinnumero", "ikä");

    [Fact]
    public void A_line_of_data_below_a_name_belongs_to_it() =>
        Items(Under("Rekisterin tietosisältö", "- Perustiedot\n  nimi, osoite, puhelinnumero\n- Kurssitiedot\n  kurssien ja kerhojen ohjaajat päättävät")).Should().Equal("nimi", "osoite", "puhelinnumero");

    [Theory]
    [InlineData("Personal data and categories of data subjects in the register", "The following details about customers can be recorded:\n- contact details of the weaver\n- log information", "contact details of the weaver|log information")]
    [InlineData("Content of the customer register", "Data belonging to these groups can be processed:\n- basic data such as name and address\n- information on orders", "name|address|information on orders")]
    public void Headings_ask_for_data_in_many_words(string heading, string text, string items)
    {
        var notice = Page.Text($"Privacy notice\n\n1. Controller\nYarn Ltd\n\n2. {heading}\n{text}\n\n3. Retention\nTwo years.\n");

        Items(notice).Should().BeEquivalentTo(Parts(items));
        notice.DataSubjects.Should().NotContain(group => group.Name["en"]!.Contains("information") || group.Name["en"]!.Contains("details"));
    }

    [Fact]
    public void A_list_that_is_denied_is_none() =>
        Items(Under("Rekisterin tietosisältö", "Rekisteri sisältää seuraavat tiedot:\n- nimi\n- osoite\n\nEmme kerää seuraavia tietoja:\n- terveystiedot")).Should().Equal("nimi", "osoite");

    [Fact]
    public void A_list_of_data_for_a_purpose_is_one() =>
        Items(Under("Rekisterin tietosisältö", "Käsittelemme seuraavia tietoja kurssien järjestämistä varten:\n- nimi\n- kudontataso")).Should().Equal("nimi", "kudontataso");

    [Fact]
    public void A_list_of_purposes_is_none() =>
        Items(Under("Rekisterin tietosisältö", "Käsittelemme tietoja seuraaviin tarkoituksiin:\n- tilausten toimittaminen\n- yhteydenotto kutojaan")).Should().BeEmpty();

    [Fact]
    public void Data_in_parentheses_are_read_under_any_heading() =>
        Items(Under("Verkkosivut", "Lomakkeella annetut tiedot (nimi, puhelinnumero ja toive) lähetetään meille salattuina.")).Should().Equal("nimi", "puhelinnumero", "toive");

    [Theory]
    [InlineData("Verkkosivut", "Sivusto kerää vain yleisiä kävijätietoja:\n- näytön koko\n- kävijän sijainti\n\nNiitä katsotaan kerran vuodessa.", "näytön koko|kävijän sijainti")]
    [InlineData("Muuta", "Lankakortti\n\n- nimi\n- syntymäaika\n- kengännumero\n- äidinkieli", "nimi|syntymäaika|kengännumero|äidinkieli")]
    [InlineData("Rekisterin käyttötarkoitus", "Tietoja käytetään seuraavasti\n\n- Nimi: kutojan tunnistamista varten\n- Puhelin: varausten vahvistamista varten\n- Syntymävuosi: ryhmien jakoa varten\n- Sähköposti: tiedottamista varten", "Nimi|Puhelin|Syntymävuosi|Sähköposti")]
    public void A_list_that_names_data_is_read_where_no_heading_asks_for_them(string heading, string text, string items) => Items(Under(heading, text)).Should().Equal(Parts(items));

    [Theory]
    [InlineData("Muuta", "Kirjoita pyyntöön seuraavat:\n- nimi\n- osoite\n- syntymäaika\n- puhelinnumero")]
    [InlineData("Muuta", "- Nimi: Veera Villa\n- Osoite: Lankatie 1\n- Puhelin: 040 123 4567\n- Sähköposti: veera@villa.example")]
    [InlineData("Käsittelyn oikeusperusteet", "- suostumus\n- sopimus\n- tilaukset\n- maksut")]
    public void A_list_that_asks_names_a_party_or_a_basis_holds_no_data(string heading, string text) => Items(Under(heading, text)).Should().BeEmpty();

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
