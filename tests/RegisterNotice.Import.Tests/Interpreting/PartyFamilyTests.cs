namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>The ways in which pages write who is to be reached, and where: titles, labels, boxes, several people, whose an address is.</summary>
public sealed class PartyFamilyTests
{
    [Theory]
    [InlineData("Toiminnanjohtaja Vieno Villanen", "Vieno Villanen", "Toiminnanjohtaja")]
    [InlineData("Vieno Villanen, toiminnanjohtaja", "Vieno Villanen", "toiminnanjohtaja")]
    [InlineData("Vieno Villanen (sihteeri), vieno@villa.example", "Vieno Villanen", "sihteeri")]
    [InlineData("Verkställande direktör Lauri Lanka", "Lauri Lanka", "Verkställande direktör")]
    [InlineData("Lauri Lanka, kassör", "Lauri Lanka", "kassör")]
    [InlineData("Managing director Vera Weaver", "Vera Weaver", "Managing director")]
    [InlineData("The contact person in these matters is Vera Weaver CEO", "Vera Weaver", "CEO")]
    [InlineData("Information Specialist\nVera Weaver", "Vera Weaver", "Information Specialist")]
    [InlineData("Vieno Villanen\nToiminnanjohtaja", "Vieno Villanen", "Toiminnanjohtaja")]
    public void A_title_is_the_role_and_no_part_of_the_name(string lines, string name, string role)
    {
        var contact = Page.Text($"Tietosuojaseloste\n\nYhteyshenkilö\n\n{lines}\n").Contacts.Should().ContainSingle().Which;

        contact.Name.Should().Be(name);
        contact.Role!.Single().Value.Should().Be(role);
    }

    [Theory]
    [InlineData("Yhteydenotot\nvieno@villa.example")]
    [InlineData("tel. 040 123 4567")]
    [InlineData("Pajakuja 2\nvieno@villa.example")]
    [InlineData("Sähköpostiosoite, puhelinnumero, kotiosoite")]
    [InlineData("Tästä rekisteristä vastaava henkilö\nVieno Villanen")]
    public void A_label_a_heading_and_a_street_are_no_role(string lines) =>
        Page.Text($"Tietosuojaseloste\n\nYhteyshenkilö\n\n{lines}\n").Contacts.Should().NotContain(contact => contact.Role != null);

    [Theory]
    [InlineData("Jäsenten tietoja hoitaa Villapaja Oy asiakaspalvelu (palvelu@villa.example)", "Villapaja Oy")]
    [InlineData("Kurssien tietosuojasta vastaa Villapaja Oy, palvelu@villa.example", "Villapaja Oy")]
    [InlineData("Registerärenden sköts av Garnboden Ab (kund@garn.example)", "Garnboden Ab")]
    public void Of_a_sentence_on_who_looks_after_the_register_the_name_is_read(string line, string organisation) =>
        Page.Text($"Tietosuojaseloste\n\nYhteyshenkilö\n\n{line}\n").Contacts.Should().ContainSingle().Which.Organisation.Should().Be(organisation);

