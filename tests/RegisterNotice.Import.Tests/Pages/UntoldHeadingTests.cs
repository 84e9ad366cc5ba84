namespace RegisterNotice.Import.Tests.Pages;

/// <summary>Headings whose words do not tell what they announce, and lines that only look like headings.</summary>
public sealed class UntoldHeadingTests
{
    [Fact]
    public void Numbered_lines_that_stand_alone_are_headings_whatever_they_say()
    {
        var notice = Page.Text("Tietosuojaseloste\n\n1. Perusasiat\n\nVillapaja Oy käsittelee vain tarpeellisia tietoja.\n\n2. Tekniikka\n\nSivut toimivat omalla palvelimella.\n\n3. Sinun oikeutesi\n\nSinulla on oikeus tarkastaa tietosi.\n");

        notice.Headings().Should().Equal("1. Perusasiat", "2. Tekniikka", "3. Sinun oikeutesi");
    }

    [Fact]
    public void Two_numbers_are_enough_on_a_short_page() =>
        Page.Text("Tietosuojaseloste\n\n1. Evästeet (cookies)\n\nSivuilla ei ole evästeitä.\n\n2. Muut asiat\n\nSivut toimivat omalla palvelimella.\n").Headings().Should().Equal("1. Evästeet (cookies)", "2. Muut asiat");

    [Fact]
    public void Numbered_items_of_a_list_are_none() =>
        Page.Text("Tietosuojaseloste\n\nKäsittelyn vaiheet ovat seuraavat.\n\n1. Tilaus\n2. Oikeuksien tarkastus\n3. Toimitus\n\nMuuta emme tee.\n").Headings().Should().BeEmpty();

    [Theory]
    [InlineData("Voidaanko tätä selostetta muuttaa?", SectionKind.Changes)]
    [InlineData("Luovutetaanko tietojani jollekulle?", SectionKind.Disclosures)]
    [InlineData("Onko alaikäisten hyvä tietää jotakin?", SectionKind.Other)]
    public void A_question_between_paragraphs_is_a_heading(string question, SectionKind kind)
    {
        var notice = Page.Text($"Tietosuojaseloste\n\nMitä tietoja keräämme?\n\nKeräämme nimen ja sähköpostiosoitteen tilauksen yhteydessä.\n\n{question}\n\nVastaamme tähän mielellämme, kun otat meihin yhteyttä.\n");

        notice.Section(question).Kinds[0].Should().Be(kind);
    }

    [Fact]
    public void Parts_of_a_numbered_section_take_after_it()
    {
        var notice = Page.Text("1. Rekisterinpitäjä\n\nVillapaja Oy\n\n2. Käsittelyn tarkoitukset\n\n2.1 Asiakkaat\n\nHoidamme tilaukset. Peruste: sopimus.\n\n2.2 Uutisia\n\nLähetämme kirjeitä.\n\n3. Tietolähteet\n\nAsiakas itse.\n");

        notice.Section("2.1 Asiakkaat").Kinds[0].Should().Be(SectionKind.Purposes);
        notice.Headings().Should().Contain("2.2 Uutisia");
    }

    [Fact]
    public void Short_lines_with_text_under_them_are_parts_of_a_section_that_has_no_text_of_its_own()
    {
        var notice = Page.Text("Rekisterinpitäjä\n\nVillapaja Oy\n\nMitä tietoja keräämme\n\nOstajat\n\nOstajilta keräämme nimen, osoitteen ja tiedon tilauksista.\n\nKurssilaiset\n\nKurssilaisilta keräämme nimen ja tiedon käydyistä kursseista.\n\nTietolähteet\n\nAsiakas itse.\n");

        notice.Section("Ostajat").Kinds.Should().Equal(SectionKind.DataContent);
        notice.Section("Kurssilaiset").Level.Should().Be(2);
    }

    [Fact]
    public void Short_lines_one_behind_the_other_are_none() =>
        Page.Text("Rekisterinpitäjä\n\nVillapaja Oy\n\nMitä tietoja keräämme\n\nNimi\n\nToimitusosoite\n\nTilausten tiedot\n\nTietolähteet\n\nAsiakas itse.\n").Headings().Should().Equal("Rekisterinpitäjä", "Mitä tietoja keräämme", "Tietolähteet");

