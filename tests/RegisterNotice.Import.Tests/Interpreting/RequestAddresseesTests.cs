namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>A request has its way where the notice says to whom it goes.</summary>
public sealed class RequestAddresseesTests
{
    [Theory]
    [InlineData("Tarkastuspyyntö tulee lähettää kirjallisesti rekisterinpitäjälle.", "rekisterinpitäjälle")]
    [InlineData("Pyyntö esitetään kirjallisesti kohdassa 4 nimetylle yhteyshenkilölle.", "kohdassa 4 nimetylle yhteyshenkilölle")]
    [InlineData("Tarkistuspyyntö osoitetaan kerhon rekisteriä hallinnoivalle henkilölle.", "kerhon rekisteriä hallinnoivalle henkilölle")]
    [InlineData("Pyynnön voi jättää asiakaspalveluun.", "asiakaspalveluun")]
    [InlineData("Ota tällöin yhteyttä rekisterin yhteyshenkilöön.", "rekisterin yhteyshenkilöön")]
    public void A_Finnish_request_goes_to_whom_the_sentence_names(string sentence, string addressee) =>
        Channels($"Rekisteröidyn oikeudet\nSinulla on oikeus tarkastaa tietosi. {sentence}\n").Should().ContainSingle().Which
            .Should().Be(new RequestChannel { Kind = ChannelKind.Other, Target = addressee });

    [Theory]
    [InlineData("Dina rättigheter\nDu har rätt att få tillgång till dina uppgifter. Begäran skickas till den personuppgiftsansvarige.\n", "den personuppgiftsansvarige")]
    [InlineData("Your rights\nYou have the right to access your data. Send the request to our customer service.\n", "our customer service")]
    public void So_it_does_in_other_languages(string page, string addressee) =>
        Channels(page).Should().ContainSingle().Which.Should().Be(new RequestChannel { Kind = ChannelKind.Other, Target = addressee });

    [Theory]
    [InlineData("Tiedot annetaan pyynnön esittäneelle henkilölle.")]
    [InlineData("Kutomo voi pyytää pyytäjää todistamaan henkilöllisyytensä.")]
    [InlineData("Tiedot toimitetaan pyynnöstä rekisteröidylle henkilölle.")]
    [InlineData("Valituksen voi osoittaa tietosuojavaltuutetun toimistoon.")]
    [InlineData("Muutoksista ilmoitetaan rekisterinpitäjälle.")]
    public void Who_asks_and_who_supervises_are_no_addressees(string sentence) =>
        Channels($"Rekisteröidyn oikeudet\nSinulla on oikeus tarkastaa tietosi. {sentence}\n").Should().BeEmpty();

    [Fact]
    public void An_address_beside_the_addressee_is_the_way() =>
        Channels("Rekisteröidyn oikeudet\nSinulla on oikeus tarkastaa tietosi. Pyyntö lähetetään yhteyshenkilölle osoitteeseen essi@kudelma.example.\n").Should().ContainSingle().Which.Kind.Should().Be(ChannelKind.Email);

    private static IReadOnlyList<RequestChannel> Channels(string page) => Page.Text(page).Rights.Should().Contain(right => right.Kind == RightKind.Access).Which.Channels;
}
