namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>What pages say of one thing on lines under its name, behind labels, and in the lists of others.</summary>
public sealed class ListedFactTests
{
    [Fact]
    public void Mark_of_another_language_is_no_part_of_what_it_marks()
    {
        var notice = Page.Markdown("# Dataskyddsbeskrivning\n\n## Uppgifter i registret\n\nI registret behandlas följande uppgifter:\n\n- Kontaktuppgifter: puhelinnumero ja postiosoite [på finska]\n- Köp: varor och datum\n");

        var contact = notice.DataCategories[0];
        contact.Items.Select(item => item.Single().Value).Should().Equal("puhelinnumero", "postiosoite");
        contact.Items.Select(item => item.Single().Key).Should().AllBeEquivalentTo(LanguageTag.Finnish);
        notice.DataCategories[1].Items.Select(item => item[LanguageTag.Swedish]).Should().Equal("varor", "datum");
    }

    [Fact]
    public void Other_words_in_square_brackets_stay()
    {
        var notice = Page.Markdown("# Privacy notice\n\n## Personal data\n\nThe following personal data are processed:\n\n- Orders: goods and date [optional]\n");

        notice.DataCategories[0].Items[^1][LanguageTag.English].Should().Be("date [optional]");
    }

    [Theory]
    [InlineData("Käsittely on tarpeen lakisääteisen velvoitteen noudattamiseksi (tietosuoja-asetuksen (EU) 2016/679 6 artiklan 1 kohdan c alakohta; laki vesiliikenteestä 782/2019).", "782/2019")]
    [InlineData("Käsittely on tarpeen lakisääteisen velvoitteen noudattamiseksi (tietosuoja-asetuksen (EU) 2016/679 6 artiklan 1 kohdan c alakohta; hakemus 12/2019).", null)]
    public void Act_in_parentheses_behind_other_parentheses_is_cited(string basis, string? act)
    {
        var notice = Page.Markdown($"# Tietosuojaseloste\n\n## Käsittelyn tarkoitus ja oikeusperuste\n\n- Venerekisterin pito\\\n  {basis}\n- Laskutus\\\n  Käsittely perustuu sopimukseen.\n");

        notice.Purposes[0].LegalBases.Single().Reference?.Act.Should().Be(act);
    }

    [Fact]
    public void Name_behind_the_kind_of_a_source_is_the_name_of_the_source()
    {
        var notice = Page.Markdown("# Privacy notice\n\n## Sources of data\n\nData are obtained:\n\n- from you: on joining\n- from another register: Boat Register, changes of owner\n- from a public register: addresses\n");

        notice.Sources.Select(source => source.Kind).Should().Equal(SourceKind.DataSubject, SourceKind.OtherRegister, SourceKind.PublicRegister);
        notice.Sources.Select(source => source.Name).Should().Equal(null, "Boat Register", null);
    }

    [Fact]
    public void Label_of_a_measure_says_what_the_measure_is()
    {
        var notice = Page.Markdown("# Tietosuojaseloste\n\n## Rekisterin suojaus\n\n- Tilojen ja laitteiden suojaus: paperit ovat toimistossa\n- Käytön valvonta: jokaisesta hausta jää merkintä\n- Varsinainen suojaus: palomuuri\n");

        notice.Security.Select(measure => measure.Kind).Should().Equal(SecurityMeasureKind.Physical, SecurityMeasureKind.Logging, SecurityMeasureKind.Firewall);
    }

    [Fact]
    public void Cookies_of_a_list_have_what_their_labels_say()
    {
        var notice = Page.Markdown("# Tietosuojaseloste\n\n## Evästeet\n\nSivusto käyttää evästeitä.\n\n- kori\\\n  Palveluntarjoaja: Villapaja Oy\\\n  Käyttötarkoitus: ostoskori\\\n  Voimassaolo: istunnon ajan\\\n  Välttämätön palvelulle: kyllä\n- Käyttötarkoitus: jako somessa\\\n  Ulkopuoliset saavat tietoja: kyllä\n");

        notice.Cookies.Technologies.Should().HaveCount(2);
        notice.Cookies.Technologies[0].Should().BeEquivalentTo(new { Name = "kori", Provider = "Villapaja Oy", SessionOnly = true, Essential = true });
        notice.Cookies.Technologies[1].Should().BeEquivalentTo(new { Name = (string?)null, ThirdPartyAccess = true });
        notice.Disclosures.Items.Should().BeEmpty("a provider of a cookie is told of the cookie");
    }

