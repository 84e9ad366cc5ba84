using NodaTime;

namespace RegisterNotice.Import.Tests.Interpreting.Tables;

/// <summary>Tables whose rows tie purpose, data, basis, period and recipient.</summary>
public sealed class TabledFactsTests
{
    private const string Head = "# Tietosuojaseloste\n\n## Rekisterinpitäjä\n\nVillakerho ry, Lankatie 1, 33100 Tampere\n\n";

    private const string Finnish = """
        ## Miten käsittelemme tietojasi

        | Käyttötarkoitus | Tiedot | Oikeusperuste | Säilytysaika | Vastaanottajat |
        |---|---|---|---|---|
        | Kurssien järjestäminen ja laskutus | nimi, puhelinnumero | Sopimus | 2 vuotta | Paja Oy |
        | Kerhokirje | sähköpostiosoite | Suostumus | Kunnes suostumus perutaan | – |
        """;

    private const string Swedish = """
        ## Behandling av personuppgifter

        | Uppgifter | Ändamål | Rättslig grund | Lagringstid | Mottagare |
        |---|---|---|---|---|
        | namn, telefonnummer | Ordnande av kurser och fakturering | Avtal | 2 år | Verkstad Ab |
        | e-postadress | Klubbrev | Samtycke | Tills samtycket återkallas | – |
        """;

    private const string English = """
        ## How we use your data

        | How long | Who | What | Legal basis | Why |
        |---|---|---|---|---|
        | 2 years | Workshop Ltd | name, telephone number | Contract | Arranging and billing courses |
        | Until consent is withdrawn | – | e-mail address | Consent | Club letter |
        """;

