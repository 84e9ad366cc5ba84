namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>A negated sentence never affirms, whatever the person, the voice or the place of the negation.</summary>
public sealed class DenialTests
{
    [Theory]
    [InlineData("Emme siirrä tietoja EU- tai ETA-alueen ulkopuolelle.")]
    [InlineData("Yhtiö ei siirrä tietoja EU:n ulkopuolelle.")]
    [InlineData("Yhdistykset eivät siirrä tietoja EU:n ulkopuolelle.")]
    [InlineData("Emme ole siirtäneet tietoja EU:n ulkopuolelle.")]
    [InlineData("Tietoja ei ole siirretty EU:n ulkopuolelle.")]
    [InlineData("Tietoja ei viedä EU:n eikä ETA:n ulkopuolelle.")]
    [InlineData("Henkilötietoja ei lähetetä EU:n ulkopuolelle.")]
    [InlineData("Vi överför inte uppgifter utanför EU.")]
    [InlineData("Uppgifterna överförs inte utanför EU eller EES.")]
    [InlineData("Uppgifterna förs inte över till länder utanför EU.")]
    [InlineData("Uppgifter har inte överförts utanför EU.")]
    [InlineData("We do not transfer your data outside the EU.")]
    [InlineData("We don't transfer your data outside the EU.")]
    [InlineData("Your data will never be transferred outside the EU.")]
    [InlineData("No data is transferred outside the EEA.")]
    public void A_denied_transfer_is_none(string sentence)
    {
        var transfers = Under("Tietojen siirto EU:n ulkopuolelle", sentence).Transfers;

        transfers.State.Should().Be(DeclarationState.None);
        transfers.Items.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Siirrämme tietoja Yhdysvaltoihin vakiosopimuslausekkeiden nojalla.")]
    [InlineData("Emme myy tietoja, mutta siirrämme niitä EU:n ulkopuolelle.")]
    [InlineData("Vi överför uppgifter utanför EU till parter som inte säljer dem.")]
    [InlineData("Data are not sold but are transferred outside the EU.")]
    public void A_transfer_beside_a_denial_is_one(string sentence) => Under("Tietojen siirto EU:n ulkopuolelle", sentence).Transfers.State.Should().Be(DeclarationState.Some);

    [Theory]
    [InlineData("Emme anna tietoja ulkopuolisille.")]
    [InlineData("Tietoja ei anneta kolmansille osapuolille.")]
    [InlineData("Tietoja ei välitetä muille.")]
    [InlineData("Emme ole luovuttaneet tietoja muille.")]
    [InlineData("Uppgifter utlämnas inte till utomstående.")]
    [InlineData("Vi lämnar aldrig ut uppgifter till utomstående.")]
    [InlineData("Uppgifterna har inte lämnats ut till andra.")]
    [InlineData("Your data isn't shared with third parties.")]
    [InlineData("We do not disclose, sell or share your data.")]
    public void A_denied_disclosure_is_none(string sentence)
    {
        var disclosures = Under("Tietojen luovutus", sentence).Disclosures;

        disclosures.State.Should().Be(DeclarationState.None);
        disclosures.Items.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Emme myy tietoja, mutta luovutamme niitä kuljetusliikkeelle.")]
    [InlineData("Uppgifter lämnas ut till myndigheter, men inte till andra.")]
    [InlineData("Jos et vastaa, tiedot luovutetaan perintätoimistolle.")]
    public void A_disclosure_beside_a_denial_is_one(string sentence) => Under("Tietojen luovutus", sentence).Disclosures.State.Should().Be(DeclarationState.Some);

    [Theory]
    [InlineData("Emme kerää terveystietoja.")]
    [InlineData("Terveystietoja ei tallenneta.")]
    [InlineData("Vi samlar inte in hälsouppgifter.")]
    [InlineData("We do not collect health data.")]
    public void Data_that_are_not_collected_are_no_data(string sentence) => Under("Rekisterin tietosisältö", $"Nimi ja osoite\n\n{sentence}").DataCategories
        .Should().NotContain(category => category.Sensitivity == DataSensitivity.Special);

    [Fact]
    public void What_is_not_kept_is_no_purpose() => Under("Käyttötarkoitus", "Tietoja käytetään tilausten toimittamiseen.\n\nEmme tallenna maksukorttitietoja.").Purposes.Should().ContainSingle();

    private static Notice Under(string heading, string text) => Page.Text($"Tietosuojaseloste\n\nRekisterinpitäjä\n\nLankakauppa Oy, Lankatie 1, 33100 Tampere\n\n{heading}\n\n{text}\n");
}
