namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>A sentence states purposes only where it says what data are for; everything else under the heading of purposes is background.</summary>
public sealed class PurposeReaderTests
{
    [Theory]
    [InlineData("Rekisterin käyttötarkoitus on lankojen myynti, laskutus ja tilausten arkistointi.", "lankojen myynti|laskutus|tilausten arkistointi")]
    [InlineData("Rekisterin tarkoitus on yhteystietojen säilyttäminen.", "yhteystietojen säilyttäminen")]
    [InlineData("Tietoja käytetään ainoastaan kutojien neuvontaan ja kurssien järjestämiseen.", "kutojien neuvontaan|kurssien järjestämiseen")]
    [InlineData("Näitä tietoja kutomo käyttää iltakurssien järjestelyihin.", "iltakurssien järjestelyihin")]
    [InlineData("Henkilötietoja käsitellään kangaspuiden vuokraamista ja vikojen selvittämistä varten.", "kangaspuiden vuokraamista|vikojen selvittämistä")]
    [InlineData("Henkilötietoja käsitellään jäsenyyden hoitamiseksi.", "jäsenyyden hoitamiseksi")]
    [InlineData("Keräämme ja säilytämme tietojasi, jotta voimme vastata kysymyksiisi.", "vastata kysymyksiisi")]
    [InlineData("Tietoja käytetään viestinnässä kutojien suuntaan sekä kurssimaksujen keräämiseen ja seurantaan.", "viestinnässä kutojien suuntaan|kurssimaksujen keräämiseen ja seurantaan")]
    [InlineData("Tietoja ei käytetä muihin tarkoituksiin kuin lankojen toimittamiseen.", "lankojen toimittamiseen")]
    [InlineData("Osoite on välttämätön lankojen toimittamiseksi.", "lankojen toimittamiseksi")]
    [InlineData("Tietoja käsitellään tilausten, laskutuksen ja yhteydenottojen yhteydessä.", "tilausten|laskutuksen|yhteydenottojen")]
    public void A_sentence_says_what_data_are_for(string sentence, string purposes) => Of("Rekisterin käyttötarkoitus", sentence).Should().Be(purposes);

    [Theory]
    [InlineData("Uppgifterna används för att leverera garn och fakturera kunderna.", "leverera garn|fakturera kunderna")]
    [InlineData("Uppgifterna behandlas i syfte att erbjuda kurser.", "erbjuda kurser")]
    [InlineData("Ändamålet med registret är fakturering och kundservice.", "fakturering|kundservice")]
    [InlineData("I registret lagras uppgifter om vävare som behövs i föreningens verksamhet.", "föreningens verksamhet")]
    public void A_Swedish_sentence_says_what_data_are_for(string sentence, string purposes) => Of("Registrets ändamål", sentence, "Personuppgiftsansvarig").Should().Be(purposes);

    [Theory]
    [InlineData("We use your data to deliver yarn and answer your questions.", "deliver yarn|answer your questions")]
    [InlineData("The data are used for billing, customer service and marketing.", "billing|customer service|marketing")]
    [InlineData("The purpose of the register is to deliver yarn.", "deliver yarn")]
    public void An_English_sentence_says_what_data_are_for(string sentence, string purposes) => Of("Purpose of the register", sentence, "Controller").Should().Be(purposes);

