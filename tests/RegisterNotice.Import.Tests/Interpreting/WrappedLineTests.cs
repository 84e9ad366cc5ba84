namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>Sentences and items that hard line ends part are read whole; lines that stand for themselves stay apart.</summary>
public sealed class WrappedLineTests
{
    [Theory]
    [InlineData("Rekisterin käyttötarkoitus", "Tietoja käytetään tilausten toimittamiseen ja asiakkaiden\nneuvontaan.", "neuvontaan")]
    [InlineData("Registrets ändamål", "Uppgifterna används för att leverera beställningar och\ngör det möjligt att svara på frågor.", "beställningar")]
    [InlineData("Purpose of the register", "Personal data are used to deliver orders and for the\nrenewal of memberships.", "orders")]
    public void No_purpose_is_the_rest_of_a_line(string heading, string text, string words)
    {
        var purposes = Page.Text($"{heading}\n\n{text}\n").Purposes;

        purposes.SelectMany(purpose => purpose.Description!.Select(text => text.Value)).Should().Contain(description => description.Contains(words))
            .And.NotContain(description => description.EndsWith("ja") || description.EndsWith("och") || description.EndsWith("the"));
    }

    [Theory]
    [InlineData("Tiedot voidaan poistaa, jos niiden säilyttämisel-\nle ei ole perustetta ja valituksen voi tehdä valvontaviran-\nomaiselle.")]
    [InlineData("Tiedot voidaan poistaa, jos niiden säilyttämisel-le ei ole perustetta ja valituksen voi tehdä valvontaviran-omaiselle.")]
    public void A_word_that_a_line_end_cut_in_two_is_read_whole(string text) =>
        Page.Text($"Tietosuojaseloste\n\nRekisteröidyn oikeudet\n\n{text}\n").Rights.Select(right => right.Kind).Should().Contain(RightKind.Complaint);

    [Theory]
    [InlineData("Kudelman asiakas-\nja jäsenrekisteri", "Kudelman asiakas- ja jäsenrekisteri")]
    [InlineData("Kudelman IP-\nosoitteiden rekisteri", "Kudelman IP-osoitteiden rekisteri")]
    [InlineData("Kudelman jäsen-\nrekisteri", "Kudelman jäsenrekisteri")]
    [InlineData("Kudelman tietosuoja-asiakkaiden rekisteri", "Kudelman tietosuoja-asiakkaiden rekisteri")]
    public void A_hyphen_goes_only_where_the_line_end_set_it(string text, string name) =>
        Page.Text($"Tietosuojaseloste\n\nRekisterin nimi\n\n{text}\n").RegisterName!["fi"].Should().Be(name);

    [Theory]
    [InlineData("- nimi ja yhteystiedot sekä niiden\n  muutokset\n- tilaukset")]
    [InlineData("- nimi ja yhteystiedot sekä niiden\nmuutokset\n- tilaukset")]
    public void An_item_goes_on_in_the_next_line(string text)
    {
        var items = Page.Text($"Tietosuojaseloste\n\nRekisterin tietosisältö\n\n{text}\n").DataCategories.SelectMany(category => category.Items).Select(item => item["fi"]);

        items.Should().NotContain("muutokset").And.Contain("tilaukset");
    }

    [Theory]
    [InlineData("Rekisterissä on seuraavat tiedot:\nnimi\nosoite\npuhelinnumero")]
    [InlineData("Rekisteriin tallennetaan asiakkaasta\nnimi\nosoite\npuhelinnumero")]
    public void Short_lines_in_small_letters_are_a_list(string text) =>
        Page.Text($"Tietosuojaseloste\n\nRekisterin tietosisältö\n\n{text}\n").DataCategories.SelectMany(category => category.Items).Select(item => item["fi"])
            .Should().Contain(["osoite", "puhelinnumero"]);

    [Fact]
    public void The_lines_of_an_address_stay_apart()
    {
        var controller = Page.Text("Tietosuojaseloste\n\nRekisterinpitäjä\n\nKudelman valtakunnallinen lankayhdistys ry\nkäyntiosoite: Lankatie 1, 33100 Tampere\npuh. 040 123 4567\ninfo@kudelma.example\n").Controllers.Single();

        controller.Name.Should().Be("Kudelman valtakunnallinen lankayhdistys ry");
        controller.Emails.Should().Equal("info@kudelma.example");
        controller.Phones.Should().Equal("040 123 4567");
    }

    [Fact]
    public void A_fact_of_two_lines_is_placed_from_the_first_to_the_second()
    {
        const string page = "Tietosuojaseloste\n\nTietojen säilytys\n\nTietoja säilytetään kaksi vuotta\nasiakassuhteen päättymisestä.\n";
        var fact = NoticeImporter.Import(page).Facts.Should().Contain(fact => fact.Pointer.ToString() == "/retentionRules/0").Which;

        page.Split('\n')[fact.Span.Line - 1].Should().StartWith("Tietoja");
        WordsInPage(page, fact.Span).Should().Be("Tietoja säilytetään kaksi vuotta\nasiakassuhteen päättymisestä.");
    }

    [Fact]
    public void No_word_of_the_page_is_changed() =>
        Page.Text("Tietosuojaseloste\n\nRekisteröidyn oikeudet\n\nValituksen voi tehdä valvontaviran-\nomaiselle.\n").Wordings.Single().Words()
            .Should().Contain("Valituksen voi tehdä valvontaviran-\nomaiselle.");

    private static string WordsInPage(string page, SourceSpan span)
    {
        var start = page.Split('\n').Take(span.Line - 1).Sum(line => line.Length + 1) + span.Column - 1;
        return page.Substring(start, span.Length);
    }
}
