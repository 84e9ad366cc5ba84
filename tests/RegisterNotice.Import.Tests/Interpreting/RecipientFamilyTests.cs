namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>Who receives data: by name, by category in the words of the page, and who only seems to.</summary>
public sealed class RecipientFamilyTests
{
    [Theory]
    [InlineData("Yhteystiedot voidaan luovuttaa Lankaliitto ry:lle.", "Lankaliitto ry")]
    [InlineData("Tiedot luovutetaan Kudonta Oy:lle ja Villa Ab:lle.", "Kudonta Oy|Villa Ab")]
    [InlineData("Tietoja luovutetaan kurssien opettajille.", "kurssien opettajat")]
    [InlineData("Tietoja luovutetaan leirin järjestäjälle, kuljetusliikkeelle ja viranomaisille.", "leirin järjestäjä|kuljetusliike|viranomaiset")]
    [InlineData("Tietoja luovutetaan ainoastaan tapahtuman luonteesta ilmeneville kolmansille tahoille.", "tapahtuman luonteesta ilmenevät kolmannet tahot")]
    [InlineData("Tiedot välitetään maksun- tai luotonvälittäjälle (Villapankki Oyj).", "Villapankki Oyj|maksun- tai luotonvälittäjä")]
    [InlineData("Luovutamme tietoja logistiikka ja maksupalvelu -kumppaneille.", "logistiikka -kumppanit|maksupalvelu -kumppanit")]
    [InlineData("Tietoja voidaan siirtää palvelua ylläpitävien tai kehittävien yritysten järjestelmiin.", "palvelua ylläpitävät tai kehittävät yritykset")]
    [InlineData("Tietoja voidaan siirtää yhdistyksen lukuun toimivien jäsenpalvelua hoitavien kolmansien osapuolien tietokantaan.", "jäsenpalvelua hoitavat kolmannet osapuolet")]
    [InlineData("Tiedot annetaan valitusta matkasta riippuen bussi- tai laivayhtiölle.", "bussi- tai laivayhtiö")]
    [InlineData("Varaajan tiedot välitetään varauspalvelun palvelimille.", "varauspalvelu")]
    [InlineData("Tietoja voidaan luovuttaa valituille palveluntarjoajille (esim. kuljetusliikkeet, majatalot).", "valitut palveluntarjoajat|kuljetusliikkeet|majatalot")]
    [InlineData("Uppgifter lämnas ut till myndigheter och våra samarbetspartner.", "myndigheter|samarbetspartner")]
    [InlineData("Vi delar uppgifter med våra leverantörer.", "leverantörer")]
    [InlineData("Data are given to the police and to an insurance company.", "police|insurance company")]
    [InlineData("We share your data with our delivery partners.", "delivery partners")]
    public void Those_who_receive_are_read_in_the_words_of_the_page(string sentence, string names) => Names(Under("Tietojen luovutukset", sentence)).Should().Equal(names.Split('|'));

    [Theory]
    [InlineData("Tietoja käsittelee luottamuksellisesti yhtiön henkilökunta.")]
    [InlineData("Jokaisella on oikeus kieltää tietojensa luovutus.")]
    public void Staff_and_rights_receive_nothing(string sentence) => Under("Tietojen luovutukset", sentence).Disclosures.Items.Should().BeEmpty();

    [Theory]
    [InlineData("Tietoja luovutetaan ulkopuolisille vain, jos tilaus sitä edellyttää.")]
    [InlineData("Tiedot luovutetaan rekisteröidylle hänen pyynnöstään.")]
    [InlineData("Tietoja luovutetaan vain viranomaisen vaatimuksesta.")]
    public void Outsiders_the_person_and_who_asks_are_not_named(string sentence) => Names(Under("Tietojen luovutukset", sentence)).Should().BeEmpty();

