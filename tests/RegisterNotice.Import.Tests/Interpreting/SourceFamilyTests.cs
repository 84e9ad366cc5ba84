namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>The ways in which pages say where data come from, and what only sounds like it.</summary>
public sealed class SourceFamilyTests
{
    [Theory]
    [InlineData("Pääasiassa rekisteröity henkilö itse.", SourceKind.DataSubject)]
    [InlineData("asiakkaan ilmoittamat tiedot", SourceKind.DataSubject)]
    [InlineData("Osallistujat.", SourceKind.DataSubject)]
    [InlineData("Vuokralainen tai hakija itse", SourceKind.DataSubject)]
    [InlineData("Henkilökunta", SourceKind.Controller)]
    [InlineData("huoltajan antamat tiedot", SourceKind.ThirdParty)]
    [InlineData("Tiedot saadaan asukkaalta muuttoilmoituksen yhteydessä.", SourceKind.DataSubject)]
    [InlineData("Tiedot saadaan asiakkailta ja toimittajilta itseltään.", SourceKind.DataSubject)]
    [InlineData("lääkärin lähetteet ja lausunnot", SourceKind.ThirdParty)]
    [InlineData("muilta hoitopaikoilta suostumuksella hankitut tiedot", SourceKind.ThirdParty)]
    [InlineData("yhteistyökumppanin luovuttamat tiedot", SourceKind.ThirdParty)]
    [InlineData("Tiedot saadaan Lankaliitolta.", SourceKind.ThirdParty)]
    [InlineData("Yhdistyksen hallitukselta", SourceKind.Controller)]
    [InlineData("Liittymispäivä saadaan hallituksen pöytäkirjoista.", SourceKind.Controller)]
    [InlineData("Tiedot haetaan kumppanikirjastojen asiakasrekistereistä.", SourceKind.OtherRegister)]
    [InlineData("Uppgifterna hämtas från kundregistren hos vävarnas egna föreningar.", SourceKind.OtherRegister)]
    [InlineData("Osoitteita korjataan julkisista osoitelähteistä, kuten väestötietojärjestelmästä.", SourceKind.PublicRegister)]
    [InlineData("Uppgifterna fås från dig då du fyller i blanketten.", SourceKind.DataSubject)]
    [InlineData("Personal details are given by the user on registration.", SourceKind.DataSubject)]
    [InlineData("Data are received from your employer.", SourceKind.ThirdParty)]
    public void Each_way_is_of_one_kind(string sentence, SourceKind kind) => Under("Säännönmukaiset tietolähteet", sentence).Sources.Select(source => source.Kind).Should().Equal(kind);

    [Fact]
    public void A_sentence_names_as_many_as_it_has() =>
        Under("Tietolähteet", "Tiedot saadaan asiakkaalta itseltään tai palvelun tilaavalta taholta.").Sources.Select(source => source.Kind).Should().BeEquivalentTo([SourceKind.ThirdParty, SourceKind.DataSubject]);

    [Theory]
    [InlineData("Tiedot saadaan säännönmukaisesti seuraavasti.")]
    [InlineData("Tietoja ei kerätä muista lähteistä.")]
    [InlineData("Asiakkaat kudontakursseilla keväällä.")]
    [InlineData("Rekisterin tiedot ovat ajan tasalla vuoden alusta.")]
    public void What_names_nobody_is_no_source(string sentence) => Under("Tietolähteet", sentence).Sources.Should().BeEmpty();

    [Theory]
    [InlineData("Jäseniltä kerätään nimi ja muut jäsentiedot.")]
    [InlineData("Tiedot saadaan jäseneltä itseltään.")]
    [InlineData("När du fyller i vår blankett samlar vi in uppgifter om dig.")]
    [InlineData("We collect the data from you when you order.")]
    public void Without_a_heading_of_sources_a_plain_sentence_tells_them(string sentence) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin tietosisältö\nNimi ja osoite.\n\n{sentence}\n\n3. Tietojen luovutukset\nEi luovuteta.\n").Sources.Select(source => source.Kind).Should().Equal(SourceKind.DataSubject);

    [Theory]
    [InlineData("Rekisteröidyllä on oikeus saada tietoja häneltä kerätyistä tiedoista.")]
    [InlineData("Emme kerää tietoja lapsilta.")]
    public void Rights_and_denials_are_no_sources(string sentence) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin tietosisältö\nNimi ja osoite.\n\n{sentence}\n\n3. Tietojen luovutukset\nEi luovuteta.\n").Sources.Should().BeEmpty();

    [Fact]
    public void Sources_beside_the_people_themselves_are_read_without_a_heading() =>
        Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin tietosisältö\nNimi ja osoite.\n\nTiedot saamme vuokraajilta itseltään sekä kaupparekisteristä.\n\n3. Tietojen luovutukset\nEi luovuteta.\n")
            .Sources.Select(source => source.Kind).Should().BeEquivalentTo([SourceKind.DataSubject, SourceKind.PublicRegister]);

    [Fact]
    public void A_register_that_is_named_alone_elsewhere_is_no_source() =>
        Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin tietosisältö\nNimi ja osoite.\n\nTietoja kerätään kaupparekisterin tapaan aakkosjärjestyksessä.\n\n3. Tietojen luovutukset\nEi luovuteta.\n")
            .Sources.Should().BeEmpty();

    [Fact]
    public void What_is_said_of_a_device_is_nobody_who_gives() =>
        Under("Tietolähteet", "Tiedot saadaan asiakkaalta itseltään ja tiloihin asennetuilta mittareilta.").Sources.Should().NotContain(source => source.Kind == SourceKind.ThirdParty);

    private static Notice Under(string heading, string text) => Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. {heading}\n{text}\n\n3. Tietojen luovutukset\nEi luovuteta.\n");
}
