namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>Who says what a thing is, or what it would be, and then that they have none of it, has none.</summary>
public sealed class DefinedAndDeniedTests
{
    [Theory]
    [InlineData("Automaattisella päätöksenteolla tarkoitetaan päätöstä, jonka kone tekee ilman ihmistä. Emme tee automaattisia päätöksiä.")]
    [InlineData("Automaattinen päätöksenteko on päätöksentekoa, johon ihminen ei osallistu. Automaattista päätöksentekoa ei käytetä.")]
    [InlineData("Esimerkkejä automaattisesta päätöksenteosta ovat luottopäätökset. Lankakauppa ei käytä automaattista päätöksentekoa.")]
    [InlineData("Sinulla on oikeus olla joutumatta automaattisen päätöksenteon kohteeksi. Emme tee automaattisia päätöksiä.")]
    [InlineData("Emme tee automaattisia päätöksiä. Jos automaattinen päätöksenteko otettaisiin käyttöön, kerromme siitä.")]
    [InlineData("Monet kaupat käyttävät automaattista päätöksentekoa. Lankakaupassa automaattisia päätöksiä ei tehdä.")]
    [InlineData("Med automatiserat beslutsfattande avses ett beslut som fattas av en dator. Vi använder inte automatiserat beslutsfattande.")]
    [InlineData("Automatiserat beslutsfattande innebär att en dator avgör ett ärende. Vi fattar inga automatiserade beslut.")]
    [InlineData("Automated decision-making means a decision that is made by a machine alone. We do not use automated decision-making.")]
    [InlineData("One kind of automated decision-making is a credit limit that a computer sets. No automated decisions are made.")]
    [InlineData("You have the right not to be subject to automated decision-making. We do not make automated decisions.")]
    [InlineData("Under the GDPR automated decisions are allowed with consent. We make no automated decisions.")]
    public void Decisions_that_are_explained_and_denied_are_none(string text) =>
        Under("Automaattinen päätöksenteko", text).AutomatedDecisions.State.Should().Be(DeclarationState.None);

    [Theory]
    [InlineData("Teemme automaattisia päätöksiä tilausten hyväksymisestä.")]
    [InlineData("Luottopäätöksissä käytetään automaattista päätöksentekoa, millä tarkoitetaan koneen tekemää päätöstä.")]
    [InlineData("Vi fattar automatiserade beslut om krediter.")]
    [InlineData("We make automated decisions on orders. This means that a machine may refuse one.")]
    public void Decisions_that_are_made_are_some(string text) => Under("Automaattinen päätöksenteko", text).AutomatedDecisions.State.Should().Be(DeclarationState.Some);

    [Fact]
    public void A_denial_of_decisions_denies_no_profiling_behind_a_contrast()
    {
        var decisions = Under("Automaattinen päätöksenteko", "Emme tee automaattisia päätöksiä, mutta profiloimme ostoksia suositusten tekemiseksi.").AutomatedDecisions;

        (decisions.State, decisions.Profiling).Should().Be((DeclarationState.None, true));
    }

    [Theory]
    [InlineData("Sinulla on oikeus olla joutumatta automaattisen päätöksenteon kohteeksi.")]
    [InlineData("You have the right not to be subject to automated decision-making.")]
    [InlineData("Du har rätt att inte bli föremål för automatiserat beslutsfattande.")]
    [InlineData("Automaattisella päätöksenteolla tarkoitetaan koneen tekemää päätöstä.")]
    public void A_right_or_a_definition_alone_says_nothing_of_decisions(string text) =>
        Under("Rekisteröidyn oikeudet", text).AutomatedDecisions.State.Should().Be(DeclarationState.NotStated);

