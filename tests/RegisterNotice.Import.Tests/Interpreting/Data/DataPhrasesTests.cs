using RegisterNotice.Import.Interpreting.Data;

namespace RegisterNotice.Import.Tests.Interpreting.Data;

/// <summary>What an enumeration of data is parted into, and what stays together.</summary>
public sealed class DataPhrasesTests
{
    [Theory]
    [InlineData("fi", "nimi, osoite ja puhelin", "nimi|osoite|puhelin")]
    [InlineData("fi", "laskutus- ja toimitusosoite, tilaus- ja maksutiedot", "laskutus- ja toimitusosoite|tilaus- ja maksutiedot")]
    [InlineData("fi", "tilaustiedot ja -historia sekä palautteet", "tilaustiedot ja -historia|palautteet")]
    [InlineData("fi", "tilaukseen, toimitukseen ja palautukseen liittyvät tiedot", "tilaukseen, toimitukseen ja palautukseen liittyvät tiedot")]
    [InlineData("fi", "asiakkaan ja huoltajan nimi, osoite", "asiakkaan ja huoltajan nimi|osoite")]
    [InlineData("fi", "langan väri ja paksuus", "langan väri ja paksuus")]
    [InlineData("fi", "titteli, arvo tai ammatti ja kieli", "titteli|arvo tai ammatti|kieli")]
    [InlineData("fi", "tiedot ostoista, palautuksista ja käynneistä", "tiedot ostoista|tiedot palautuksista|tiedot käynneistä")]
    [InlineData("fi", "tieto siitä, millaisia lankoja asiakas käyttää", "tieto siitä, millaisia lankoja asiakas käyttää")]
    [InlineData("fi", "tilatut kurssit ja niiden ajankohdat, kansalaisuus", "tilatut kurssit ja niiden ajankohdat|kansalaisuus")]
    [InlineData("fi", "tilinumero ja sitä koskevat tarpeelliset tiedot", "tilinumero")]
    [InlineData("fi", "lähtöpäivä, mikäli se on sovittu, kutojan nimi", "lähtöpäivä|kutojan nimi")]
    [InlineData("fi", "passin numero, paitsi jos kutoja on suomalainen tai hänellä on koti Tampereella", "passin numero")]
    [InlineData("fi", "tuleeko kutoja bussilla, junalla vai pyörällä", "tuleeko kutoja bussilla, junalla vai pyörällä")]
    [InlineData("fi", "luokka ja ikä", "luokka|ikä")]
    [InlineData("fi", "kurssit verkossa ja salissa, nimi", "kurssit verkossa ja salissa|nimi")]
    [InlineData("fi", "tilatut kurssit, niiden alku- ja loppupäivät, avaimet", "tilatut kurssit|niiden alku- ja loppupäivät|avaimet")]
    [InlineData("fi", "Kutojarekisteri, nimi", "nimi")]
    [InlineData("en", "information about orders and deliveries, name", "information about orders and deliveries|name")]
    [InlineData("en", "information on orders and information about looms", "information on orders|information about looms")]
    [InlineData("en", "orders and their delivery, name", "orders and their delivery|name")]
    [InlineData("sv", "namn, adress och telefonnummer", "namn|adress|telefonnummer")]
    [InlineData("sv", "garnets färg, tjocklek och ursprung", "garnets färg, tjocklek och ursprung")]
    [InlineData("en", "name, billing and shipping address, phone number etc.", "name|billing and shipping address|phone number")]
    public void Parts_that_can_stand_alone_are_data(string language, string text, string items) =>
        DataPhrases.Items(text, language).Should().Equal(items.Split('|'));

    [Theory]
    [InlineData("fi", "yhteystiedot (puhelinnumero, osoite)", "yhteystiedot", "puhelinnumero|osoite")]
    [InlineData("fi", "yhteystiedot (nimi, puhelinnumero vapaaehtoinen)", "yhteystiedot", "nimi|puhelinnumero vapaaehtoinen")]
    [InlineData("fi", "kutomotiedot (esim. lainatut kangaspuut ja avaimet)", "kutomotiedot", "lainatut kangaspuut|avaimet")]
    [InlineData("fi", "yhteystiedot, kuten nimi ja osoite", "yhteystiedot", "nimi|osoite")]
    [InlineData("fi", "maksutiedot, muun muassa tilinumero ja laskut", "maksutiedot", "tilinumero|laskut")]
    [InlineData("sv", "kontaktuppgifter såsom namn, adress", "kontaktuppgifter", "namn|adress")]
    [InlineData("en", "contact details such as name, address", "contact details", "name|address")]
    public void What_data_are_together_is_a_label(string language, string text, string label, string items)
    {
        var phrase = DataPhrases.Of(text, language, isObject: false).Single();

        phrase.Label.Should().Be(label);
        phrase.Items.Should().Equal(items.Split('|'));
    }

    [Theory]
    [InlineData("jäsennumero (ei henkilötunnus)")]
    [InlineData("kotipaikka (yhdistyslaki 11 §)")]
    [InlineData("hakukone (Lanka, Kerä, Puikko)")]
    [InlineData("varauksen syy (juhla, kokous, kurssi)")]
    [InlineData("suostumus (esim. valokuvaus)")]
    [InlineData("osoitetiedot (valinnainen kenttä, paitsi kerholaisilla)")]
    [InlineData("yhteystiedot (jos kutoja antaa ne)")]
    [InlineData("sijaintitieto (maa)")]
    public void Parentheses_that_only_say_more_stay(string text) => DataPhrases.Items(text, "fi").Should().Equal(text);

    [Fact]
    public void Names_in_the_genitive_are_data_where_a_verb_governs_them() =>
        DataPhrases.Of("nimen, osoitteen ja puhelinnumeron", "fi", isObject: true).Single().Items.Should().Equal("nimen", "osoitteen", "puhelinnumeron");

    [Theory]
    [InlineData("muut tarpeelliset tiedot")]
    [InlineData("following information")]
    [InlineData("övriga uppgifter")]
    public void That_there_are_data_names_none(string text) => DataPhrases.IsGeneric(text).Should().BeTrue();
}