    [Fact]
    public void Transfers_of_a_list_say_who_and_where()
    {
        var notice = Page.Markdown("# Privacy notice\n\n## Controller\n\nYarn Workshop Ltd\n\n## Transfers outside the EU\n\nData are transferred outside the EU as follows:\n\n- Yarncloud Ltd (processor), United States and Canada\\\n  The transfer is based on an adequacy decision.\n- carriers, Japan\\\n  The transfer is based on standard contractual clauses.\n");

        notice.Transfers.State.Should().Be(DeclarationState.Some);
        notice.Transfers.Items.Select(item => string.Join(" ", item.Countries)).Should().Equal("US CA", "JP");
        notice.Transfers.Items.Select(item => item.Safeguard).Should().Equal(TransferSafeguard.AdequacyDecision, TransferSafeguard.StandardContractualClauses);
        notice.Transfers.Items[0].Recipient.Should().BeEquivalentTo(new { Name = "Yarncloud Ltd", Kind = RecipientKind.Processor });
    }

    [Theory]
    [InlineData("Lapsi voi itse antaa suostumuksensa 13 vuoden iästä alkaen.", 13)]
    [InlineData("Barn som har fyllt 15 år kan själva ge sitt samtycke.", 15)]
    [InlineData("Children can give consent themselves from the age of 14.", 14)]
    [InlineData("Lapsen puolesta suostumuksen antaa huoltaja, joka on 18 vuotta täyttänyt.", null)]
    public void Age_from_which_children_consent_is_read_under_its_purpose(string sentence, int? age)
    {
        var language = sentence[0] == 'C' ? "Purposes and legal basis" : sentence[0] == 'B' ? "Ändamål och rättslig grund" : "Käsittelyn tarkoitus ja peruste";
        var consent = sentence[0] == 'C' ? "The processing is based on consent." : sentence[0] == 'B' ? "Behandlingen grundar sig på samtycke." : "Käsittely perustuu suostumukseen.";
        var notice = Page.Markdown($"# Notice\n\n## {language}\n\n- Kerho\\\n  {consent}\\\n  {sentence}\n- Laskutus\\\n  {consent}\n");

        notice.Purposes.Select(purpose => purpose.ChildConsentAge).Should().Equal(age, null);
    }

    [Fact]
    public void Purpose_alone_under_its_heading_has_what_follows_it()
    {
        var notice = Page.Markdown("# Tietosuojaseloste\n\n## Käsittelyn tarkoitus ja oikeusperuste\n\nKerhotilojen varaaminen ja avainten hallinta\\\nKäsittely on tarpeen sopimuksen täytäntöönpanoa varten.\n");

        notice.Purposes.Should().ContainSingle().Which.Description[LanguageTag.Finnish].Should().Be("Kerhotilojen varaaminen ja avainten hallinta");
        notice.Purposes[0].LegalBases.Should().ContainSingle().Which.Kind.Should().Be(LegalBasisKind.Contract);
    }

    [Fact]
    public void What_is_said_under_a_period_is_no_rule_of_its_own()
    {
        var notice = Page.Markdown("# Tietosuojaseloste\n\n## Säilytysaika\n\n- Varaukset\\\n  Tietoja säilytetään 2 vuotta.\\\n  Tietoja ei poisteta, jos lasku on maksamatta.\n- Avaimet\\\n  Tietoja säilytetään 1 vuosi.\n");

        notice.RetentionRules.Should().HaveCount(2);
    }

    [Fact]
    public void Joint_controllers_stand_each_in_a_block()
    {
        var notice = Page.Text("Privacy notice\n\nJoint controllers\n\nYarn Workshop Ltd\nAddress: Wool Street 2, 00100 Helsinki\nE-mail: info@yarn.example\n\nContact point for data subjects:\nMember desk\nE-mail: desk@yarn.example\n\nKnit House Ltd\nAddress: Needle Street 4, 33100 Tampere\nE-mail: info@knit.example\n\nPurposes\n\nWe process personal data to deliver orders.\n");

        notice.Controllers.Select(controller => controller.Name).Should().Equal("Yarn Workshop Ltd", "Knit House Ltd");
        notice.Controllers.Select(controller => controller.Emails.Single()).Should().Equal("info@yarn.example", "info@knit.example");
        notice.Contacts.Should().ContainSingle().Which.Emails.Should().Equal("desk@yarn.example");
    }

    [Fact]
    public void Heading_of_objection_over_direct_marketing_states_that_alone()
    {
        var notice = Page.Markdown("# Privacy notice\n\n## Right to object\n\nYou have the right to object at any time to the processing of your data for direct marketing.\n");

        notice.Rights.Select(right => right.Kind).Should().Equal(RightKind.ObjectionToDirectMarketing);
    }

    [Fact]
    public void Way_among_several_is_no_demand()
    {
        var notice = Page.Markdown("# Tietosuojaseloste\n\n## Rekisteröidyn oikeudet\n\nSinulla on oikeus tarkastaa tietosi.\n\n## Oikeuksien käyttäminen\n\nVoit käyttää oikeuksiasi seuraavilla tavoilla:\n\n- sähköpostitse: a@b.example\n- käymällä paikan päällä: Villakatu 2, Turku\n");

        notice.Rights.SelectMany(right => right.Formalities).Should().BeEmpty();
    }