    [Theory]
    [InlineData("Yhtiö järjestää kilpailuja, joihin kutojat voivat osallistua.")]
    [InlineData("Voittajat arvotaan heti.")]
    [InlineData("Henkilötietoja käsitellään voimassa olevan lain mukaisesti.")]
    [InlineData("Rekisterinpitäjä noudattaa tietosuojalakia.")]
    [InlineData("Tietoja ei käytetä markkinointiin.")]
    [InlineData("Emme käytä tietojasi profilointiin.")]
    [InlineData("Osallistuja antaa suostumuksensa tietojensa käsittelyyn.")]
    [InlineData("Tiedot tallennetaan jäsenrekisteriin.")]
    [InlineData("Jäsenmaksuun sisältyy lehden tilaus.")]
    [InlineData("Tämän selosteen tarkoitus on kertoa tietojen käsittelystä.")]
    [InlineData("Tietoja käytetään seuraaviin tarkoituksiin.")]
    [InlineData("Jäsenellä on oikeus kieltää tiedotteiden lähettäminen.")]
    public void Background_is_no_purpose(string sentence) => Of("Rekisterin käyttötarkoitus", sentence).Should().BeEmpty();

    [Theory]
    [InlineData("This privacy notice explains how we process your personal data.")]
    [InlineData("We do not use your data for marketing.")]
    [InlineData("We process your data for our contract with you.")]
    [InlineData("Processing is necessary for the performance of a contract.")]
    public void English_background_is_no_purpose(string sentence) => Of("Purposes", sentence, "Controller").Should().BeEmpty();

    [Theory]
    [InlineData("Lankojen myynti.", "Lankojen myynti")]
    [InlineData("Tietoja käytetään:\n- lankojen toimittamiseen\n- kirjanpitoon", "lankojen toimittamiseen|kirjanpitoon")]
    [InlineData("- Pakkaamiseen ja tilausten hallintaan\n- Neuvontaan", "Pakkaamiseen ja tilausten hallintaan|Neuvontaan")]
    [InlineData("- Varaaminen: nimi ja puhelin — varauksen hallinta\n- Evästeet: sivuston tekninen toiminta", "varauksen hallinta|sivuston tekninen toiminta")]
    [InlineData("Kameran tarkoituksena on:\n- Suojata omaisuutta\n- Varmistaa ja lisätä turvallisuutta", "Suojata omaisuutta|Varmistaa ja lisätä turvallisuutta")]
    public void Items_and_lines_under_the_heading_name_purposes(string text, string purposes) => Of("Käsittelyn tarkoitukset", text).Should().Be(purposes);

    [Theory]
    [InlineData("Rekisteri pitää sisällään seuraavat tiedot:\n- nimi\n- puhelinnumero")]
    [InlineData("Rekisteriin tallennetaan:\n- laskutustiedot\n- tilaustiedot")]
    public void A_list_of_data_names_no_purposes(string text) => Of("Rekisterin käyttötarkoitus", text).Should().BeEmpty();

    [Fact]
    public void A_purpose_is_stated_in_another_section_where_it_is_said_of_data() =>
        Of("Rekisterin tietosisältö", "Sähköpostiosoitteita käytetään uutiskirjeiden lähettämiseen.").Should().Be("uutiskirjeiden lähettämiseen");

    [Theory]
    [InlineData("Tietojen luovutukset", "Vastaanottaja saa käyttää tietoja lankojen toimittamiseen.")]
    [InlineData("Evästeet", "Evästeitä käytetään sivuston kehittämiseen.")]
    [InlineData("Säilytysaika", "Tietoja säilytetään kirjanpitoa varten.")]
    [InlineData("Rekisteröidyn oikeudet", "Tietoja käytetään henkilöllisyyden tarkistamiseen.")]
    public void What_is_told_of_something_else_is_no_purpose(string heading, string sentence) => Of(heading, sentence).Should().BeEmpty();

    [Fact]
    public void Following_a_club_is_no_visitor_analysis() =>
        Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin käyttötarkoitus\nTietoja käytetään kerhon suunnitteluun, toteutukseen ja seurantaan.\n")
            .Purposes.Should().ContainSingle().Which.Activities.Should().BeEmpty();

    private static string Of(string heading, string text, string controller = "Rekisterinpitäjä") =>
        string.Join("|", Page.Text($"1. {controller}\nVillapaja Oy\n\n2. {heading}\n{text}\n").Purposes.Select(purpose => purpose.Description.Single().Value));
}
