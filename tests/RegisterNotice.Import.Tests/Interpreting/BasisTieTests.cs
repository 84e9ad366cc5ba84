namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>A basis belongs to the purposes of which its words speak; said of the whole register, it is held as such.</summary>
public sealed class BasisTieTests
{
    private const string List = "Tietoja käytetään:\n- lankojen toimittamiseen\n- kirjanpitoon\n- verkkosivujen kävijäanalytiikkaan";

    [Fact]
    public void A_basis_with_its_purposes_behind_a_colon_is_tied_to_them() =>
        Ties(List + "\n\n3. Käsittelyn oikeusperuste\n- Sopimus: lankojen toimittaminen\n- Lakisääteinen velvoite: kirjanpito\n- Suostumus: evästeiden käyttö analytiikassa")
            .Should().Equal("lankojen toimittamiseen Contract", "kirjanpitoon LegalObligation", "verkkosivujen kävijäanalytiikkaan Consent");

    [Fact]
    public void A_basis_with_its_purposes_in_brackets_is_tied_to_them() =>
        Ties(List + "\n\n3. Käsittelyn oikeusperuste\n- Sopimuksen täytäntöönpano (lankojen toimitukset)\n- Lakisääteisen velvoitteen noudattaminen (kirjanpito)")
            .Should().Equal("lankojen toimittamiseen Contract", "kirjanpitoon LegalObligation", "verkkosivujen kävijäanalytiikkaan ");

    [Fact]
    public void A_basis_may_name_a_purpose_that_stands_nowhere_else() =>
        Ties("Tietoja käytetään lankojen toimittamiseen.\n\n3. Käsittelyn oikeusperuste\n- Lakisääteinen velvoite (kirjanpito)").Should().Equal("lankojen toimittamiseen ", "kirjanpito LegalObligation");

    [Fact]
    public void A_sentence_that_names_its_purpose_speaks_of_it_alone() =>
        Ties("Tietoja käytetään lankojen toimittamiseen ja markkinointiin. Markkinointi perustuu suostumukseen.").Should().Equal("lankojen toimittamiseen ", "markkinointiin Consent");

    [Theory]
    [InlineData("- Lankojen toimittaminen\n- Markkinointi (vain suostumuksella)")]
    [InlineData("- Lankojen toimittaminen\n- Markkinointi, mikäli asiakas antaa suostumuksensa")]
    public void An_item_that_names_its_basis_rests_on_it(string list) => Ties(list).Should().HaveCount(2).And.Contain(tie => tie.EndsWith(" Consent")).And.Contain("Lankojen toimittaminen ");

    [Fact]
    public void Of_several_bases_each_has_its_own_bracket() =>
        Ties(List + "\n\nOikeusperusteet: sopimus (lankojen toimitukset), lakisääteinen velvoite (kirjanpito) ja suostumus (analytiikka).")
            .Should().Equal("lankojen toimittamiseen Contract", "kirjanpitoon LegalObligation", "verkkosivujen kävijäanalytiikkaan Consent");

    [Fact]
    public void A_bracket_behind_several_bases_is_that_of_the_last() =>
        Ties(List + "\n\n3. Käsittelyn oikeusperuste\nKäsittelyn perusteena on oikeutettu etu ja suostumus (kävijäanalytiikka).")
            .Should().Equal("lankojen toimittamiseen ", "kirjanpitoon ", "verkkosivujen kävijäanalytiikkaan Consent");

    [Fact]
    public void A_general_word_behind_a_basis_is_a_purpose_of_its_own() =>
        Ties(List + "\n\n3. Käsittelyn oikeusperuste\n- Rekisterinpitäjän oikeutettu etu (asiakaspalvelu, kirjanpito)")
            .Should().Equal("lankojen toimittamiseen ", "kirjanpitoon LegitimateInterests", "verkkosivujen kävijäanalytiikkaan ", "asiakaspalvelu LegitimateInterests");

    [Fact]
    public void A_basis_before_a_list_of_what_is_done_is_tied_to_it() =>
        Ties("Käsittely sopimuksen perusteella:\n- Lankojen toimittaminen\n\nSuostumukseen perustuva käsittely:\n- Uutiskirjeen lähettäminen")
            .Should().Equal("Lankojen toimittaminen Contract", "Uutiskirjeen lähettäminen Consent");

    [Fact]
    public void An_item_of_bases_may_say_what_its_basis_is_for() =>
        Ties("Tietoja käytetään kutomon kehittämiseksi ja laskutukseen.\n\n3. Käsittelyn oikeusperuste\n- Oikeutettu etu käsitellä tietoja kutomon kehittämiseksi\n- Suostumus tietojen keräämiseksi kangaspuiden huoltajilta")
            .Should().Equal("kutomon kehittämiseksi LegitimateInterests", "laskutukseen ", "tietojen keräämiseksi kangaspuiden huoltajilta Consent");