    [Theory]
    [InlineData("Oikeus saada virheet korjatuksi", SectionKind.Rectification)]
    [InlineData("Oikeus rajoittaa käsittelyä", SectionKind.OtherRights)]
    [InlineData("Henkilötietojen tarkastaminen", SectionKind.Access)]
    [InlineData("Yhteysosoite rekisteriä koskevissa asioissa", SectionKind.Contact)]
    [InlineData("Automaattisesti kerättävät tiedot", SectionKind.DataContent)]
    [InlineData("Rekisterinpitäjän tai kolmannen osapuolen oikeutetut edut", SectionKind.LegalBasis)]
    [InlineData("Avförande av uppgifter", SectionKind.Erasure)]
    [InlineData("Rätten att begränsa behandlingen", SectionKind.OtherRights)]
    [InlineData("Hur vi samlar in uppgifter", SectionKind.Sources)]
    [InlineData("The right to have data deleted", SectionKind.Erasure)]
    [InlineData("What data protection rights do you have?", SectionKind.Rights)]
    [InlineData("Can this notice be amended?", SectionKind.Changes)]
    [InlineData("Kuka kerää tietoja?", SectionKind.Controller)]
    [InlineData("Vad vi samlar in", SectionKind.DataContent)]
    [InlineData("What do we collect?", SectionKind.DataContent)]
    [InlineData("Henkilötietojen keräämisen peruste", SectionKind.LegalBasis)]
    [InlineData("Asiakasrekisterin sisältö", SectionKind.DataContent)]
    [InlineData("Kävijämittaus", SectionKind.Cookies)]
    [InlineData("Evästeiden hallinta", SectionKind.Cookies)]
    [InlineData("Google Analytics", SectionKind.Cookies)]
    [InlineData("Oikeus käsitellä tietoja perustuu", SectionKind.LegalBasis)]
    [InlineData("Arkaluonteisten tietojen käsittelyn peruste", SectionKind.LegalBasis)]
    [InlineData("Kenellä on oikeus käsitellä tietoja?", SectionKind.Disclosures)]
    [InlineData("Tietojen luovutus ulkopuolisille", SectionKind.Disclosures)]
    [InlineData("Tietojen siirto yhdistyksen ulkopuolelle", SectionKind.Disclosures)]
    [InlineData("Tietojen luovutus EU:n ulkopuolelle", SectionKind.Transfers)]
    [InlineData("Rekisteröidyn oikeudet ja niiden rajoittaminen", SectionKind.Rights)]
    [InlineData("Yhteydenottolomake", SectionKind.Other)]
    [InlineData("Yhteydenottolomakkeen tiedot", SectionKind.DataContent)]
    [InlineData("Selaimeen tallennettavat tiedot", SectionKind.Cookies)]
    [InlineData("Vem som ansvarar", SectionKind.Controller)]
    [InlineData("Subprocessors", SectionKind.Disclosures)]
    [InlineData("What this site collects", SectionKind.DataContent)]
    [InlineData("Uppgifter", SectionKind.DataContent)]
    [InlineData("Personal data", SectionKind.DataContent)]
    [InlineData("Yleistä", SectionKind.Other)]
    [InlineData("Yleistä evästeistä", SectionKind.Cookies)]
    [InlineData("The right to make a complaint to the authorities", SectionKind.Complaint)]
    public void Headings_announce_in_many_words(string heading, SectionKind kind) =>
        Page.Text($"1. Rekisterinpitäjä\n\nVillapaja Oy\n\n2. {heading}\n\nTästä kerrotaan tässä tarkemmin kaikille asiakkaille.\n\n3. Tietolähteet\n\nAsiakas itse.\n").Section("2. " + heading).Kinds[0].Should().Be(kind);

    [Fact]
    public void Who_processes_the_data_asks_for_recipients_where_the_controller_is_known()
    {
        var notice = Page.Text("Rekisterinpitäjä\n\nVillapaja Oy\n\nKuka käsittelee tietoja\n\nTietoja käsittelevät työntekijämme.\n\nTietolähteet\n\nAsiakas itse.\n");

        notice.Section("Kuka käsittelee tietoja").Kinds[0].Should().Be(SectionKind.Disclosures);
    }

    [Fact]
    public void The_name_of_the_register_is_no_heading_though_it_has_the_words_of_one() =>
        Page.Text("1. Rekisterinpitäjä\n\nVillapaja Oy\n\n2. Rekisterin nimi\n\nVerkkosivujen yhteydenottolomakkeen rekisteri\n\n3. Tietolähteet\n\nAsiakas itse.\n").RegisterName![LanguageTag.Finnish].Should().Be("Verkkosivujen yhteydenottolomakkeen rekisteri");

    [Fact]
    public void A_short_paragraph_that_ends_with_a_stop_is_no_heading()
    {
        var notice = Page.Text("Tietosuojaseloste\n\nRekisterin tietosisältö\n\nKutojan nimi ja osoite. Kurssilaisista kirjataan lisäksi kurssin nimi ja ajankohta.\n\n"
            + "Kangaspuiden varaukset.\n\nKäyttäjätunnus ja salasana.\n\nRekisteröidyt\n\nKurssilaiset\n");

        notice.Headings().Should().Equal("Rekisterin tietosisältö", "Rekisteröidyt");
        notice.DataCategories.SelectMany(category => category.Items).Select(item => item["fi"]).Should().Contain("salasana");
    }
}
