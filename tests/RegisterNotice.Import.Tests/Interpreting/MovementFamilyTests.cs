namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>The ways in which pages say that data go to somebody or abroad, and what only sounds like it.</summary>
public sealed class MovementFamilyTests
{
    [Theory]
    [InlineData("Tietoja ei myydä tai jaeta kolmansille osapuolille.", DeclarationState.None)]
    [InlineData("Emme jaa tietoja ulkopuolisille.", DeclarationState.None)]
    [InlineData("Ei luovuteta kolmansille osapuolille markkinointi- tai muihin tarkoituksiin.", DeclarationState.None)]
    [InlineData("Uppgifterna lämnas inte till utomstående.", DeclarationState.None)]
    [InlineData("Uppgifterna lämnas inte ut.", DeclarationState.None)]
    [InlineData("Uppgifterna lämnas i regel inte till andra.", DeclarationState.None)]
    [InlineData("Tietoja ei käytetä markkinointiin eikä luovuteta muille.", DeclarationState.None)]
    [InlineData("Vi lämnar bara ut uppgifter till den som levererar.", DeclarationState.Some)]
    [InlineData("Tietoja ei luovuteta muille, eikä niitä käytetä markkinointiin.", DeclarationState.None)]
    [InlineData("Tietoja ei luovuteta markkinointia varten.", DeclarationState.NotStated)]
    [InlineData("Tietoja ei luovuteta muille kuin kuljetusliikkeelle.", DeclarationState.None)]
    [InlineData("Tietoja voidaan käsitellä palvelukumppaneiden toimesta.", DeclarationState.Some)]
    [InlineData("Lomake kulkee kolmannen osapuolen lomakepalvelun kautta.", DeclarationState.Some)]
    public void Disclosures_are_stated_or_denied(string sentence, DeclarationState state) => Under("Tietojen luovutus", sentence).Disclosures.State.Should().Be(state);

    [Theory]
    [InlineData("Tietojen säilytys", "Käytämme seuraavia alihankkijoita:")]
    [InlineData("Henkilötietojen käsittelijät", "Palveluntarjoajat ovat:")]
    public void What_a_list_of_those_who_process_names_are_recipients(string heading, string lead) =>
        Under(heading, lead + "\n\n  • Villapilvi – tietokanta\n  • Lankaposti – kirjeet").Disclosures.Items.Should().HaveCount(2);

    [Fact]
    public void What_a_list_of_other_things_names_are_none() => Under("Tietojen säilytys", "Säilytämme seuraavia:\n\n  • tilaukset\n  • laskut").Disclosures.State.Should().Be(DeclarationState.NotStated);

    [Theory]
    [InlineData("Tietojen säilytys", "Tiedot säilytetään palvelimella EU:n alueella.", DeclarationState.None)]
    [InlineData("Lagring av uppgifter", "Uppgifterna lagras i EU.", DeclarationState.None)]
    [InlineData("Valitus", "Tietojen käsittelyä valvoo Suomessa tietosuojavaltuutetun toimisto.", DeclarationState.NotStated)]
    public void What_stays_within_the_Union_is_not_transferred_wherever_that_is_said(string heading, string sentence, DeclarationState state) => Under(heading, sentence).Transfers.State.Should().Be(state);

    [Theory]
    [InlineData("Tietoja ei luovuteta kolmansille muualla kuin maksupalvelussa.")]
    [InlineData("Tietoja ei luovuteta tarpeettomasti ulkopuolisille.")]
    [InlineData("Tietoja ei luovuteta muille kuin kuljetusliikkeelle.")]
    public void An_exception_to_a_denial_is_a_condition(string sentence) => Under("Tietojen luovutus", sentence).Disclosures.Items.Should().ContainSingle().Which.Condition.Should().NotBeNull();

    [Theory]
    [InlineData("Linkin saaja näkee tilauksen – jaa se vain tutuille.")]
    [InlineData("Käytämme kävijöiden laskemiseen Google Analytics -palvelua.")]
    public void What_visitors_do_and_what_counts_them_is_no_disclosure(string sentence) => Under("Kolmannet osapuolet", sentence).Disclosures.State.Should().Be(DeclarationState.NotStated);

    [Theory]
    [InlineData("Tiedot säilytetään EU:n alueella sijaitsevilla palvelimilla.", DeclarationState.None)]
    [InlineData("The data are stored within the EEA.", DeclarationState.None)]
    [InlineData("Uppgifterna lagras på servrar inom EU.", DeclarationState.None)]
    [InlineData("Personuppgifter lämnas inte till tredjeländer.", DeclarationState.None)]
    [InlineData("Tiedot voidaan tallentaa palvelimelle, joka voi sijaita EU:n ja ETA:n ulko- tai sisäpuolella.", DeclarationState.Some)]
    [InlineData("Palvelin sijaitsee Yhdysvalloissa.", DeclarationState.Some)]
    [InlineData("Tietoja ei käsitellä eikä tallenneta EU:n ulkopuolella.", DeclarationState.None)]
    [InlineData("We do not process the data outside the European Union.", DeclarationState.None)]
    public void Transfers_are_stated_or_denied(string sentence, DeclarationState state) => Under("Tietojen siirto EU:n ulkopuolelle", sentence).Transfers.State.Should().Be(state);

    [Fact]
    public void Moving_one_s_own_data_does_not_undo_a_denial() =>
        Under("Do we transfer your personal data?", "We do not transfer your personal data. You are able to transfer your own data to your partner.").Transfers.Should().Match<Declaration<Transfer>>(it => it.State == DeclarationState.None && it.Items.Count == 0);

    [Theory]
    [InlineData("Käyttäjän profiilisivu näkyy muille. You can check the data under Profile.")]
    [InlineData("Details are visible on the profile page of the user.")]
    public void A_page_with_one_s_name_is_no_profiling(string sentence) => Under("Käsittelyn tarkoitus", sentence).AutomatedDecisions.Profiling.Should().NotBe(true);

    private static Notice Under(string heading, string text) => Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. {heading}\n{text}\n\n3. Tietolähteet\nAsiakas kertoo tietonsa.\n");
}