    public static TheoryData<string, string, string[], string[]> Tables => new()
    {
        { Finnish, "fi", ["Kurssien järjestäminen ja laskutus", "Kerhokirje"], ["nimi", "puhelinnumero"] },
        { Swedish, "sv", ["Ordnande av kurser och fakturering", "Klubbrev"], ["namn", "telefonnummer"] },
        { English, "en", ["Arranging and billing courses", "Club letter"], ["name", "telephone number"] },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_row_gives_its_purpose_with_what_belongs_to_it(string table, string language, string[] purposes, string[] items)
    {
        var notice = Page.Markdown(Head + table);
        var tag = LanguageTag.Parse(language);

        notice.Purposes.Select(purpose => purpose.Description.Single().Value).Should().Equal(purposes);
        notice.Purposes.Select(purpose => purpose.LegalBases.Single().Kind).Should().Equal(LegalBasisKind.Contract, LegalBasisKind.Consent);
        notice.DataCategories.Should().HaveCount(2);
        notice.DataCategories[0].Items.Select(item => item.Single().Value).Should().Equal(items);
        notice.DataCategories.Select(data => data.PurposeIds.Single()).Should().Equal("purpose-1", "purpose-2");
        notice.RetentionRules.Select(rule => (rule.Period, rule.Criterion, rule.PurposeIds.Single(), rule.CategoryIds.Single())).Should().Equal(
            (Period.FromYears(2), null, "purpose-1", "data-1"), (null, RetentionCriterion.UntilConsentWithdrawn, "purpose-2", "data-2"));
        var disclosure = notice.Disclosures.Items.Should().ContainSingle().Which;
        disclosure.Recipient.Name.Should().NotBeNull();
        disclosure.CategoryIds.Should().Equal("data-1");
        notice.Disclosures.State.Should().Be(DeclarationState.Some);
        notice.Purposes.Should().OnlyContain(purpose => purpose.Description[tag] != null);
    }

    [Fact]
    public void A_section_is_about_what_the_heads_of_its_table_say() =>
        Page.Markdown(Head + Finnish).Section("Miten käsittelemme tietojasi").Kinds.Should()
            .BeEquivalentTo([SectionKind.Purposes, SectionKind.LegalBasis, SectionKind.DataContent, SectionKind.Disclosures, SectionKind.Retention]);

    [Theory]
    [InlineData("<tr><td>Käyttötarkoitus</td><td>Peruste</td></tr>")]
    [InlineData("<thead><tr><th>Käyttötarkoitus</th><th>Peruste</th></tr></thead>")]
    [InlineData("<tr><td><strong>Mihin tietoja käytetään</strong></td><td><p>Oikeusperuste</p></td></tr>")]
    public void The_first_row_may_head_the_columns_by_its_words(string head)
    {
        var notice = Page.Html($"<h1>Tietosuojaseloste</h1><h2>Henkilötietojen käsittely</h2><table>{head}<tr><td>Varausten hoito</td><td>Sopimus</td></tr><tr><td>Uutiskirje</td><td>Suostumus</td></tr></table>");

        notice.Purposes.Select(purpose => (purpose.Description[LanguageTag.Finnish], purpose.LegalBases.Single().Kind)).Should()
            .Equal(("Varausten hoito", LegalBasisKind.Contract), ("Uutiskirje", LegalBasisKind.Consent));
    }

    [Fact]
    public void A_cell_over_several_rows_belongs_to_each_of_them()
    {
        var notice = Page.Html("""
            <h1>Tietosuojaseloste</h1><h2>Käsittely</h2>
            <table><tr><th>Käyttötarkoitus</th><th>Oikeusperuste</th><th>Säilytysaika</th></tr>
            <tr><td>Varausten hoito</td><td rowspan="2">Sopimus</td><td>1 vuosi</td></tr><tr><td>Laskutus</td><td>6 vuotta</td></tr>
            <tr><td rowspan="2">Uutiskirje</td><td>Suostumus</td><td>3 vuotta</td></tr><tr><td>Oikeutettu etu</td><td>3 kuukautta</td></tr></table>
            """);

        notice.Purposes.Select(purpose => string.Join('+', purpose.LegalBases.Select(basis => basis.Kind))).Should().Equal("Contract", "Contract", "Consent+LegitimateInterests");
        notice.RetentionRules.Select(rule => rule.PurposeIds.Single()).Should().Equal("purpose-1", "purpose-2", "purpose-3", "purpose-3");
    }

    [Fact]
    public void Lists_and_paragraphs_in_cells_keep_their_lines()
    {
        var notice = Page.Html("""
            <h1>Tietosuojaseloste</h1><h2>Käsittely</h2>
            <table><tr><th>Tiedot</th><th>Käyttötarkoitus</th></tr>
            <tr><td><ul><li>nimi</li><li>osoite</li></ul></td><td><p>Toimitukset</p><p>Laskutus</p></td></tr>
            <tr><td>Yhteystiedot: puhelin, sähköposti</td><td><p>Kilpailut</p><p>Arvomme palkintoja ja ilmoitamme voittajille.</p></td></tr></table>
            """);

        notice.Purposes.Select(purpose => purpose.Description[LanguageTag.Finnish]).Should().Equal("Toimitukset", "Laskutus", "Kilpailut");
        notice.DataCategories.Select(data => string.Join('+', data.Items.Select(item => item[LanguageTag.Finnish]))).Should().Equal("nimi+osoite", "puhelin+sähköposti");
        notice.DataCategories[0].PurposeIds.Should().Equal("purpose-1", "purpose-2");
    }

    [Theory]
    [InlineData("Käyttötarkoitus\tOikeusperuste\nVarausten hoito\tSopimus\nUutiskirje\tSuostumus\n")]
    [InlineData("Käyttötarkoitus | Oikeusperuste\nVarausten hoito | Sopimus\nUutiskirje | Suostumus\n")]
    [InlineData("| Käyttötarkoitus | Oikeusperuste |\n|-----------------|---------------|\n| Varausten hoito | Sopimus       |\n| Uutiskirje      | Suostumus     |\n")]
    public void Plain_text_parts_cells_by_tabs_or_bars(string table)
    {
        var notice = Page.Text("Tietosuojaseloste\n\nRekisterinpitäjä\n\nVillakerho ry\n\nHenkilötietojen käsittelyn tarkoitukset\n\n" + table);

        notice.Purposes.Select(purpose => (purpose.Description[LanguageTag.Finnish], purpose.LegalBases.Single().Kind)).Should()
            .Equal(("Varausten hoito", LegalBasisKind.Contract), ("Uutiskirje", LegalBasisKind.Consent));
    }

    [Fact]
    public void What_several_rows_say_alike_is_one_fact_of_all_of_them()
    {
        var notice = Page.Markdown(Head + """
            ## Käsittely

            | Henkilötieto | Käyttötarkoitus | Peruste | Säilytys | Vastaanottajat |
            |---|---|---|---|---|
            | Nimi | Varausten hoito | Sopimus | 2 vuotta | Paja Oy |
            | Puhelinnumero | Varausten hoito | Sopimus | 2 vuotta | Paja Oy |
            """);

        notice.Purposes.Should().ContainSingle().Which.LegalBases.Should().ContainSingle();
        notice.DataCategories.Should().HaveCount(2);
        notice.RetentionRules.Should().ContainSingle().Which.CategoryIds.Should().Equal("data-1", "data-2");
        notice.Disclosures.Items.Should().ContainSingle().Which.CategoryIds.Should().Equal("data-1", "data-2");
    }

    [Fact]
    public void Names_of_categories_that_are_told_elsewhere_tie_them()
    {
        var notice = Page.Markdown(Head + """
            ## Käsittelyn tarkoitukset

            | Käyttötarkoitus | Tiedot |
            |---|---|
            | Varausten hoito | Perustiedot, Varaustiedot |
            | Uutiskirje | Perustiedot |

            ## Rekisterin tietosisältö

            - Perustiedot: nimi, sähköposti
            - Varaustiedot: aika, paikka
            """);

        notice.DataCategories.Select(data => string.Join('+', data.PurposeIds)).Should().Equal("purpose-1+purpose-2", "purpose-1");
        notice.DataCategories.Should().OnlyContain(data => data.Items.Count == 2);
    }

    [Fact]
    public void A_basis_may_stand_with_its_purpose()
    {
        var notice = Page.Html("""
            <h1>Tietosuojaseloste</h1><h2>Käsittely</h2>
            <table><tr><th>Käyttötarkoitus ja oikeusperuste</th><th>Säilytysaika</th></tr><tr><td>Varausten hoito (sopimus)</td><td>2 vuotta</td></tr>
            <tr><td>Uutiskirje<br>Suostumus</td><td>1 vuosi</td></tr></table>
            """);

        notice.Purposes.Select(purpose => (purpose.Description[LanguageTag.Finnish], purpose.LegalBases.Single().Kind)).Should()
            .Equal(("Varausten hoito", LegalBasisKind.Contract), ("Uutiskirje", LegalBasisKind.Consent));
    }

    [Fact]
    public void A_basis_in_a_row_without_a_purpose_is_unclear()
    {
        var result = NoticeImporter.Import(Head + "## Tietosisältö\n\n| Henkilötieto | Oikeusperuste |\n|---|---|\n| Nimi | Sopimus |\n| Osoite | Suostumus |\n", new() { Format = PageFormat.Markdown });

        result.Notices[0].DataCategories.Should().HaveCount(2);
        result.Unclear.Select(passage => passage.Code).Should().Equal(UnclearCode.BasisWithoutPurpose, UnclearCode.BasisWithoutPurpose);
    }

    [Theory]
    [InlineData("## Evästeet\n\n| Nimi | Käyttötarkoitus | Säilytysaika |\n|---|---|---|\n| _kori | Ostoskorin sisältö | 1 päivä |\n| _kieli | Kielivalinta | 1 vuosi |\n")]
    [InlineData("## Tietojen säilytysajat\n\n| Tieto | Säilytysaika |\n|---|---|\n| Laskut | 6 vuotta |\n| Loki | 1 vuosi |\n")]
    [InlineData("## Yhteystiedot\n\n| Nimi | Tehtävä | Puhelin |\n|---|---|---|\n| Vieno Villanen | sihteeri | 09 123 4567 |\n| Kerttu Kerä | puheenjohtaja | 09 123 4568 |\n")]
    [InlineData("## Tietojen luovutukset\n\n| Vastaanottaja | Luovutuksen tarkoitus | Tiedot |\n|---|---|---|\n| Paja Oy | toimitukset | osoite |\n| Pilvi Oy | palvelimet | kaikki tiedot |\n")]
    [InlineData("## Käytetyt järjestelmät\n\n| Järjestelmä | Käyttötarkoitus | Säilytysaika |\n|---|---|---|\n| Langat | varasto | 1 vuosi |\n| Puikot | kassa | 6 vuotta |\n")]
    public void A_table_of_other_things_gives_no_purpose(string section) =>
        Page.Markdown(Head + section).Purposes.Should().BeEmpty();

    [Fact]
    public void A_table_of_periods_stays_one() =>
        Page.Markdown(Head + "## Tietojen säilytysajat\n\n| Tieto | Säilytysaika |\n|---|---|\n| Laskut | 6 vuotta |\n| Loki | 1 vuosi |\n")
            .RetentionRules.Select(rule => (rule.Period, rule.Description![LanguageTag.Finnish])).Should().Equal((Period.FromYears(6), "Laskut: 6 vuotta"), (Period.FromYears(1), "Loki: 1 vuosi"));

    [Fact]
    public void A_cell_that_denies_gives_no_recipient() =>
        Page.Markdown(Head + "## Käsittely\n\n| Käyttötarkoitus | Vastaanottajat |\n|---|---|\n| Uutiskirje | Ei luovuteta |\n| Varaukset | Vain yhdistyksen sisäisessä käytössä |\n")
            .Disclosures.Items.Should().BeEmpty();

    [Fact]
    public void A_line_of_menu_with_bars_is_no_table() =>
        Page.Text("Etusivu | Palvelut | Yhteystiedot\nUutiset | Kurssit | Lankakauppa\n\nTietosuojaseloste\n\nRekisterinpitäjä\n\nVillakerho ry\n")
            .Sections().SelectMany(section => section.Blocks).OfType<TableBlock>().Should().BeEmpty();
}