    [Fact]
    public void Public_body_by_its_name_is_an_authority()
    {
        var notice = Page.Markdown("# Tietosuojaseloste\n\n## Rekisterinpitäjä\n\nVillapaja Oy\n\n## Tietojen luovutukset\n\nTietojen vastaanottajat:\n\n- Verohallinto\n- Lankapilvi Oy\n");

        notice.Disclosures.Items.Select(item => item.Recipient.Kind).Should().Equal(RecipientKind.Authority, null);
    }

    [Fact]
    public void Labels_that_come_again_are_no_headings()
    {
        var notice = Page.Text("Tietosuojaseloste\nRekisterinpitäjä\nVillapaja Oy\nKäsittelyn tarkoitukset\nHenkilötietoja käsitellään seuraaviin tarkoituksiin:\nTilausten toimittaminen\nTiedot: tilaukset\nSäilytysaika: 2 vuotta\nLaskutus\nTiedot: laskut\nSäilytysaika: 6 vuotta\nTietojen vastaanottajat\nPaketti Oy\nKäyttötarkoitus: kuljetus\nTilitoimisto Oy\nKäyttötarkoitus: kirjanpito\nTietojen siirto EU:n ulkopuolelle\nTietoja ei siirretä EU:n ulkopuolelle.\nRekisteröidyn oikeudet\nSinulla on oikeus tarkastaa tietosi.\n");

        notice.Purposes.Select(purpose => purpose.Description[LanguageTag.Finnish]).Should().Equal("Tilausten toimittaminen", "Laskutus");
        notice.Headings().Should().NotContain(heading => heading == "Käyttötarkoitus:" || heading == "Tiedot:");
    }

    [Fact]
    public void Names_of_data_under_retention_are_no_headings()
    {
        var notice = Page.Text("Tietosuojaseloste\nRekisterinpitäjä\nVillapaja Oy\nRekisterin tietosisältö\nRekisterissä käsitellään seuraavia tietoja:\nYhteystiedot: nimi ja osoite\nTilaustiedot: tuotteet; päivä\nTietojen säilytysaika\nYhteystiedot\nTietoja säilytetään 2 vuotta.\nTilaustiedot\nTietoja säilytetään 6 vuotta.\nRekisteröidyn oikeudet\nSinulla on oikeus tarkastaa tietosi.\nTietojen siirto EU:n ulkopuolelle\nTietoja ei siirretä EU:n ulkopuolelle.\n");

        notice.DataCategories.Select(data => data.Name[LanguageTag.Finnish]).Should().Equal("Yhteystiedot", "Tilaustiedot");
        notice.RetentionRules.Select(rule => (rule.Period!.Years, rule.CategoryIds.Single())).Should().Equal((2, notice.DataCategories[0].Id), (6, notice.DataCategories[1].Id));
        notice.Contacts.Should().BeEmpty();
    }

    [Fact]
    public void Event_of_no_known_kind_is_another_start()
    {
        var notice = Page.Markdown("# Tietosuojaseloste\n\n## Säilytysaika\n\nTietoja säilytetään 3 kuukautta avaimen palauttamisesta.\n");

        notice.RetentionRules.Single().StartsFrom.Should().Be(RetentionStart.Other);
        notice.RetentionRules.Single().StartDescription![LanguageTag.Finnish].Should().Be("avaimen palauttamisesta");
    }

    [Fact]
    public void What_stands_over_labels_of_one_thing_is_no_part_of_the_next()
    {
        var notice = Page.Text("Tietosuojaseloste\n\nRekisterinpitäjä\nVillapaja Oy\n\nVastaanottajat\nTietojen vastaanottajat:\nPaketti Oy (henkilötietojen käsittelijä)\nKäyttötarkoitus: kuljetus\nTietoja luovutetaan vastaanottajalle säännönmukaisesti.\nLankapilvi Oy\nKäyttötarkoitus: palvelimet\n");

        notice.Disclosures.Items.Select(item => item.Recipient.Name).Should().Equal("Paketti Oy", "Lankapilvi Oy");
    }

    [Fact]
    public void Record_of_a_processor_is_kept_by_the_processor()
    {
        var notice = Page.Markdown("# Käsittelijän seloste\n\n## Henkilötietojen käsittelijä\n\nVillapilvi Oy\\\nY-tunnus: 2345678-0\n\nHenkilötietoja käsitellään seuraavien rekisterinpitäjien lukuun:\n\n- Villapaja Oy\\\n  Y-tunnus: 9104528-9\n");

        notice.Controllers.Should().ContainSingle().Which.Name.Should().Be("Villapilvi Oy");
    }
}
