namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>The ways in which pages say who keeps the register, with and without a heading for it.</summary>
public sealed class ControllerFamilyTests
{
    [Theory]
    [InlineData("Villapaja Oy käsittelee asiakkaidensa henkilötietoja tämän selosteen mukaan.")]
    [InlineData("Villapaja Oy ei kerää tietoja sivuillaan kävijöistä.")]
    [InlineData("Rekisterinpitäjä Villapaja Oy kertoo tässä, miten tietoja käsitellään.")]
    [InlineData("Asiakasrekisterin rekisterinpitäjänä toimii Villapaja Oy.")]
    public void A_page_without_a_heading_for_it_names_the_controller_in_a_sentence(string sentence) =>
        Page.Text($"Tietosuojaseloste\n\n{sentence}\n\nMitä tietoja keräämme\n\nNimi ja sähköpostiosoite.\n\nTietojen suojaus\n\nTiedot ovat salasanan takana.\n").Controllers.Should().ContainSingle().Which.Name.Should().Be("Villapaja Oy");

    [Fact]
    public void The_title_names_the_controller_where_nothing_else_does() =>
        Page.Text("Villapaja Oy:n tietosuojaseloste\n\nMitä tietoja keräämme\n\nNimi ja sähköpostiosoite.\n\nTietojen suojaus\n\nTiedot ovat salasanan takana.\n").Controllers.Should().ContainSingle().Which.Name.Should().Be("Villapaja Oy");

    [Fact]
    public void A_recipient_at_the_beginning_of_a_sentence_is_no_controller() =>
        Page.Text("Tietosuojaseloste\n\nKuljetus Kipinä Oy:lle luovutetaan tilaajan osoite.\n\nTietojen suojaus\n\nTiedot ovat salasanan takana.\n").Controllers.Should().BeEmpty();

    [Theory]
    [InlineData("Verkkopalvelu Villatieto: Villapaja Oy", "Villapaja Oy")]
    [InlineData("Villapaja Oy. (Y-tunnus 2345678-0) Osoite: Pajakuja 18, 00100 Helsinki", "Villapaja Oy")]
    [InlineData("Rakennus- ja remontti Villanen Oy, Pajakuja 1, 00100 Helsinki", "Rakennus- ja remontti Villanen Oy")]
    [InlineData("Rekisterinpitäjä on Villasaaren kaupunginkirjasto, Pajakuja 2, 00100 Helsinki.", "Villasaaren kaupunginkirjasto")]
    [InlineData("Personuppgiftsansvarig för kundregistret är Ullverkstaden Ab.", "Ullverkstaden Ab")]
    [InlineData("Personuppgiftsansvarig för kundregistret är Villan ja langan liitto – Förbundet för ull och garn rf (FO-nummer 2345678-0), Pajakuja 2, 00100 Helsingfors.", "Villan ja langan liitto – Förbundet för ull och garn rf")]
    [InlineData("Henkilörekisteriä ylläpitää Suomen villayhdistyksen kerhojaos. Kerho vastaa kysymyksiin.", "Suomen villayhdistyksen kerhojaos")]
    [InlineData("Tietojen käsittelystä vastaavat:\n\n• Vieno Villanen, Y-tunnus 2345678-0", "Vieno Villanen")]
    [InlineData("Omistaja: Vieno Villanen", "Vieno Villanen")]
    [InlineData("Det här meddelandet gäller tjänsten Ullnätet.\n\nUllverkstaden (firma), Pajakuja 2, 00100 Helsingfors", "Ullverkstaden")]
    [InlineData("Personuppgiftsansvariga är Ullviks universitet, Ullverkstaden Ab och Ullens vänner rf.", "Ullviks universitet")]
    [InlineData("The data controller for this service is Woollen Works Institute, located at Pajakuja 2, 00100 Helsinki.", "Woollen Works Institute")]
    [InlineData("Villojen ja lankojen ystävien valtakunnallinen yhdistys – Ullens och garnens riksomfattande vänner i Finland rf", "Villojen ja lankojen ystävien valtakunnallinen yhdistys – Ullens och garnens riksomfattande vänner i Finland rf")]
    public void A_name_is_found_in_its_line(string line, string name) => Under("Rekisterinpitäjä", line).Controllers[0].Name.Should().Be(name);

