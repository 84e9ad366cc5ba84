namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>Cookies and the tools that follow visitors, wherever they are told of.</summary>
public sealed class ToolFamilyTests
{
    [Fact]
    public void Tools_are_read_in_any_section()
    {
        var cookies = Under("Käsittelyn tarkoitus", "Kävijöitä laskemme ja sivuja mittaamme näillä, jotka ovat käytössä: Google Search Console, Google Tag Manager ja Google Analytics.").Cookies;

        cookies.Technologies.Select(tool => tool.Name).Should().BeEquivalentTo("Google Analytics", "Google Tag Manager", "Google Search Console");
        cookies.State.Should().Be(DeclarationState.NotStated);
    }

    [Theory]
    [InlineData("Sivuilla ei käytetä evästeitä. Käynneistä tilastoa tehdessä käytämme Umamia, joka ei tunnista kävijää.", "Umami")]
    [InlineData("Sivusto ei käytä evästeitä. Käytämme GoatCounter-analytiikkaa käyntien laskemiseen.", "GoatCounter")]
    [InlineData("Sivusto ei käytä evästeitä. Emme käytä Matomoa emmekä Google Analyticsia.", "")]
    public void A_tool_without_cookies_is_named_where_they_are_denied(string text, string tools)
    {
        var cookies = Under("Evästeet", text).Cookies;

        cookies.State.Should().Be(DeclarationState.None);
        string.Join("|", cookies.Technologies.Select(tool => tool.Name)).Should().Be(tools);
    }

    [Theory]
    [InlineData("Evästeet", "Sivusto ei käytä evästeitä.\n\nJos evästekäytäntö muuttuu, päivitämme selosteen.", DeclarationState.None)]
    [InlineData("Evästeet", "Välttämättömät evästeet: kirjautuminen.\n\nSivusto ei käytä mainosevästeitä.", DeclarationState.Some)]
    [InlineData("Rekisterin tietosisältö", "Evästeillä kerätään tietoa sivujen käytöstä.", DeclarationState.Some)]
    [InlineData("Käsittelyn tarkoitus", "Palvelu ei kerää tietoja evästeiden avulla.", DeclarationState.None)]
    [InlineData("Rekisterin tietosisältö", "- evästesuostumukset\n- nimi", DeclarationState.NotStated)]
    public void Cookies_are_used_where_a_sentence_says_so(string heading, string text, DeclarationState state) => Under(heading, text).Cookies.State.Should().Be(state);

    [Theory]
    [InlineData("Uppgifter förmedlas till lånesystemet.", "Överföring av uppgifter", DeclarationState.NotStated)]
    [InlineData("Vain henkilön kirjallisella luvalla.", "Tietojen siirto EU:n tai ETA:n ulkopuolelle", DeclarationState.Some)]
    [InlineData("Siirrämme tietoja palvelimelle.", "Tietojen siirto", DeclarationState.NotStated)]
    public void A_transfer_goes_somewhere_abroad(string sentence, string heading, DeclarationState state) => Under(heading, sentence).Transfers.State.Should().Be(state);

    [Fact]
    public void A_reservation_of_the_law_is_no_limit_of_a_right()
    {
        var rights = Under("Rekisteröidyn oikeudet", "Sinulla on oikeus tietyin edellytyksin pyytää käsittelyn rajoittamista. Kiellot osoitetaan henkilökohtaisesti sähköpostitse.").Rights;

        rights.Should().OnlyContain(right => right.Limitation == null).And.OnlyContain(right => !right.Channels.Any(channel => channel.Kind == ChannelKind.InPerson));
    }

    [Fact]
    public void How_access_is_asked_for_states_it_with_its_formalities()
    {
        var right = Under("Rekisteröidyn oikeudet", "Tarkastuspyyntö on lähetettävä kirjallisesti ja siinä on ilmoitettava henkilötunnus.").Rights.Single();

        right.Kind.Should().Be(RightKind.Access);
        right.Formalities.Should().BeEquivalentTo([RequestFormality.Written, RequestFormality.Identification]);
        right.Evidence.Should().Equal(IdentityEvidence.PersonalIdentityCode);
    }

    [Fact]
    public void An_address_to_which_a_request_is_sent_is_its_channel() =>
        Page.Text("Privacy notice\n\n1. Controller\nYarn Oy\n\n2. Rights\nYou have the right of access. The request must be sent in writing to Sock Street 7, 00100 Helsinki.\n").Rights.Single().Channels.Single()
            .Should().Match<RequestChannel>(channel => channel.Kind == ChannelKind.Post && channel.Target == "Sock Street 7, 00100 Helsinki");

    private static Notice Under(string heading, string text) => Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. {heading}\n{text}\n\n3. Tietolähteet\nAsiakas kertoo tietonsa.\n");
}