    [Fact]
    public void A_permission_that_is_asked_for_something_is_consent_to_it() =>
        Ties("Tietoja käytetään lankojen toimittamiseen. Lomakkeella kysytään lupa markkinointiin.").Should().Equal("lankojen toimittamiseen ", "markkinointiin Consent");

    [Fact]
    public void A_basis_of_the_whole_register_is_not_copied_to_each_purpose()
    {
        var notice = Notice("Tietoja käytetään lankojen toimittamiseen ja laskutukseen. Käsittely perustuu sopimukseen.");

        notice.Purposes.Should().HaveCount(2).And.OnlyContain(purpose => purpose.LegalBases.Count == 0);
        notice.LegalBases.Select(basis => basis.Kind).Should().Equal(LegalBasisKind.Contract);
    }

    [Fact]
    public void A_basis_of_the_whole_register_is_that_of_its_one_purpose()
    {
        var notice = Notice("Tietoja käytetään lankojen toimittamiseen. Käsittely perustuu sopimukseen.");

        notice.Purposes.Should().ContainSingle().Which.LegalBases.Select(basis => basis.Kind).Should().Equal(LegalBasisKind.Contract);
        notice.LegalBases.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Käsittely perustuu oikeutettuun etuumme (kutojien neuvonta).", "kutojien neuvonta")]
    [InlineData("Käsittely perustuu yhdistyksen oikeutettuun etuun eli jäsenyyteen.", "jäsenyyteen")]
    [InlineData("Peruste on rekisterinpitäjän oikeutettu etu (esim. asiakassuhde, jäsenyys).", "asiakassuhde, jäsenyys")]
    [InlineData("Käsittely perustuu oikeutettuun etuun, sopimukseen ja suostumukseen. Oikeutettu etumme on oikeus myydä lankoja.", "oikeus myydä lankoja")]
    [InlineData("Käsittely perustuu rekisterinpitäjän oikeutettuun etuun, sopimukseen ja lakisääteiseen velvoitteeseen.", null)]
    [InlineData("Käsittely perustuu oikeutettuun etuun tai suostumukseen.", null)]
    public void The_interest_is_its_own_words(string sentence, string? interest) =>
        Notice("Laskutus.\n\n3. Käsittelyn oikeusperuste\n" + sentence).AllBases().Where(basis => basis.Kind == LegalBasisKind.LegitimateInterests)
            .Select(basis => basis.Interest?[LanguageTag.Finnish]).Should().Equal(interest);

    [Theory]
    [InlineData("Oikeutetun edun peruste\nAsiakassuhde", "Asiakassuhde")]
    [InlineData("Oikeutetun edun peruste\nKäsittely perustuu sopimukseen.", null)]
    public void A_heading_may_ask_for_the_interest(string section, string? interest) =>
        Notice("Laskutus.\n\n3. " + section).AllBases().Select(basis => basis.Interest?[LanguageTag.Finnish]).Should().Equal(interest);

    [Fact]
    public void What_is_said_to_be_an_interest_is_one_for_what_stands_before_it() =>
        Ties("Laskutus.\nTietoja käytetään kilpailuoikeuden varmistamiseen; tässä on kyseessä kudontakilpailujen järjestämiseen liittyvä oikeutettu etu.")
            .Should().Equal("Laskutus ", "kilpailuoikeuden varmistamiseen LegitimateInterests");

    [Fact]
    public void Who_has_a_duty_is_not_what_it_is_for() =>
        Ties("Tietoja käytetään kutomon tiedotukseen ja laskutukseen. Kutomolla on lakiin perustuva velvollisuus pitää kirjaa.")
            .Should().Equal("kutomon tiedotukseen ", "laskutukseen ");

    [Fact]
    public void A_customer_relationship_as_the_basis_is_the_connection_of_the_old_act() =>
        Notice("Laskutus.\n\n3. Käsittelyn peruste\nHenkilötietojen käsittelyn peruste on asiakassuhde.").AllBases().Select(basis => basis.Kind).Should().Equal(LegalBasisKind.RelevantConnection);

    [Fact]
    public void An_act_on_which_the_processing_rests_lays_down_an_obligation() =>
        Notice("Jäsenluettelon ylläpito.\n\n3. Käsittelyn peruste\nKäsittelyn perusteena on yhdistyslaki.").AllBases().Select(basis => basis.Kind).Should().Equal(LegalBasisKind.LegalObligation);

    private static IEnumerable<string> Ties(string text) =>
        Notice(text).Purposes.Select(purpose => $"{purpose.Description.Single().Value} {string.Join("+", purpose.LegalBases.Select(basis => basis.Kind))}");

    private static Notice Notice(string text) => Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Käsittelyn tarkoitukset\n{text}\n");
}