    [Theory]
    [InlineData("Vieno Villanen ja Lauri Lanka", "Vieno Villanen|Lauri Lanka")]
    [InlineData("Vieno Villanen och Lauri Lanka", "Vieno Villanen|Lauri Lanka")]
    [InlineData("Villa ja Lanka Oy", "Villa ja Lanka Oy")]
    [InlineData("Villojen ja lankojen ystävät", "Villojen ja lankojen ystävät")]
    public void Two_people_keep_a_register_together(string line, string names) => string.Join("|", Under("Rekisterinpitäjä", line).Controllers.Select(controller => controller.Name)).Should().Be(names);

    [Fact]
    public void A_label_may_be_the_beginning_of_a_sentence() => Under("Rekisterinpitäjä", "Rekisterinpitäjänä toimii\n\nVillapaja Oy\nPajakuja 2, 00100 Helsinki").Controllers[0].Name.Should().Be("Villapaja Oy");

    [Fact]
    public void Labels_may_be_cells_of_a_table()
    {
        var notice = Under("Rekisterinpitäjä", "Tieto\tSisältö\nYhdistyksen nimi\tVillan ystävät ry\nY-tunnus\t2345678-0\nSähköposti\tposti@villa.example");

        notice.Controllers.Should().ContainSingle().Which.Should().Match<Controller>(it => it.Name == "Villan ystävät ry" && it.BusinessId!.Value == "2345678-0" && it.Emails[0] == "posti@villa.example");
    }

    [Fact]
    public void A_label_on_a_line_of_its_own_is_no_name() => Under("Rekisterinpitäjä", "Nimi\n\nVieno Villanen\n\nYhteystiedot\n\nvieno@villapaja.example").Controllers[0].Name.Should().Be("Vieno Villanen");

    [Fact]
    public void A_label_before_the_first_numbered_heading_is_the_heading_of_the_controller()
    {
        var notice = Page.Text("Tietosuojaseloste\n\nRekisterinpitäjä: Villapaja Oy\n\nY-tunnus: 2345678-0\n\n1. Rekisterin nimi\n\nAsiakasrekisteri\n\n2. Tietolähteet\n\nAsiakas itse.\n\n3. Tietojen luovutukset\n\nEi luovuteta.\n");

        notice.Controllers.Should().ContainSingle().Which.Should().Match<Controller>(it => it.Name == "Villapaja Oy" && it.BusinessId!.Value == "2345678-0");
    }

    [Fact]
    public void The_identifier_beside_the_contact_is_that_of_whoever_the_notice_speaks_of()
    {
        var notice = Page.Text("Tietosuojaseloste\n\nVillapaja Oy käsittelee asiakkaiden tietoja.\n\nYhteystiedot\n\nVillapaja Oy, Y-tunnus 2345678-0, neuvonta@villapaja.example\n");

        notice.Controllers.Should().ContainSingle().Which.BusinessId!.Value.Should().Be("2345678-0");
    }

    [Fact]
    public void The_number_of_the_authority_is_nobody_else_s()
    {
        var notice = Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Yhteydenotot\nPuhelin 09 123 4567\n\nTietosuojaviranomaisen puhelin on 029 566 6700.\n\n3. Rekisterin nimi\nAsiakasrekisteri\n");

        notice.Controllers.SelectMany(controller => controller.Phones).Concat(notice.Contacts.SelectMany(contact => contact.Phones)).Should().Equal("09 123 4567");
    }

    [Theory]
    [InlineData("Päivitetty 08/10/2026", 0)]
    [InlineData("Puhelin 09/123 4567", 1)]
    public void A_day_is_no_number_of_a_phone(string line, int numbers) => Under("Rekisterinpitäjä", "Villapaja Oy\n" + line).Controllers[0].Phones.Should().HaveCount(numbers);

    [Fact]
    public void A_line_that_also_names_the_officer_still_names_the_controller() =>
        Under("Controller", "The data controller is Woollen Works Ltd. The data protection officer can be reached at dpo@woollen.example.").Controllers[0].Name.Should().Be("Woollen Works Ltd");

    private static Notice Under(string heading, string lines) => Page.Text($"Tietosuojaseloste\n\n{heading}\n\n{lines}\n\nRekisterin nimi\n\nAsiakasrekisteri\n\nTietolähteet\n\nAsiakas itse antaa tietonsa.\n");
}
