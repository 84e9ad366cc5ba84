using NodaTime;

namespace RegisterNotice.Import.Tests.Interpreting;

public sealed class ProcessingTests
{
    [Theory]
    [InlineData("Käsittely perustuu rekisteröidyn suostumukseen.", LegalBasisKind.Consent)]
    [InlineData("Käsittelyn peruste on sopimus rekisteröidyn kanssa.", LegalBasisKind.Contract)]
    [InlineData("Käsittelyn oikeusperuste on lakisääteinen velvoite.", LegalBasisKind.LegalObligation)]
    [InlineData("Oikeusperusteena on rekisterinpitäjän oikeutettu etu.", LegalBasisKind.LegitimateInterests)]
    [InlineData("Käsittely perustuu tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohtaan.", LegalBasisKind.PublicTask)]
    [InlineData("Käsittelyn peruste on yleistä etua koskeva tehtävä.", LegalBasisKind.PublicTask)]
    [InlineData("Käsittelyn oikeusperuste on tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta.", LegalBasisKind.LegitimateInterests)]
    [InlineData("Behandlingen grundar sig på den registrerades samtycke.", LegalBasisKind.Consent)]
    [InlineData("The legal basis of the processing is the performance of a contract.", LegalBasisKind.Contract)]
    public void Legal_bases_are_read(string sentence, LegalBasisKind kind) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Henkilötietojen käsittelyn tarkoitus ja peruste\nTilausten toimittaminen.\n{sentence}\n\n3. Tietojen luovutukset\nEi luovuteta.\n")
            .AllBases().Select(basis => basis.Kind).Distinct().Should().Equal(kind);

    [Theory]
    [InlineData("Tietoja ei luovuteta ilman rekisteröidyn suostumusta.")]
    [InlineData("Tallennamme tiedon suostumuksesta markkinointiin.")]
    public void Words_that_only_mention_one_give_no_basis(string sentence) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietojen luovutukset\n{sentence}\n").AllBases().Should().BeEmpty();

    [Theory]
    [InlineData("Tietoja saadaan liikkeen valvontakameroista.", SourceKind.Observation)]
    [InlineData("Uppgifterna fås från övervakningskameror i butiken.", SourceKind.Observation)]
    [InlineData("Data are obtained from surveillance cameras at the entrance.", SourceKind.Observation)]
    [InlineData("Vedenkulutus luetaan etäluettavista mittareista.", SourceKind.Observation)]
    [InlineData("Tietoja kertyy palvelun käytöstä.", SourceKind.ServiceUse)]
    public void What_is_seen_of_people_is_a_source_of_its_own(string sentence, SourceKind kind) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Säännönmukaiset tietolähteet\n{sentence}\n\n3. Tietojen luovutukset\nEi luovuteta.\n")
            .Sources.Select(source => source.Kind).Should().Equal(kind);

    [Theory]
    [InlineData("Tietojen antaminen on sopimuksen tekemisen edellytys.", ProvisionKind.PreContractual)]
    [InlineData("Uppgifterna måste lämnas för att ett avtal ska kunna ingås.", ProvisionKind.PreContractual)]
    [InlineData("Providing the data is necessary to enter into a contract.", ProvisionKind.PreContractual)]
    [InlineData("Tietojen antaminen on sopimukseen perustuva vaatimus.", ProvisionKind.Contractual)]
    public void What_a_contract_asks_is_told_from_what_comes_before_it(string sentence, ProvisionKind kind) =>
        Page.Text($"Rekisterinpitäjä\n\nVillapaja Oy\n\nRekisterin tietosisältö\n\nYhteystiedot: nimi, osoite ja puhelinnumero.\n{sentence}\n\nTietojen luovutukset\n\nEi luovuteta.\n")
            .DataCategories.Single().Provision!.Kind.Should().Be(kind);

    [Theory]
    [InlineData("Tiedot säilytetään 12 vuotta potilaan kuolemasta.", RetentionStart.Death)]
    [InlineData("Tiedot säilytetään 120 vuotta lapsen syntymästä.", RetentionStart.Birth)]
    [InlineData("Tiedot säilytetään 5 vuotta lukuvuoden päättymisestä.", RetentionStart.EndOfSchoolYear)]
    [InlineData("Tiedot säilytetään 3 vuotta päätöksen tiedoksiannosta.", RetentionStart.DecisionNotified)]
    [InlineData("Uppgifterna lagras i 12 år från dödsfallet.", RetentionStart.Death)]
    [InlineData("The data are kept for 5 years from the end of the school year.", RetentionStart.EndOfSchoolYear)]
    public void Periods_run_from_what_the_page_says(string sentence, RetentionStart start) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Säilytysaika\n{sentence}\n\n3. Tietojen luovutukset\nEi luovuteta.\n")
            .RetentionRules.Single().StartsFrom.Should().Be(start);

