using NodaTime;

namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>Facts in the several ways in which pages put them, and what only looks like them.</summary>
public sealed class FamilyTests
{
    [Theory]
    [InlineData("Oikeusperusteena on rahanpesulain mukainen velvoite tuntea asiakas.", LegalBasisKind.LegalObligation)]
    [InlineData("Käsittely perustuu lakiperusteiseen velvollisuuteen pitää kirjaa.", LegalBasisKind.LegalObligation)]
    [InlineData("Oikeusperuste: lainsäädännön velvoitteet.", LegalBasisKind.LegalObligation)]
    [InlineData("Käsittelemme tietoja oikeutettujen etujemme toteuttamiseksi.", LegalBasisKind.LegitimateInterests)]
    [InlineData("Processing is based on article 6.1 section b) of the GDPR.", LegalBasisKind.Contract)]
    [InlineData("Då baseras behandlingen på ett avtal.", LegalBasisKind.Contract)]
    public void A_basis_is_named_in_many_ways(string sentence, LegalBasisKind kind) =>
        Notice("Henkilötietojen käsittelyn tarkoitus ja peruste", $"Tilausten toimittaminen.\n{sentence}").AllBases().Select(basis => basis.Kind).Distinct().Should().Equal(kind);

    [Fact]
    public void A_right_against_a_basis_names_none() =>
        Notice("Rekisteröidyn oikeudet", "Sinulla on oikeus vastustaa käsittelyä, kun käsittely perustuu oikeutettuun etuun.").AllBases().Should().BeEmpty();

    [Theory]
    [InlineData("Tiedot säilytetään 1,5 vuotta asiakassuhteen päättymisestä.", "P1Y6M")]
    [InlineData("Tiedot säilytetään 12 vuotta kuolemasta tai 120 vuotta syntymästä.", "P12Y P120Y")]
    [InlineData("Tiedot säilytetään 7–10 vuotta.", "")]
    [InlineData("Tiedot säilytetään 7 - 10 vuotta.", "")]
    [InlineData("Tiedot säilytetään kuusi (6) vuotta.", "P6Y")]
    public void Periods_are_read_as_they_are_meant(string sentence, string periods) =>
        string.Join(" ", Notice("Tietojen säilytysaika", sentence).RetentionRules.Where(rule => rule.Period is not null).Select(rule => rule.Period!.ToString())).Should().Be(periods);

    [Theory]
    [InlineData("Sinulla on oikeus pyytää tietosi nähtäville.", RightKind.Access)]
    [InlineData("Den registrerade har rätt att veta vilka uppgifter som finns.", RightKind.Access)]
    [InlineData("You have the right to oppose the processing of your data.", RightKind.Objection)]
    [InlineData("You have the right to have your data moved from one system to another.", RightKind.Portability)]
    [InlineData("Asiakkaalla on oikeus tehdä valitus viranomaiselle.", RightKind.Complaint)]
    [InlineData("Asiakkaalla on oikeus vastustaa häneen kohdistuvaa automaattista päätöksentekoa.", RightKind.NotSubjectToAutomatedDecision)]
    public void Rights_are_stated_in_many_ways(string sentence, RightKind kind) => Notice("Rekisteröidyn oikeudet", sentence).Rights.Select(right => right.Kind).Should().Equal(kind);

    [Fact]
    public void A_heading_states_its_right() =>
        Notice("Oikeus siirtää tiedot järjestelmästä toiseen", "Saat tietosi tiedostona.").Rights.Select(right => right.Kind).Should().Contain(RightKind.Portability);

    [Fact]
    public void A_heading_whose_text_denies_the_right_does_not() =>
        Notice("Oikeus siirtää tiedot järjestelmästä toiseen", "Ei koske tätä rekisteriä.").Rights.Should().BeEmpty();

    [Theory]
    [InlineData("Pvm: 7.6.2018")]
    [InlineData("Päivämäärä 7.6.2018")]
    [InlineData("Laadittu 7/6/2018")]
    [InlineData("Rekisteriseloste 7.6.2018")]
    public void The_day_is_found_behind_many_words(string line) =>
        Page.Text($"Villapajan tietosuojaseloste\n{line}\n\n1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietolähteet\nAsiakas itse.\n").DraftedOn.Should().Be(new LocalDate(2018, 6, 7));

    [Theory]
    [InlineData("Tietoja ei luovuteta ulkopuolisille markkinointiin ilman suostumustasi.", DeclarationState.None, 1)]
    [InlineData("Tietoja ei luovuteta ulkopuolisille markkinointiin.", DeclarationState.NotStated, 0)]
    public void A_denial_of_marketing_is_one_of_disclosures_where_consent_opens_it(string sentence, DeclarationState state, int items)
    {
        var disclosures = Notice("Tietojen luovutus", sentence).Disclosures;

        disclosures.State.Should().Be(state);
        disclosures.Items.Should().HaveCount(items);
    }

    [Fact]
    public void A_plain_denial_counts_wherever_it_stands() =>
        Notice("Tietojen poistaminen", "Asiakkaiden tietoja ei luovuteta ulkopuolisille.").Disclosures.State.Should().Be(DeclarationState.None);

    [Fact]
    public void A_name_ends_where_its_address_begins() =>
        Page.Text("Rekisterinpitäjä\n\nVillapaja Oy Pajakuja 1 00100 Helsinki\n\nTietolähteet\n\nAsiakas itse antaa tietonsa tilatessaan.\n").Controllers[0].Name.Should().Be("Villapaja Oy");

    [Fact]
    public void A_business_ID_beside_a_person_is_the_controller_s() =>
        Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Yhteyshenkilö\nVieno Villanen\nY-tunnus 2345678-0\n\n3. Rekisterin nimi\nAsiakasrekisteri\n").Controllers[0].BusinessId!.Value.Should().Be("2345678-0");

    [Fact]
    public void A_form_s_label_gives_the_register_s_name_in_any_section() =>
        Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Tutkimus\nRekisterin nimi: Villatutkimuksen rekisteri\n\n3. Tietolähteet\nAsiakas itse.\n").RegisterName![LanguageTag.Finnish].Should().Be("Villatutkimuksen rekisteri");

    [Theory]
    [InlineData("Rekisterin nimi on Villapajan asiakasrekisteri.")]
    [InlineData("Villapajan asiakasrekisteri")]
    public void The_register_s_name_is_taken_out_of_its_sentence(string line) => Notice("Rekisterin nimi", line).RegisterName![LanguageTag.Finnish].Should().Be("Villapajan asiakasrekisteri");

    [Fact]
    public void The_authority_s_address_is_nobody_else_s() =>
        Notice("Yhteyshenkilö", "Vieno Villanen, vieno@villapaja.example\nTietosuojavaltuutettu, tietosuoja@om.fi").Contacts.SelectMany(contact => contact.Emails).Should().Equal("vieno@villapaja.example");

    [Fact]
    public void Labels_at_the_top_of_a_page_without_headings_are_read() =>
        Page.Text("Villapajan tietosuojaseloste\n\nYritys: Villapaja Oy, 2345678-0, Pajakuja 1, 00100 Helsinki\nYhteyshenkilö: Vieno Villanen, vieno@villapaja.example\n\nKäytämme asiakkaiden tietoja tilausten toimittamiseen ja laskutukseen.\n")
            .Controllers.Should().ContainSingle().Which.Should().Match<Controller>(controller => controller.Name == "Villapaja Oy" && controller.BusinessId!.Value == "2345678-0");

    private static Notice Notice(string heading, string text) => Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. {heading}\n{text}\n\n3. Tietolähteet\nAsiakas kertoo tietonsa.\n");
}