    [Theory]
    [InlineData("Eväste on pieni tekstitiedosto, jonka selain tallentaa. Emme käytä evästeitä.")]
    [InlineData("Evästeet ovat pieniä tiedostoja. Sivustolla ei käytetä evästeitä.")]
    [InlineData("Evästeillä tarkoitetaan pieniä tiedostoja, joita sivustot tallentavat. Evästeitä ei käytetä.")]
    [InlineData("Monet sivustot käyttävät evästeitä. Lankakaupan sivusto ei käytä evästeitä.")]
    [InlineData("Emme käytä evästeitä. Voit estää evästeet selaimesi asetuksista.")]
    [InlineData("Sivusto ei käytä evästeitä. Mikäli otamme evästeet käyttöön, päivitämme selosteen.")]
    [InlineData("Laskemme kävijät palvelulla, joka toimii ilman evästeitä.")]
    [InlineData("Kakor är små textfiler som sparas i webbläsaren. Vi använder inte kakor.")]
    [InlineData("Med kakor avses små filer. Webbplatsen använder inga kakor.")]
    [InlineData("A cookie is a small text file that sites store. We do not use cookies.")]
    [InlineData("Most sites use cookies to remember you. This site does not use cookies.")]
    [InlineData("Visits are counted without cookies.")]
    public void Cookies_that_are_explained_and_denied_are_none(string text) => Under("Evästeet", text).Cookies.State.Should().Be(DeclarationState.None);

    [Theory]
    [InlineData("Evästeet ovat pieniä tiedostoja. Käytämme niitä kirjautumiseen ja evästeitä voi estää selaimesta.")]
    [InlineData("Emme käytä mainosevästeitä. Sivusto käyttää istuntoevästeitä kirjautumiseen.")]
    [InlineData("Emme käytä muita kuin välttämättömiä evästeitä.")]
    [InlineData("Evästeiden avulla ei kerätä nimiä.")]
    [InlineData("Sivusto ei toimi ilman evästeitä.")]
    [InlineData("The site does not work without cookies.")]
    [InlineData("No other than necessary cookies are used.")]
    [InlineData("Cookies are not set before you accept them.")]
    public void Cookies_that_are_used_or_left_to_a_choice_are_some(string text) => Under("Evästeet", text).Cookies.State.Should().Be(DeclarationState.Some);

    [Theory]
    [InlineData("Kolmansilla mailla tarkoitetaan EU:n ulkopuolisia maita. Emme siirrä tietoja kolmansiin maihin.")]
    [InlineData("Emme siirrä tietoja EU:n ulkopuolelle. Mikäli tietoja siirretään EU:n ulkopuolelle, käytämme vakiolausekkeita.")]
    [InlineData("Med tredjeland avses ett land utanför EU och EES. Vi överför inte uppgifter till tredjeland.")]
    [InlineData("Vävarnas uppgifter transporteras inte till länder utanför unionen.")]
    [InlineData("Uppgifterna skickas inte utanför EU.")]
    [InlineData("Third countries are countries outside the EEA. We do not transfer data to third countries.")]
    [InlineData("Data is not transferred outside the EU. If data were transferred outside the EU, we would use standard contractual clauses.")]
    public void Transfers_that_are_explained_and_denied_are_none(string text) => Under("Tietojen siirto EU:n ulkopuolelle", text).Transfers.State.Should().Be(DeclarationState.None);

    [Theory]
    [InlineData("Mikäli tietoja siirretään EU:n ulkopuolelle, käytämme vakiolausekkeita.")]
    [InlineData("Palvelin on Yhdysvalloissa, mikä tarkoittaa, että tietoja siirretään EU:n ulkopuolelle.")]
    [InlineData("This means that data are transferred to the United States.")]
    public void Transfers_that_follow_or_may_be_are_some(string text) => Under("Tietojen siirto EU:n ulkopuolelle", text).Transfers.State.Should().Be(DeclarationState.Some);

    [Theory]
    [InlineData("Luovuttamisella tarkoitetaan tietojen antamista toiselle rekisterinpitäjälle. Tietoja ei luovuteta.")]
    [InlineData("Tietoja ei luovuteta ulkopuolisille. Jos tietoja luovutettaisiin, pyydämme suostumuksen.")]
    [InlineData("Med utlämnande avses att uppgifter ges till en annan. Uppgifter utlämnas inte till utomstående.")]
    [InlineData("Disclosure means giving data to another controller. We do not disclose your data.")]
    public void Disclosures_that_are_explained_and_denied_are_none(string text) => Under("Tietojen luovutus", text).Disclosures.State.Should().Be(DeclarationState.None);

    private static Notice Under(string heading, string text) => Page.Text($"Tietosuojaseloste\n\nRekisterinpitäjä\n\nLankakauppa Oy, Lankatie 1, 33100 Tampere\n\n{heading}\n\n{text}\n");
}