    [Theory]
    [InlineData("Vieno Villanen Puh. 040 123 4567")]
    [InlineData("Vieno Villanen, p.+358401234567.")]
    [InlineData("Vieno Villanen tel 040 123 4567")]
    public void A_label_of_a_number_is_no_part_of_the_name(string line)
    {
        var contact = Page.Text($"Tietosuojaseloste\n\nYhteyshenkilö\n\n{line}\n").Contacts.Should().ContainSingle().Which;

        contact.Name.Should().Be("Vieno Villanen");
        contact.Phones.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Faksi 09 123 4567")]
    [InlineData("Fax: 09 123 4567")]
    [InlineData("Telefax +358 9 123 4567")]
    public void A_fax_is_no_phone(string line) =>
        Page.Text($"Tietosuojaseloste\n\nRekisterinpitäjä\n\nVillapaja Oy\nPuh. 040 123 4567\n{line}\n").Controllers.Single().Phones.Should().Equal("040 123 4567");

    [Theory]
    [InlineData("Nimi Villapaja ry", "Osoite Pajakuja 4 B, 87100 Kajaani", "Puhelinnumero 040 123 4567")]
    [InlineData("Namn Villapaja rf", "Adress Pajakuja 4 B, 87100 Kajaani", "Telefon 040 123 4567")]
    [InlineData("Name Villapaja Ltd", "Address Pajakuja 4 B, 87100 Kajaani", "Phone 040 123 4567")]
    public void Labels_stand_without_a_colon(string name, string address, string phone)
    {
        var controller = Page.Text($"Tietosuojaseloste\n\nRekisterinpitäjä\n\n{name}\n\n{address}\n\n{phone}\n").Controllers.Should().ContainSingle().Which;

        controller.Name.Should().StartWith("Villapaja ");
        controller.Address!.Street.Should().Be("Pajakuja 4 B");
        controller.Phones.Should().Equal("040 123 4567");
    }

    [Theory]
    [InlineData("Pajakuja 1, PL 108\n33101 Tampere", "Pajakuja 1", "PL 108", "Tampere")]
    [InlineData("Pajakuja 1\nPL 108\n33101 Tampere", "Pajakuja 1", "PL 108", "Tampere")]
    [InlineData("PB 108, Pajakuja 1, 33101 Tammerfors", "Pajakuja 1", "PB 108", "Tammerfors")]
    [InlineData("P.O. Box 33\n02033 Western Wool County", null, "P.O. Box 33", "Western Wool County")]
    [InlineData("Pajakuja 1, 00100 Helsinki Finland", "Pajakuja 1", null, "Helsinki")]
    [InlineData("Tampere, Suomi", null, null, "Tampere")]
    public void An_address_has_street_box_and_town(string lines, string? street, string? box, string town)
    {
        var address = Page.Text($"Tietosuojaseloste\n\nRekisterinpitäjä\n\nVillapaja Oy\n{lines}\n").Controllers.Single().Address!;

        (address.Street, address.PostOfficeBox, address.Town).Should().Be((street, box, town));
    }

    [Fact]
    public void A_board_and_the_address_of_its_city_are_one_controller()
    {
        var controller = Page.Text("Tietosuojaseloste\n\nRekisterinpitäjä\n\nKasvatuslautakunta\n\nRekisterinpitäjän yhteystiedot\n\nVillalan kaupunki, PL 1, 33101 Villala, kirjaamo@villala.example\n\nTietolähteet\n\nOppilas.\n")
            .Controllers.Should().ContainSingle().Which;

        controller.Name.Should().Be("Kasvatuslautakunta");
        controller.Emails.Should().Equal("kirjaamo@villala.example");
        controller.Sector.Should().Be(Sector.Public);
    }

    [Fact]
    public void A_section_of_an_address_goes_on_with_the_contact_before_it() =>
        Page.Text("Privacy notice\n\n1. Controller\nWoollen Works Ltd\n\n2. Contact person\nManaging director\ntel. +358 9 123 4567\n\n3. Contact address\nWestern Wool County\n02033 Western Wool County\n")
            .Contacts.Should().ContainSingle().Which.Address!.Town.Should().Be("Western Wool County");

    [Fact]
    public void Whoever_is_contact_and_officer_is_both()
    {
        var notice = Page.Text("Tietosuojaseloste\n\nYhteyshenkilö\n\nTietosuojavastaava Vieno Villanen\nvieno@villa.example\n");

        notice.Contacts.Should().ContainSingle().Which.Name.Should().Be("Vieno Villanen");
        notice.DataProtectionOfficer.Name.Should().Be("Vieno Villanen");
    }

    [Theory]
    [InlineData("Voit valittaa tietosuojavaltuutetun toimistoon. Kysy ensin meiltä: info@villa.example")]
    [InlineData("Valituksen voi tehdä tietosuojavaltuutetulle.\n\nPyynnöt lähetetään osoitteeseen info@villa.example")]
    [InlineData("Du kan anföra besvär hos dataombudsmannen.\n\nSkicka begäran till info@villa.example")]
    [InlineData("You can complain to the supervisory authority.\n\nSend your request to info@villa.example")]
    public void The_address_of_requests_is_not_that_of_the_authority(string text) =>
        Page.Text($"Tietosuojaseloste\n\nRekisteröidyn oikeudet\n\n{text}\n").SupervisoryAuthority!.Email.Should().BeNull();

    [Theory]
    [InlineData("Valituksen voi tehdä tietosuojavaltuutetulle.\n\nSähköposti: valitus@valvoja.example", "valitus@valvoja.example")]
    [InlineData("You can complain to the supervisory authority, complaints@valvoja.example.", "complaints@valvoja.example")]
    public void The_authority_keeps_its_own_address(string text, string email) =>
        Page.Text($"Tietosuojaseloste\n\nOikeus tehdä valitus\n\n{text}\n").SupervisoryAuthority!.Email.Should().Be(email);

    [Theory]
    [InlineData("Villapajan asiakasrekisteri. Rekisteri on sähköinen.", "Villapajan asiakasrekisteri")]
    [InlineData("Villapajan asiakasrekisteri.", "Villapajan asiakasrekisteri")]
    [InlineData("Villapaja r.y. jäsenrekisteri", "Villapaja r.y. jäsenrekisteri")]
    public void The_name_of_a_register_ends_with_its_sentence(string text, string name) =>
        Page.Text($"Tietosuojaseloste\n\nRekisterin nimi\n\n{text}\n").RegisterName!["fi"].Should().Be(name);

    [Theory]
    [InlineData("1. Registrator", "sv")]
    [InlineData("1. Registerinnehavare", "sv")]
    [InlineData("1. Registrar", "en")]
    public void Everyday_words_head_the_controller(string heading, string language)
    {
        var (purpose, content) = language == "sv" ? ("2. Registrets ändamål\nUppgifterna används för att leverera beställningar.", "3. Registrets innehåll\n- namn") : ("2. Purpose\nData are used to deliver orders.", "3. Personal data groups\n- name");
        var notice = Page.Text($"{heading}\nUllverkstaden Ab\nUllvägen 2, 25700 Kimito\ninfo@ull.example\n\n{purpose}\n\n{content}\n");

        notice.Controllers.Should().ContainSingle().Which.Name.Should().Be("Ullverkstaden Ab");
        notice.Controllers[0].Emails.Should().Equal("info@ull.example");
        notice.DataCategories.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Vieno Villanen 040 550 5565 / Lauri Lanka 044 048 0954")]
    [InlineData("Vieno Villanen, sihteeri, 040 550 5565, Lauri Lanka, 044 048 0954")]
    [InlineData("Sihteeri Vieno Villanen puh. 040 550 5565 ja puheenjohtaja Lauri Lanka puh. 044 048 0954")]
    public void Two_people_on_a_line_are_two_contacts(string line)
    {
        var contacts = Page.Text($"Tietosuojaseloste\n\nYhteyshenkilöt\n\n{line}\n").Contacts;

        contacts.Select(contact => contact.Name).Should().Equal("Vieno Villanen", "Lauri Lanka");
        contacts.Select(contact => contact.Phones.Single()).Should().Equal("040 550 5565", "044 048 0954");
    }

    [Fact]
    public void A_person_and_an_office_are_one_contact() =>
        Page.Text("Tietosuojaseloste\n\nYhteyshenkilö\n\nVieno Villanen, Villalan koulu, 040 550 5565\n").Contacts.Should().ContainSingle().Which.Name.Should().Be("Vieno Villanen");

    [Fact]
    public void A_labelled_person_stands_over_the_first_heading() =>
        Page.Text("Tietosuojaseloste\n\nVillayhdistys ry\nPuhelin: 040 123 4567\nYhteyshenkilö: Vieno Villanen\n\nTietolähteet\n\nJäsen itse.\n").Contacts.Should().ContainSingle().Which.Name.Should().Be("Vieno Villanen");
}