    [Fact]
    public void Purposes_are_read_item_by_item() =>
        Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Henkilötietojen käsittelyn tarkoitus\n- tilausten toimittaminen\n- laskutus\n- markkinointi\n\n3. Tietojen luovutukset\nEi luovuteta.\n")
            .Purposes.Select(purpose => purpose.Description[LanguageTag.Finnish]).Should().Equal("tilausten toimittaminen", "laskutus", "markkinointi");

    [Fact]
    public void A_purpose_whose_label_has_a_stop_is_read() =>
        Page.Text("Henkilötietojen käsittelyn tarkoitukset\n\nKäsittelemme tietoja:\n- Myynti. Laskut: laskutus\n  Peruste: sopimus\n- Myynti. Laskut: palkat\n  Peruste: laki\n")
            .Purposes[0].Description[LanguageTag.Finnish].Should().Be("Myynti");

    [Theory]
    [InlineData("Tietoja säilytetään kaksi vuotta asiakassuhteen päättymisestä.", 2, 0)]
    [InlineData("Tiedot poistetaan 6 kuukauden kuluttua.", 0, 6)]
    [InlineData("Tietoja säilytetään 10 vuotta.", 10, 0)]
    [InlineData("Kirjanpitoaineisto säilytetään kuusi (6) vuotta.", 6, 0)]
    public void Periods_of_retention_are_read(string sentence, int years, int months) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Tietojen säilytysaika\n{sentence}\n\n3. Tietojen luovutukset\nEi luovuteta.\n")
            .RetentionRules.Should().ContainSingle().Which.Period.Should().Be(Period.FromYears(years) + Period.FromMonths(months));

    [Theory]
    [InlineData("Tietoja säilytetään niin kauan kuin asiakassuhde on voimassa.", RetentionCriterion.UntilRelationshipEnds)]
    [InlineData("Tietoja säilytetään toistaiseksi.", RetentionCriterion.Indefinite)]
    [InlineData("Tiedot säilytetään, kunnes suostumus peruutetaan.", RetentionCriterion.UntilConsentWithdrawn)]
    public void Criteria_of_retention_are_read(string sentence, RetentionCriterion criterion) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Tietojen säilytysaika\n{sentence}\n\n3. Tietojen luovutukset\nEi luovuteta.\n")
            .RetentionRules.Should().ContainSingle().Which.Criterion.Should().Be(criterion);

    [Theory]
    [InlineData("Tietoja ei luovuteta ulkopuolisille.", DeclarationState.None)]
    [InlineData("Tietoja luovutetaan Postille pakettien kuljettamiseksi.", DeclarationState.Some)]
    [InlineData("Uppgifter lämnas inte ut till utomstående.", DeclarationState.None)]
    [InlineData("We do not disclose data to third parties.", DeclarationState.None)]
    public void Disclosures_are_stated_or_denied(string sentence, DeclarationState state) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietojen säännönmukaiset luovutukset\n{sentence}\n").Disclosures.State.Should().Be(state);

    [Fact]
    public void Disclosures_of_which_nothing_is_said_stay_unstated() =>
        Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n").Disclosures.State.Should().Be(DeclarationState.NotStated);

    [Theory]
    [InlineData("Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.", DeclarationState.None)]
    [InlineData("Tietoja siirretään Yhdysvaltoihin vakiosopimuslausekkeiden nojalla.", DeclarationState.Some)]
    public void Transfers_are_stated_or_denied(string sentence, DeclarationState state) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietojen siirto EU:n tai ETA:n ulkopuolelle\n{sentence}\n").Transfers.State.Should().Be(state);

    [Fact]
    public void A_transfer_names_its_country_and_its_safeguard()
    {
        var transfer = Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietojen siirto EU:n ulkopuolelle\nTietoja siirretään Yhdysvaltoihin vakiosopimuslausekkeiden nojalla.\n").Transfers.Items.Should().ContainSingle().Which;

        transfer.Countries.Select(country => country.Value).Should().Equal("US");
        transfer.Safeguard.Should().Be(TransferSafeguard.StandardContractualClauses);
    }

    [Theory]
    [InlineData("Emme tee automaattisia päätöksiä.", DeclarationState.None)]
    [InlineData("Emme tee päätöksiä automaattisesti.", DeclarationState.None)]
    [InlineData("Luottopäätös tehdään automaattisessa päätöksenteossa.", DeclarationState.Some)]
    public void Automated_decisions_are_stated_or_denied(string sentence, DeclarationState state) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Automaattinen päätöksenteko\n{sentence}\n").AutomatedDecisions.State.Should().Be(state);
}
