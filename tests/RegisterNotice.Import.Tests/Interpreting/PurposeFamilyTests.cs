namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>How what data are for is said: in verbs of many kinds, with shared objects, and in lists and sentences behind the first.</summary>
public sealed class PurposeFamilyTests
{
    [Theory]
    [InlineData("Rekisterin tarkoituksena on kerätä kutojista laissa säädetyt henkilötiedot ja muut kutomon toiminnassa tarvittavat tiedot.", "")]
    [InlineData("Rekisterin tarkoituksena on koota kutojien yhteystiedot tiedottamista varten.", "tiedottamista")]
    [InlineData("Rekisterin tarkoituksena on kerätä kutojien tiedot ja hoitaa jäsenmaksut.", "kerätä kutojien tiedot|hoitaa jäsenmaksut")]
    [InlineData("Rekisterin tarkoituksena on kerätä palautetta kangaspuista.", "kerätä palautetta kangaspuista")]
    public void Filling_the_register_is_no_purpose(string sentence, string purposes) => Of("Rekisterin käyttötarkoitus", sentence).Should().Be(purposes);

    [Theory]
    [InlineData("Tietoja käytetään vuokrien valvontaan ja perintään.", "vuokrien valvontaan ja perintään")]
    [InlineData("Tietoja käytetään lankojen myyntiin ja markkinointiin.", "lankojen myyntiin|markkinointiin")]
    [InlineData("Tietoja käytetään kangaspuiden kehittämiseen ja kohdentamiseen pajan toimesta.", "kangaspuiden kehittämiseen ja kohdentamiseen")]
    [InlineData("- Kurssien järjestäminen ja maksujen seuranta\n- Kyselyt ja arvonnat", "Kurssien järjestäminen|maksujen seuranta|Kyselyt ja arvonnat")]
    public void What_shares_an_object_is_one(string text, string purposes) => Of("Rekisterin käyttötarkoitus", text).Should().Be(purposes);

    [Theory]
    [InlineData("The data are used for arranging, running and improving the loom rentals.", "arranging, running and improving the loom rentals")]
    [InlineData("The data are used for billing and managing orders.", "billing|managing orders")]
    [InlineData("The purpose of the register is to manage, archive and process yarn orders.", "manage, archive and process yarn orders")]
    [InlineData("We use your data to ensure the safety of weavers and all other members.", "ensure the safety of weavers and all other members")]
    public void English_verbs_share_an_object(string sentence, string purposes) => Of("Purpose of the register", sentence, "Controller").Should().Be(purposes);

    [Theory]
    [InlineData("Uppgifterna samlas in för att ordna kurser, rådgivning, tryckning av tidningen och utdelning av garn.", "ordna kurser|rådgivning|tryckning av tidningen|utdelning av garn")]
    [InlineData("Uppgifterna används för att skicka fakturor, information och nyhetsbrev.", "skicka fakturor, information och nyhetsbrev")]
    public void Swedish_nouns_beside_a_verb_stand_alone(string sentence, string purposes) => Of("Registrets ändamål", sentence, "Personuppgiftsansvarig").Should().Be(purposes);

    [Theory]
    [InlineData("Käsittelemme henkilötietoja tuottaaksemme kudontakursseja kuntalaisille.", "tuottaaksemme kudontakursseja kuntalaisille")]
    [InlineData("Keräämme tietoja voidaksemme palvella kutojia.", "palvella kutojia")]
    [InlineData("Tietoja kerätään, jotta kudontakilpailu voidaan järjestää.", "kudontakilpailu voidaan järjestää")]
    [InlineData("Kutojarekisteri palvelee kutomon omaa tiedotusta ja tilastollisia tarkoituksia.", "kutomon omaa tiedotusta|tilastollisia tarkoituksia")]
    [InlineData("Tietoja käytetään tilastollisiin tarkoituksiin.", "tilastollisiin tarkoituksiin")]
    [InlineData("Tietoja käytetään mahdollisiin muihin tarkoituksiin.", "")]
    [InlineData("Tiedoista voidaan koota tilastoja niin, ettei kutojaa tunnista.", "koota tilastoja")]
    [InlineData("Käsittelyn peruste on kutojien hakemusten käsittely.", "kutojien hakemusten käsittely")]
    [InlineData("Käsittelyn peruste on rekisterinpitäjän lakisääteisten velvoitteiden noudattaminen.", "")]
    [InlineData("Kangaspuiden hoitoon tarkoitettu rekisteri.", "Kangaspuiden hoitoon")]
    [InlineData("Henkilötietoja käsitellään asiakassuhteen perusteella.", "")]
    [InlineData("Emme kerää tietoja, jotta kutojat voisivat kilpailla.", "")]
    public void Every_way_of_saying_what_for_is_read(string sentence, string purposes) => Of("Rekisterin käyttötarkoitus", sentence).Should().Be(purposes);

    [Theory]
    [InlineData("Käsittelyn tarkoitus on lankojen myynti. Tähän liittyvät esim. laskutus, saatavien perintä ja neuvonta.", "lankojen myynti|laskutus|saatavien perintä|neuvonta")]
    [InlineData("Käsittelyn tarkoitus on kudontapalvelujen tuottaminen, kuten laskutus ja kurssien järjestäminen.", "kudontapalvelujen tuottaminen|laskutus|kurssien järjestäminen")]
    [InlineData("Tietoja käytetään kutojien asioiden hoitamiseen kuten tiedottamiseen ja laskutukseen.", "kutojien asioiden hoitamiseen|tiedottamiseen|laskutukseen")]
    [InlineData("Tähän liittyvät kutojan oikeudet.", "")]
    public void What_a_purpose_includes_is_read(string text, string purposes) => Of("Rekisterin käyttötarkoitus", text).Should().Be(purposes);

    [Fact]
    public void A_list_behind_a_purpose_is_read_whatever_the_heading() =>
        Of("Tietojen käsittely kutomossa", "Tietojen käyttötarkoituksena on asiakassuhteen hoitaminen:\n- lankojen laskutus\n- kurssien hallinta").Should().Be("asiakassuhteen hoitaminen|lankojen laskutus|kurssien hallinta");

    [Fact]
    public void So_that_behind_data_states_a_purpose_whatever_the_heading() =>
        Of("Tietojen käsittely kutomossa", "Käsittelemme seuraavia henkilötietoja, jotta voimme toteuttaa kudontakursseja.").Should().Be("toteuttaa kudontakursseja");

    private static string Of(string heading, string text, string controller = "Rekisterinpitäjä") =>
        string.Join("|", Page.Text($"1. {controller}\nPuuvillapaja Oy\n\n2. {heading}\n{text}\n").Purposes.Select(purpose => purpose.Description.Single().Value));
}
