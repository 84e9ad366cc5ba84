using NodaTime;

namespace RegisterNotice.Import.Tests.Interpreting;

public sealed class RightTests
{
    [Theory]
    [InlineData("Sinulla on oikeus tarkastaa sinua koskevat tiedot.", RightKind.Access)]
    [InlineData("Rekisteröidyllä on oikeus vaatia virheellisen tiedon oikaisemista.", RightKind.Rectification)]
    [InlineData("Rekisteröidyllä on oikeus tulla unohdetuksi.", RightKind.Erasure)]
    [InlineData("Rekisteröidyllä on oikeus käsittelyn rajoittamiseen.", RightKind.Restriction)]
    [InlineData("Rekisteröidyllä on oikeus siirtää tiedot järjestelmästä toiseen.", RightKind.Portability)]
    [InlineData("Rekisteröidyllä on oikeus vastustaa käsittelyä.", RightKind.Objection)]
    [InlineData("Rekisteröidyllä on oikeus kieltää suoramarkkinointi.", RightKind.ObjectionToDirectMarketing)]
    [InlineData("Rekisteröidyllä on oikeus peruuttaa suostumuksensa milloin tahansa.", RightKind.WithdrawConsent)]
    [InlineData("Rekisteröidyllä on oikeus tehdä valitus tietosuojavaltuutetulle.", RightKind.Complaint)]
    [InlineData("Den registrerade har rätt att få felaktiga uppgifter rättade.", RightKind.Rectification)]
    [InlineData("You have the right to have your data erased.", RightKind.Erasure)]
    public void Are_read_one_by_one(string sentence, RightKind kind) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Rekisteröidyn oikeudet\n{sentence}\n").Rights.Select(right => right.Kind).Should().Equal(kind);

    [Fact]
    public void Are_read_from_a_list()
    {
        var notice = Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Rekisteröidyn oikeudet\nSinulla on oikeus\n- tarkastaa tietosi\n- vaatia tietojen oikaisua\n- vaatia tietojen poistamista\n");

        notice.Rights.Select(right => right.Kind).Should().Equal(RightKind.Access, RightKind.Rectification, RightKind.Erasure);
    }

    [Fact]
    public void Tell_how_to_ask_and_how_soon_an_answer_comes()
    {
        var right = Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tarkastusoikeus\nRekisteröidyllä on oikeus tarkastaa tietonsa. Pyyntö lähetetään kirjallisesti osoitteeseen pyynnot@villapaja.example. Vastaamme kuukauden kuluessa.\n").Rights.Single();

        right.Kind.Should().Be(RightKind.Access);
        right.Channels.Should().Contain(channel => channel.Target == "pyynnot@villapaja.example");
        right.ResponseTime.Should().Be(Period.FromMonths(1));
    }

    [Theory]
    [InlineData("Rekisterinpitäjällä on oikeus muuttaa tätä selostetta.")]
    [InlineData("Tietoihin on pääsy vain niillä, joiden työtehtäviin se kuuluu.")]
    public void Words_that_only_sound_like_one_give_none(string sentence) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Rekisterin suojaus\n{sentence}\n").Rights.Should().BeEmpty();
}