    [Theory]
    [InlineData("Tietoja ei luovuteta muille kuin perintätoimistolle.", "perintätoimisto")]
    [InlineData("Uppgifter utlämnas inte, förutom till posten.", "posten")]
    [InlineData("Data are not disclosed to anyone except to the accounting firm.", "accounting firm")]
    public void Of_a_denial_with_an_exception_only_the_exception_receives(string sentence, string name)
    {
        var disclosures = Under("Tietojen luovutukset", sentence).Disclosures;

        disclosures.State.Should().Be(DeclarationState.None);
        (disclosures.Items.Single().Recipient.Name ?? Words(disclosures.Items[0].Recipient.Category!)).Should().Be(name);
    }

    [Fact]
    public void A_list_behind_except_names_them()
    {
        var notice = Page.Text("Dataskyddsbeskrivning\n\nPersonuppgiftsansvarig\nGarn Ab\n\nUtlämnande av uppgifter\nVi delar inte vävarnas uppgifter med utomstående, förutom:\n- Leverantörer som sköter e-post\n- Posten\n\nUppgiftskällor\nKunden själv.\n");

        notice.Disclosures.State.Should().Be(DeclarationState.None);
        Names(notice).Should().Equal("Leverantörer som sköter e-post", "Posten");
    }

    [Theory]
    [InlineData("Henkilötietojen vastaanottajat", "- kutomon kirjanpitäjä\n- kuljettajat ja posti\n- langan ja kankaan painaja", "kutomon kirjanpitäjä|kuljettajat|posti|langan ja kankaan painaja")]
    [InlineData("Henkilötietojen vastaanottajat", "- suoramarkkinointiin\n- Tietoja käsitellään huolellisesti", "")]
    public void Items_under_a_heading_that_asks_who_receives_are_those(string heading, string items, string names)
    {
        var notice = Page.Text($"Tietosuojaseloste\n\n1. Rekisterinpitäjä\nVillapaja Oy\n\n2. {heading}\n{items}\n\n3. Tietolähteet\nAsiakas itse.\n");

        Names(notice).Should().Equal(names.Split(['|'], StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void An_item_that_is_a_sentence_names_only_whom_it_names()
    {
        var notice = Page.Text("Dataskyddsbeskrivning\n\nPersonuppgiftsansvarig\nGarn Ab\n\nMottagare av uppgifter\n- För att sköta leveransen delar vi din adress med vår budfirma\n- Posten\n\nUppgiftskällor\nKunden själv.\n");

        Names(notice).Should().Equal("budfirma", "Posten");
    }

    [Theory]
    [InlineData("Tiedot ovat vain yhtiön käytössä.")]
    [InlineData("Uppgifterna används endast internt.")]
    public void What_stays_in_the_house_is_denied(string sentence) => Under("Tietojen luovutukset", sentence).Disclosures.Should().Match<Declaration<Disclosure>>(it => it.State == DeclarationState.None && it.Items.Count == 0);

    [Fact]
    public void What_only_a_provider_uses_is_not_denied() => Under("Tietojen luovutukset", "Tiedot ovat vain palveluntarjoajamme käytössä.").Disclosures.State.Should().NotBe(DeclarationState.None);

    [Fact]
    public void Items_name_who_and_what_for()
    {
        var items = Under("Tietojen vastaanottajat", "Käytämme seuraavia palveluntarjoajia:\n- Lankapilvi Oy – verkkosivuston ylläpito\n- SukkaHub – lomakkeet\n- tilitoimisto").Disclosures.Items;

        items.Select(item => item.Recipient.Name).Should().Equal("Lankapilvi Oy", "SukkaHub", null);
        items[1].Purpose![LanguageTag.Finnish].Should().Be("lomakkeet");
        items[2].Recipient.Category![LanguageTag.Finnish].Should().Be("tilitoimisto");
    }

    [Fact]
    public void A_line_with_its_own_label_below_names_who_and_what_for()
    {
        var item = Under("Kenelle tietoja luovutetaan", "Tietojen vastaanottajat:\nPohjoispilvi Oy (henkilötietojen käsittelijä)\nTarkoitus: palvelimet").Disclosures.Items.Single();

        (item.Recipient.Name, item.Recipient.Kind, item.Purpose![LanguageTag.Finnish]).Should().Be(("Pohjoispilvi Oy", RecipientKind.Processor, "palvelimet"));
    }

    [Theory]
    [InlineData("Uutiskirjepalvelun teknisenä toteuttajana on Kirjelinna.", "Kirjelinna")]
    [InlineData("Jäsenrekisteri on Neulatieto Oy:n ylläpitämässä palvelussa.", "Neulatieto Oy")]
    [InlineData("Tiedot tallennetaan Google Driveen.", "Google Drive")]
    [InlineData("Uppgifterna hanteras av Lindpilv Ab (personuppgiftsbiträde).", "Lindpilv Ab")]
    [InlineData("The register is hosted by Yarncloud.", "Yarncloud")]
    public void Who_processes_is_read_wherever_it_is_named(string sentence, string name) => Names(Under("Käsittelyn tarkoitus", sentence)).Should().Equal(name);

    [Theory]
    [InlineData("Villapaja tuottaa tietoja liikenteestä.")]
    [InlineData("Tilauksen toimittaminen: tuotteet lähetetään asiakkaalle.")]
    [InlineData("Tietosuojavaltuutetun toimisto tarjoaa neuvontaa.")]
    [InlineData("Loukkauksista ilmoitetaan rekisteröidylle ja viranomaiselle.")]
    public void Other_names_and_deeds_are_no_processing(string sentence) => Under("Käsittelyn tarkoitus", sentence).Disclosures.Items.Should().BeEmpty();

    [Theory]
    [InlineData("Toimitamme tietoja liitolle kilpailuja varten.", 1)]
    [InlineData("Toimitamme tilaukset kotiin.", 0)]
    public void Handing_over_counts_where_it_is_data_that_are_handed_over(string sentence, int count) => Under("Tietojen luovutukset", sentence).Disclosures.Items.Should().HaveCount(count);

    [Fact]
    public void A_denial_of_disclosures_abroad_denies_none_at_home()
    {
        var notice = Page.Text("Privacy notice\n\n1. Controller\nYarn Oy\n\n2. Regular data releases\nData are given to the police.\n\n3. Transferring data outside the EU or the EEA\nThe data are not disclosed or transferred outside the European Union.\n");

        notice.Disclosures.State.Should().Be(DeclarationState.Some);
        notice.Transfers.State.Should().Be(DeclarationState.None);
    }

    private static IEnumerable<string> Names(Notice notice) =>
        notice.Disclosures.Items.Select(item => item.Recipient).Where(recipient => recipient.Name is not null || recipient.Category is not null).Select(recipient => recipient.Name ?? Words(recipient.Category!));

    private static string Words(LocalizedText text) => text["fi"] ?? text["sv"] ?? text["en"]!;

    private static Notice Under(string heading, string text) => Page.Text(text switch
    {
        _ when Array.Exists(Swedish, text.Contains) => $"Dataskyddsbeskrivning\n\nPersonuppgiftsansvarig\nGarn Ab\n\n{Heading(heading, "Utlämnande av uppgifter", "Behandlingens ändamål")}\n{text}\n\nUppgiftskällor\nUppgifterna fås av kunden själv.\n",
        _ when Array.Exists(English, text.Contains) => $"Privacy notice\n\nController\nYarn Oy\n\n{Heading(heading, "Disclosures", "Purposes")}\n{text}\n\nSources of data\nThe data are received from the customer.\n",
        _ => $"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. {heading}\n{text}\n\n3. Tietolähteet\nAsiakas kertoo tietonsa.\n",
    });

    [Fact]
    public void What_follows_below_is_nobody() => Page.Text("Dataskyddsbeskrivning\n\nPersonuppgiftsansvarig\n\nGarnbutiken Ab, Garngatan 1, 33100 Tammerfors\n\nVem har tillgång till dina uppgifter?\n\nVi delar dina uppgifter i enlighet med nedan.\n")
        .Disclosures.Items.Should().NotContain(item => item.Recipient.Name != null || item.Recipient.Category != null);

    private static readonly string[] Swedish = ["ppgift"];

    private static readonly string[] English = ["data ", "hosted"];

    private static string Heading(string heading, string ofDisclosures, string ofPurposes) => heading.StartsWith("Käsittelyn", StringComparison.Ordinal) ? ofPurposes : ofDisclosures;
}
